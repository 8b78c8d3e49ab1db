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

/** Days between the two sides of a transfer that is recognised without its word. */
export const TRANSFER_DAYS_MAX = 5;

/**
 * Pairs money out of one account with the same amount into another, within five days; each entry at most once, the
 * nearest in days first come. Answers the partner of each row given, -1 for none.
 */
export function pairedTransfers(
  { ledger, accounts }: Books,
  isCandidate: (row: number) => boolean,
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
    const other = nearest(rows, row, { ledger, partner });
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
  { ledger, partner }: { ledger: Books["ledger"]; partner: Int32Array },
): number {
  const day = ledger.day[row];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ledger.day[rows[middle]] < day - TRANSFER_DAYS_MAX) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  let bestDays = TRANSFER_DAYS_MAX + 1;
  for (let at = low; at < rows.length; at++) {
    const days = Math.abs(ledger.day[rows[at]] - day);
    if (ledger.day[rows[at]] > day + TRANSFER_DAYS_MAX) break;
    if (partner[rows[at]] >= 0 || ledger.account[rows[at]] === ledger.account[row]) continue;
    if (days < bestDays) {
      best = rows[at];
      bestDays = days;
      if (days === 0) break;
    }
  }
  return best;
}
