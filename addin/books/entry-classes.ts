import type { Books } from "./books";
import { indicesOf } from "./ledger";
import { entriesByNumber, type PostingClass } from "./postings";
import { remembered } from "./remembered";

/** What each entry is, for checks that look at entries rather than at their splits. */
export interface EntryClasses {
  /** Index of each entry's own category; -1 when blank or unknown. */
  readonly category: Int32Array;
  /** 1 for each entry that has splits. */
  readonly isSplit: Uint8Array;
  /** Class of an entry; a split entry without a category of its own is an operation. */
  classOf(row: number): PostingClass;
  /** Report line of an entry's own category, "" where it has none. */
  lineOf(row: number): string;
}

/** Report line of what banks take for their work: normal without a voucher, and beside a transfer. */
export const BANK_CHARGES = "payments.bank-charges";

/** Finds category and class of all entries in one pass. */
export const entryClasses = remembered(findClasses, ({ ledger, categories, splits }: Books) => [
  ledger,
  categories,
  splits,
]);

function findClasses(books: Books): EntryClasses {
  const { ledger, categories } = books;
  const category = indicesOf(
    ledger.coded.category,
    categories.map((one) => one.category),
  );
  const isSplit = splitEntries(books);
  const transfer = ledger.coded.transfer.codes;
  const classes = categories.map(({ side }) => classOfSide(side));
  const lines = categories.map(({ line }) => line);
  return {
    category,
    isSplit,
    classOf: (row) => {
      const own = category[row] < 0 ? undefined : classes[category[row]];
      if (own !== undefined) return own;
      if (isSplit[row] === 1) return "operation";
      return transfer[row] >= 0 && ledger.coded.category.codes[row] < 0 ? "transfer" : "unassigned";
    },
    lineOf: (row) => (category[row] < 0 ? "" : lines[category[row]]),
  };
}

function classOfSide(side: string): PostingClass | undefined {
  if (side === "receipt" || side === "payment") return "operation";
  return side === "opening" || side === "transfer" || side === "body-transfer" ? side : undefined;
}

function splitEntries({ ledger, splits }: Books): Uint8Array {
  const isSplit = new Uint8Array(ledger.count);
  if (splits.length === 0) return isSplit;
  const entryOf = entriesByNumber(ledger);
  for (const split of splits) {
    const entry = entryOf.get(split.no);
    if (entry !== undefined) isSplit[entry] = 1;
  }
  return isSplit;
}
