import type { Books } from "./books";
import { rowsByDay } from "./days-in-order";
import { entrySumsOf } from "./entry-sums";
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
  (books: Books): Uint8Array => {
    const marks = new Uint8Array(books.ledger.count);
    for (const row of openingRows(books)) marks[row] = 1;
    return marks;
  },
  ({ ledger, categories }) => [ledger, categories],
);

/** Rows of the entries whose category is of the side "opening", from top to bottom. */
export const openingRows = remembered(
  ({ ledger, categories }: Books): readonly number[] => {
    const { codes, dictionary } = ledger.coded.category;
    const openings = categories.filter(({ side }) => side === "opening");
    const names = new Set(openings.map(({ category }) => category));
    const isOpening = Uint8Array.from(dictionary, (code) => (names.has(code) ? 1 : 0));
    return isOpening.includes(1) ? rowsOfCodes(codes, isOpening) : [];
  },
  ({ ledger, categories }) => [ledger, categories],
);

function rowsOfCodes(codes: Int32Array, isWanted: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++)
    if (codes[row] >= 0 && isWanted[codes[row]] === 1) rows.push(row);
  return rows;
}

/** Balance of every account at the end of a day, opening entries included, by account index; NaN where not known. */
export function balancesOn(books: Books, day: number): readonly number[] {
  const sums = entrySums(books);
  return books.accounts.map((_, account) => sums.on(account, day));
}

/** Money in less money out of each account up to the end of any day. */
export const entrySums = remembered(
  (books: Books) => entrySumsOf(books.ledger, entriesByDay(books), books.accounts.length),
  ({ ledger, accounts }) => [ledger, accounts],
);

/** Entries by day, those of one day in the order of the sheet; undated ones left out. */
export const entriesByDay = remembered(
  ({ ledger }: Books): Int32Array => rowsByDay(ledger.day),
  ({ ledger }) => [ledger],
);

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
