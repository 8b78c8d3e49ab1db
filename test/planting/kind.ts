import type { Garden } from "./garden";
import type { Row } from "./honest/book";

/** Where a planted error must be found. */
interface Place {
  readonly table: string;
  readonly row: Row;
  readonly column: string;
}

/** One kind of slip or fault: what somebody does to an honest book, and the cell at which it must be found. */
export interface Kind {
  readonly code: string;
  /** What was done, in a few words; tells directions of one code apart. */
  readonly what: string;
  /** Codes of errors that follow of necessity: a wrong amount also leaves a balance that the bank does not know. */
  readonly admits?: readonly string[];
  /** Spoils the book; undefined where it has nothing of the kind. */
  plant(garden: Garden): Place | undefined;
}

/** What follows where the amount, day or account of an entry is wrong, since balances and evidence stay as they are. */
export const BALANCES = ["ACC-01", "ACC-03", "BNK-03", "FND-01"] as const;
