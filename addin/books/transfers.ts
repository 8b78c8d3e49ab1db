import type { Books } from "./books";
import { type EntryClasses, entryClasses } from "./entry-classes";

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
  const { codes, dictionary } = books.ledger.coded.transfer;
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

/** Days between the two sides of a transfer that is recognised without its word, unless told. */
export const TRANSFER_DAYS_MAX = 5;

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
  const isLeg = (row: number): boolean =>
    ledger.coded.transfer.codes[row] < 0 &&
    ledger.in[row] !== ledger.out[row] &&
    classes.classOf(row) === "transfer";
  let partner: Int32Array | undefined;
  for (let row = 0; row < ledger.count; row++) {
    if (!isLeg(row) || Number.isNaN(ledger.in[row] - ledger.out[row])) continue;
    partner ??= pairedTransfers(books, isLeg, days);
    if (partner[row] < 0) yield row;
  }
}

/**
 * Pairs money out of one account with the same amount into another, within some days; each entry at most once, the
 * nearest in days first come. Answers the partner of each row given, -1 for none.
 */
export function pairedTransfers(
  { ledger, accounts }: Books,
  isCandidate: (row: number) => boolean,
  days = TRANSFER_DAYS_MAX,
): Int32Array {
  const partner = new Int32Array(ledger.count).fill(-1);
  const incoming = new Map<string, number[]>();
  const keyOf = (row: number, minor: number): string =>
    `${accounts[ledger.account[row]].currency}\t${minor}`;
  const isUsable = (row: number): boolean =>
    ledger.account[row] >= 0 && ledger.day[row] > 0 && isCandidate(row);
  for (let row = 0; row < ledger.count; row++) {
    if (!(ledger.in[row] > 0) || !isUsable(row)) continue;
    const key = keyOf(row, ledger.in[row]);
    const known = incoming.get(key);
    if (known) known.push(row);
    else incoming.set(key, [row]);
  }
  for (const rows of incoming.values()) rows.sort((a, b) => ledger.day[a] - ledger.day[b] || a - b);
  for (let row = 0; row < ledger.count; row++) {
    if (!(ledger.out[row] > 0) || !isUsable(row)) continue;
    const rows = incoming.get(keyOf(row, ledger.out[row]));
    if (rows === undefined) continue;
    const other = nearest(rows, row, { ledger, partner, daysMax: days });
    if (other < 0) continue;
    partner[row] = other;
    partner[other] = row;
  }
  return partner;
}

/** The free row of another account that is nearest in days; rows ascend by day, so only a window is looked at. */
function nearest(
  rows: readonly number[],
  row: number,
  { ledger, partner, daysMax }: { ledger: Books["ledger"]; partner: Int32Array; daysMax: number },
): number {
  const day = ledger.day[row];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ledger.day[rows[middle]] < day - daysMax) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  let bestDays = daysMax + 1;
  for (let at = low; at < rows.length; at++) {
    const days = Math.abs(ledger.day[rows[at]] - day);
    if (ledger.day[rows[at]] > day + daysMax) break;
    if (partner[rows[at]] >= 0 || ledger.account[rows[at]] === ledger.account[row]) continue;
    if (days < bestDays) {
      best = rows[at];
      bestDays = days;
      if (days === 0) break;
    }
  }
  return best;
}
