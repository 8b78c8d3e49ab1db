import type { CodedColumn } from "../tables/table-data";
import type { Books } from "./books";
import { type EntryClasses, entryClasses } from "./entry-classes";
import { remembered } from "./remembered";
import { pairedTransfers, TRANSFER_DAYS_MAX } from "./transfer-pairs";

/** The entries that share one word in Transfer, in the order of the sheet. */
export interface TransferGroup {
  readonly word: string;
  /** Sides of the transfer: entries of the category transfer, or without a category. */
  readonly legs: readonly number[];
  /** Sides whose partner stands in another body's books. */
  readonly bodyLegs: readonly number[];
  /** Receipts and payments with the same word: its fee, as a rule. */
  readonly others: readonly number[];
}

/** Groups entries by the word of their transfer, in the order of their first entries. */
export function transferGroups(
  books: Books,
  classes: EntryClasses = entryClasses(books),
): readonly TransferGroup[] {
  return groupsByWord({ column: books.ledger.coded.transfer, classes });
}

/** Four checks ask for the same groups. */
const groupsByWord = remembered(findGroups, ({ column, classes }) => [column, classes]);

function findGroups({
  column: { codes, dictionary },
  classes,
}: {
  column: CodedColumn;
  classes: EntryClasses;
}): readonly TransferGroup[] {
  if (dictionary.length === 0) return [];
  const groups = dictionary.map((word) => ({
    word,
    legs: [] as number[],
    bodyLegs: [] as number[],
    others: [] as number[],
  }));
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] < 0) continue;
    const group = groups[codes[row]];
    const kind = classes.classOf(row);
    if (kind === "body-transfer") group.bodyLegs.push(row);
    else if (kind === "operation") group.others.push(row);
    else group.legs.push(row);
  }
  return groups;
}

/** A side of a transfer without its other side: the first of its word, or one without a word. */
export interface OneSide {
  readonly row: number;
}

/**
 * Transfers that have one side only: words with money in and none out or the reverse, then sides without a word that no
 * entry of another account fits within the days. A side whose partner stands in another body's books is none.
 */
export function* oneSidedTransfers(
  books: Books,
  { classes = entryClasses(books), days = TRANSFER_DAYS_MAX } = {},
): Generator<OneSide> {
  const { ledger, accounts, funds } = books;
  // A book of one account holds one side of its transfers: the other stands in a book of its own.
  const isOneAccount =
    accounts.length < 2 && ledger.account.every((account) => account === ledger.account[0]);
  if (!isOneAccount || funds.length > 1)
    for (const { legs, bodyLegs } of transferGroups(books, classes)) {
      const moved = legs.filter((row) => ledger.in[row] !== ledger.out[row]);
      if (moved.length === 0 || bodyLegs.length > 0) continue;
      const isIn = ledger.in[moved[0]] !== 0;
      if (moved.every((row) => (ledger.in[row] !== 0) === isIn)) yield { row: moved[0] };
    }
  if (!isOneAccount) for (const row of wordlessSides(books, classes, days)) yield { row };
}

/** Sides by category that have no word, and no partner that can be recognised. */
function* wordlessSides(books: Books, classes: EntryClasses, days: number): Generator<number> {
  const { ledger } = books;
  const { codes } = ledger.coded.transfer;
  const legs = entriesOfSide(books, classes, "transfer").filter(
    (row) => codes[row] < 0 && ledger.in[row] !== ledger.out[row],
  );
  if (legs.length === 0) return;
  const partner = pairedTransfers(books, legs, days);
  for (const row of legs)
    if (partner[row] < 0 && !Number.isNaN(ledger.in[row] - ledger.out[row])) yield row;
}

/** Entries whose own category is of a side of transfers, in the order of the sheet. */
export function entriesOfSide(
  { categories }: Books,
  { category }: EntryClasses,
  side: "transfer" | "body-transfer",
): readonly number[] {
  const rows: number[] = [];
  if (!categories.some((one) => one.side === side)) return rows;
  // One place more, the first: for entries without a category.
  const isOfSide = Uint8Array.from([0, ...categories.map((one) => (one.side === side ? 1 : 0))]);
  for (let row = 0; row < category.length; row++)
    if (isOfSide[category[row] + 1] === 1) rows.push(row);
  return rows;
}
