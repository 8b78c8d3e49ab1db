import type { Books } from "./books";
import type { Period } from "./period";
import { remembered } from "./remembered";

/** What an account held and moved in a period, in minor units of its currency; NaN where not known. */
export interface AccountMovement {
  /** Index of the account in the books. */
  readonly account: number;
  /** Balance before the period, opening entries within it included. */
  readonly opening: number;
  /** Money in and out, transfers included, opening entries left out. */
  readonly in: number;
  readonly out: number;
  readonly closing: number;
}

/** Movements of all accounts in one pass over the ledger: closing = opening + in - out. */
export function accountMovements(books: Books, period: Period): readonly AccountMovement[] {
  const { ledger, accounts } = books;
  const opening = new Float64Array(accounts.length);
  const moneyIn = new Float64Array(accounts.length);
  const moneyOut = new Float64Array(accounts.length);
  const isOpening = openingEntries(books);
  for (let row = 0; row < ledger.count; row++) {
    const account = ledger.account[row];
    const part = partOfEntry(ledger.day[row], isOpening[row], period);
    if (account < 0 || part === "none") continue;
    if (part === "opening") opening[account] += ledger.in[row] - ledger.out[row];
    else {
      moneyIn[account] += ledger.in[row];
      moneyOut[account] += ledger.out[row];
    }
  }
  return accounts.map((_, account) => ({
    account,
    opening: opening[account],
    in: moneyIn[account],
    out: moneyOut[account],
    closing: opening[account] + moneyIn[account] - moneyOut[account],
  }));
}

/** Where an entry counts: with the opening balance, as money in and out of the period, or not yet. */
type EntryPart = "opening" | "moved" | "none";

function partOfEntry(day: number, isOpening: number, { from, to }: Period): EntryPart {
  if (day === 0 || day > to) return "none";
  return day < from || isOpening === 1 ? "opening" : "moved";
}

/** Entries of an account that its opening balance, or its money in and out of a period, is summed from; by day. */
export function entriesOfAccount(
  books: Books,
  { account, period, part }: { account: number; period: Period; part: "opening" | "moved" },
): readonly number[] {
  const { ledger } = books;
  const isOpening = openingEntries(books);
  return [...entriesByDay(books)].filter(
    (row) =>
      ledger.account[row] === account &&
      partOfEntry(ledger.day[row], isOpening[row], period) === part,
  );
}

/** 1 for each entry whose category is of the side "opening". */
export const openingEntries = remembered(
  ({ ledger, categories }: Books): Uint8Array => {
    const { codes, dictionary } = ledger.coded.category;
    const openings = categories.filter(({ side }) => side === "opening");
    const names = new Set(openings.map(({ category }) => category));
    const isOpening = Uint8Array.from(dictionary, (code) => (names.has(code) ? 1 : 0));
    const marks = new Uint8Array(ledger.count);
    if (!isOpening.includes(1)) return marks;
    for (let row = 0; row < marks.length; row++) marks[row] = isOpening[codes[row]] ?? 0;
    return marks;
  },
  ({ ledger, categories }) => [ledger, categories],
);

/** Balance of every account at the end of a day, opening entries included, by account index; NaN where not known. */
export function balancesOn(books: Books, day: number): readonly number[] {
  const sums = entrySums(books);
  return books.accounts.map((_, account) => sums.on(account, day));
}

/** Money in less money out of each account up to the end of any day: laid out in one pass, then found by halving. */
export const entrySums = remembered(sumEntries, ({ ledger, accounts }: Books) => [
  ledger,
  accounts,
]);

function sumEntries(books: Books): { on(account: number, day: number): number } {
  const { ledger, accounts } = books;
  const days = accounts.map(() => [] as number[]);
  const sums = accounts.map(() => [] as number[]);
  const running = new Float64Array(accounts.length);
  const lastDay = new Int32Array(accounts.length);
  // What an account holds is noted when its day is over, and at the end.
  const endDay = (account: number): void => {
    days[account].push(lastDay[account]);
    sums[account].push(running[account]);
  };
  for (const row of entriesByDay(books)) {
    const account = ledger.account[row];
    if (account < 0) continue;
    const day = ledger.day[row];
    if (day !== lastDay[account] && lastDay[account] > 0) endDay(account);
    lastDay[account] = day;
    running[account] += ledger.in[row] - ledger.out[row];
  }
  for (const [account, day] of lastDay.entries()) if (day > 0) endDay(account);
  return {
    on: (account, day) => {
      const after = firstAfter(days[account], day);
      return after === 0 ? 0 : sums[account][after - 1];
    },
  };
}

/** Index of the first day after another one, in days that ascend. */
function firstAfter(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Entries by day, those of one day in the order of the sheet; undated ones left out. */
export const entriesByDay = remembered(sortByDay, ({ ledger }: Books) => [ledger]);

function sortByDay({ ledger: { day } }: Books): Int32Array {
  let isSorted = true;
  let last = 1;
  const rows = new Int32Array(day.length);
  for (let row = 0; row < day.length; row++) {
    const own = day[row];
    // An undated entry is before every day, so it is told as out of order.
    if (own < last) isSorted = false;
    last = own;
    rows[row] = row;
  }
  if (isSorted) return rows;
  return rows.filter((row) => day[row] > 0).sort((a, b) => day[a] - day[b] || a - b);
}

/** The lowest running balance of each account in a period and its day. */
export interface LowestBalance {
  readonly minor: number;
  readonly day: number;
  /** Row of the entry that led to it, -1 for the opening balance. */
  readonly entry: number;
}

/**
 * Lowest running balance of each account within the period, entry by entry in order of the days.
 * An account without entries has its opening balance on the first day: of the period, or its own if that is later.
 */
export function lowestBalances(books: Books, period: Period): readonly LowestBalance[] {
  const { ledger } = books;
  const openings = accountMovements(books, period).map((movement) => movement.opening);
  const running = Float64Array.from(openings);
  const isOpening = openingEntries(books);
  const firstDays = daysOfOpening(books, { period, isOpening });
  const lowest = openings.map((minor, account) => ({ minor, day: firstDays[account], entry: -1 }));
  for (const row of entriesByDay(books)) {
    const account = ledger.account[row];
    const day = ledger.day[row];
    if (account < 0 || partOfEntry(day, isOpening[row], period) !== "moved") continue;
    running[account] += ledger.in[row] - ledger.out[row];
    if (running[account] < lowest[account].minor)
      lowest[account] = { minor: running[account], day, entry: row };
  }
  return lowest;
}

/** First day in the period on which each account had its opening balance: when it was opened, or its last opening entry. */
function daysOfOpening(
  { ledger, accounts }: Books,
  { period, isOpening }: { period: Period; isOpening: Uint8Array },
): readonly number[] {
  const days = accounts.map(({ opened }) =>
    opened > period.from && opened <= period.to ? opened : period.from,
  );
  for (let row = 0; row < ledger.count; row++) {
    const day = ledger.day[row];
    const account = ledger.account[row];
    if (isOpening[row] === 1 && account >= 0 && day <= period.to && day > days[account])
      days[account] = day;
  }
  return days;
}
