import { bank } from "./bank";
import { completeness } from "./completeness";
import { evidence } from "./evidence";
import type { Explanation } from "./explanation";
import { patterns } from "./patterns";
import { sampling } from "./sampling";

/** Explanations of the auditors' functions by id. */
export const explanations: ReadonlyMap<string, Explanation> = new Map(
  Object.entries({ ...completeness, ...bank, ...patterns, ...sampling, ...evidence }),
);
