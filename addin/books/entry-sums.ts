import type { Ledger } from "./ledger";

/** Money in less money out of each account up to the end of any day. */
export interface EntrySums {
  /** Minor units; NaN once an amount is not known. */
  on(account: number, day: number): number;
}

/** Sums of an account at the end of each of its days, from its start in both arrays up to that of the next account. */
interface DaySums {
  readonly starts: Int32Array;
  readonly days: Int32Array;
  readonly sums: Float64Array;
}

/**
 * Lays out the sums by account and day in two passes; asked, they are found by halving.
 * @param rows The entries by day.
 */
export function entrySumsOf(ledger: Ledger, rows: Int32Array, accountCount: number): EntrySums {
  const starts = startsOfAccounts(rows, ledger, accountCount);
  const { days, sums } = sumsOfDays(rows, ledger, starts);
  return {
    on: (account, day) => {
      const after = firstAfter(days, day, { from: starts[account], to: starts[account + 1] });
      return after === starts[account] ? 0 : sums[after - 1];
    },
  };
}

function startsOfAccounts(rows: Int32Array, { day, account }: Ledger, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  countDays(rows, day, { account, starts });
  for (let at = 0; at < count; at++) starts[at + 1] += starts[at];
  return starts;
}

/** Counts the days of each account, one place behind its own. */
function countDays(
  rows: Int32Array,
  days: Int32Array,
  { account, starts }: { account: Int32Array; starts: Int32Array },
): void {
  const last = new Int32Array(starts.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const own = account[row];
    if (own < 0 || last[own] === days[row]) continue;
    last[own] = days[row];
    starts[own + 1]++;
  }
}

function sumsOfDays(rows: Int32Array, ledger: Ledger, starts: Int32Array): DaySums {
  const { day, account, in: moneyIn, out: moneyOut } = ledger;
  const days = new Int32Array(starts[starts.length - 1]);
  const sums = new Float64Array(days.length);
  const running = new Float64Array(starts.length);
  const next = starts.slice();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const own = account[row];
    if (own < 0) continue;
    running[own] += moneyIn[row] - moneyOut[row];
    const place = next[own];
    if (place === starts[own] || days[place - 1] !== day[row]) days[next[own]++] = day[row];
    sums[next[own] - 1] = running[own];
  }
  return { starts, days, sums };
}

/** Index of the first day after another one, in days that ascend. */
function firstAfter(
  days: Int32Array,
  day: number,
  { from, to }: { from: number; to: number },
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
