import * as z from "zod/mini";

const tolerance = z.union([z.number(), z.object({ relative: z.number() })]);
const keyed = z.record(z.string(), z.unknown());
const names = z.union([z.string(), z.array(z.string())]);

const referenceCase = z.object({
  id: z.string(),
  area: z.string(),
  fn: z.string(),
  /** An empty list stands for "no arguments". */
  input: z.union([keyed, z.array(z.unknown())]),
  expected: keyed,
  tolerance,
});

const referenceTable = z.object({
  id: z.string(),
  area: z.string(),
  fn: z.string(),
  fixed: z.optional(keyed),
  row_param: names,
  rows: z.array(z.unknown()),
  col_param: names,
  cols: z.array(z.unknown()),
  values: z.array(z.array(z.unknown())),
  extra_last_column: z.optional(z.object({ name: z.string(), values: z.array(z.unknown()) })),
  tolerance,
});

/** A file of reference values: single cases and whole published tables. */
export const referenceFile = z.object({
  cases: z.optional(z.array(referenceCase)),
  tables: z.optional(z.array(referenceTable)),
});

export type ReferenceFile = z.infer<typeof referenceFile>;
export type ReferenceCase = z.infer<typeof referenceCase>;
export type ReferenceTable = z.infer<typeof referenceTable>;
/** Absolute, or relative to the expected figure. */
export type Tolerance = z.infer<typeof tolerance>;
