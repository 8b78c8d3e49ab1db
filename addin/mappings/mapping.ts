import * as z from "zod/mini";
import { InputError } from "../core/faults";
import { catalogue, type Say } from "../core/words";

z.config({ jitless: true });

/** A column of the foreign sheet: by its heading, or by its letters where headings are blank or double. */
const place = z.union([
  z.strictObject({ column: z.string() }),
  z.strictObject({ letter: z.string() }),
]);

/** All named columns hold exactly these texts; a blank text is a blank cell. */
const condition = z.record(z.string(), z.string());

/** Where a text comes from: a column, a fixed word, or the first rule whose condition holds. */
const textSource = z.union([
  z.strictObject({
    column: z.string(),
    values: z.optional(z.record(z.string(), z.string())),
    else: z.optional(z.string()),
  }),
  z.strictObject({ letter: z.string() }),
  z.strictObject({ value: z.string() }),
  z.strictObject({
    rules: z.array(z.strictObject({ when: condition, use: z.string() })),
    else: z.optional(z.string()),
  }),
  z.strictObject({ row: z.literal(true) }),
]);

/** Where an amount comes from: two columns, one signed column, or the difference of two. */
const amountSource = z.union([
  z.strictObject({ in: place, out: place }),
  z.strictObject({ signed: place }),
  z.strictObject({ signed: place, minus: place }),
]);

const account = z.strictObject({
  account: z.string(),
  kind: z.enum(["cash", "bank", "payment-service", "in-transit"]),
  currency: z.string(),
  /** Balance before the first entry: a cell such as E3, or a decimal text such as "2946.10". */
  opening: z.optional(
    z.union([z.strictObject({ cell: z.string() }), z.strictObject({ amount: z.string() })]),
  ),
});

const category = z.strictObject({
  category: z.string(),
  side: z.enum(["receipt", "payment", "opening", "transfer", "body-transfer"]),
  reportLine: z.optional(z.string()),
  parent: z.optional(z.string()),
});

const mappingSchema = z.strictObject({
  /** What kind of file this is, for a person. */
  title: z.string(),
  /** Sheet by name; the first one when absent. */
  sheet: z.optional(z.string()),
  /** Row of the headings, from 1. */
  headingRow: z.int().check(z.positive()),
  /** Which end of the sheet is the oldest. */
  order: z.optional(z.enum(["oldest-first", "newest-first"])),
  /** Language of numbers and dates written as text, such as de. */
  language: z.optional(z.string()),
  /** Year of dates that are written without one. */
  year: z.optional(z.int()),
  baseCurrency: z.string(),
  accounts: z.array(account).check(z.minLength(1)),
  categories: z.optional(z.array(category)),
  /** Rows that are no entries, such as printed totals. */
  skip: z.optional(z.array(condition)),
  entry: z.strictObject({
    no: textSource,
    date: place,
    account: textSource,
    amount: amountSource,
    text: z.optional(textSource),
    voucher: z.optional(textSource),
    category: z.optional(textSource),
    member: z.optional(textSource),
    year: z.optional(textSource),
    fund: z.optional(textSource),
    transfer: z.optional(textSource),
    corrects: z.optional(textSource),
    note: z.optional(textSource),
  }),
  /** Further entries of the same row, such as the fee that a payment service takes at once. */
  further: z.optional(
    z.array(
      z.strictObject({
        /** Added to the entry's number: "-fee". */
        suffix: z.string(),
        amount: amountSource,
        category: textSource,
        text: z.optional(textSource),
      }),
    ),
  ),
  /** Printed running balance after the row, to be verified. */
  balance: z.optional(place),
});

/** Tells which sheet, heading row and columns of a foreign cash book mean what. */
export type Mapping = z.infer<typeof mappingSchema>;
export type Place = z.infer<typeof place>;
export type TextSource = z.infer<typeof textSource>;
export type AmountSource = z.infer<typeof amountSource>;
export type Condition = z.infer<typeof condition>;

export const words = catalogue("mappings", {
  notJson: "This mapping is no JSON text ({reason}). Start from the output of treasury map.",
  invalid: "The mapping does not fit at {path}: {reason}.",
  noSheet: "The mapping names the sheet {sheet}; the workbook has {sheets}.",
  noColumn: "The mapping names the column {column}; row {row} of the sheet {sheet} has {headings}.",
  noCell: "The mapping takes the opening of {account} from {cell}, which holds no amount.",
  noEntries: "No entry was found below row {row} of the sheet {sheet}.",
});

/** Checks a mapping. Throws InputError that names the first place that does not fit. */
export function parseMapping(text: string, { name, say }: { name: string; say: Say }): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new InputError("MAPPING_JSON", name, say(words.notJson, { reason }));
  }
  const parsed = z.safeParse(mappingSchema, json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue.path.join(".") || name;
  throw new InputError("MAPPING", name, say(words.invalid, { path, reason: issue.message }));
}
