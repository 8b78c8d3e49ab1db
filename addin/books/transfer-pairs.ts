import type { Books } from "./books";

/** Days between the two sides of a transfer that is recognised without its word, unless told. */
export const TRANSFER_DAYS_MAX = 5;

/** Money in: rows of one amount in one currency stand side by side, by day, those of one day in the order of the sheet. */
interface Receipts {
  readonly rows: Int32Array;
  /** Where the rows of each amount begin; one place more for the end. */
  readonly starts: Int32Array;
  /** Index of an amount in a currency; undefined where no row has it. */
  indexOf(currency: string, minor: number): number | undefined;
}

/**
 * Pairs money out of one account with the same amount into another, within some days; each entry at most once, the
 * nearest in days first come. Answers the partner of each row of the ledger, -1 for none.
 * @param candidates Rows that may be paired, ascending.
 */
export function pairedTransfers(
  books: Books,
  candidates: readonly number[],
  days = TRANSFER_DAYS_MAX,
): Int32Array {
  const { ledger, accounts } = books;
  const partner = new Int32Array(ledger.count).fill(-1);
  const usable = candidates.filter((row) => ledger.account[row] >= 0 && ledger.day[row] > 0);
  const receipts = receiptsByAmount(books, usable);
  for (const row of usable) {
    if (!(ledger.out[row] > 0)) continue;
    const group = receipts.indexOf(accounts[ledger.account[row]].currency, ledger.out[row]);
    if (group === undefined) continue;
    const [from, to] = [receipts.starts[group], receipts.starts[group + 1]];
    const own = receipts.rows.subarray(from, to);
    const other = nearest(own, row, { ledger, partner, daysMax: days });
    if (other < 0) continue;
    partner[row] = other;
    partner[other] = row;
  }
  return partner;
}

function receiptsByAmount({ ledger, accounts }: Books, usable: readonly number[]): Receipts {
  const received = Int32Array.from(usable.filter((row) => ledger.in[row] > 0));
  if (!ascendsByDay(received, ledger.day))
    received.sort((a, b) => ledger.day[a] - ledger.day[b] || a - b);
  const indices = new Map<string, Map<number, number>>();
  const groupOf = new Int32Array(received.length);
  const counts: number[] = [];
  for (let at = 0; at < received.length; at++) {
    const { currency } = accounts[ledger.account[received[at]]];
    const byAmount = indices.get(currency) ?? new Map<number, number>();
    indices.set(currency, byAmount);
    const known = byAmount.get(ledger.in[received[at]]);
    groupOf[at] = known ?? counts.push(0) - 1;
    if (known === undefined) byAmount.set(ledger.in[received[at]], groupOf[at]);
    counts[groupOf[at]]++;
  }
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, group) => {
    starts[group + 1] = starts[group] + count;
  });
  const next = starts.slice();
  const rows = new Int32Array(received.length);
  for (let at = 0; at < received.length; at++) rows[next[groupOf[at]]++] = received[at];
  return { rows, starts, indexOf: (currency, minor) => indices.get(currency)?.get(minor) };
}

function ascendsByDay(rows: Int32Array, day: Int32Array): boolean {
  for (let at = 1; at < rows.length; at++) if (day[rows[at]] < day[rows[at - 1]]) return false;
  return true;
}

/** The free row of another account that is nearest in days; rows ascend by day, so only a window is looked at. */
function nearest(
  rows: Int32Array,
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
