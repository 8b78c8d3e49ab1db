import { entriesByDay, entrySums } from "./balances";
import type { Books } from "./books";
import { remembered } from "./remembered";
import { partsOfBalances, startingBalances } from "./starting-balances";

/** Balances of accounts at the end of any day. */
export interface DailyBalances {
  /** Minor units; NaN once an amount is not known. */
  on(account: number, day: number): number;
}

/** Balances from what each account started with. */
export const dailyBalances = remembered(fromStart, partsOfBalances);

function fromStart(books: Books): DailyBalances {
  const starting = startingBalances(books);
  const sums = entrySums(books);
  return { on: (account, day) => starting[account] + sums.on(account, day) };
}

/** Days on end at whose close an account stood below 0. */
export interface NegativeStretch {
  readonly account: number;
  /** The entry that took it below 0: the last one out of the first day. */
  readonly row: number;
  readonly from: number;
  /** Balance at the close of the first day. */
  readonly minor: number;
  /** Day on which it was 0 or more again; 0 when it never was. */
  readonly until: number;
  readonly lowest: number;
}

/**
 * Stretches below 0, in the order in which they begin. Only the close of a day counts: the order of entries within a day
 * is no evidence. An account is left out once one of its amounts is not known.
 */
export const negativeStretches = remembered(findStretches, partsOfBalances);

function findStretches(books: Books): readonly NegativeStretch[] {
  const { ledger } = books;
  const { day: days, account: accounts, in: moneyIn, out: moneyOut } = ledger;
  const isBelow = accountsBelow([days, accounts], [moneyIn, moneyOut], startingBalances(books));
  return isBelow?.includes(1) === false ? [] : stretchesOf(books, isBelow);
}

/** @param isBelow 0 for accounts that have none; undefined where nobody knows. */
function stretchesOf(books: Books, isBelow: Uint8Array | undefined): readonly NegativeStretch[] {
  const { ledger } = books;
  const running = startingBalances(books).slice();
  const open = new Map<
    number,
    { -readonly [Key in keyof NegativeStretch]: NegativeStretch[Key] }
  >();
  const stretches: NegativeStretch[] = [];
  /** Accounts of the day, in the order of their entries, and the entry of each that is shown; -1 for none. */
  const touched: number[] = [];
  const shown = new Int32Array(books.accounts.length).fill(-1);
  const closeDay = (day: number): void => {
    for (const account of touched) {
      const minor = running[account];
      const row = shown[account];
      shown[account] = -1;
      const stretch = open.get(account);
      if (stretch && !(minor < 0)) {
        stretch.until = Number.isNaN(minor) ? 0 : day;
        open.delete(account);
      } else if (stretch) stretch.lowest = Math.min(stretch.lowest, minor);
      else if (minor < 0) {
        const begun = { account, row, from: day, minor, until: 0, lowest: minor };
        open.set(account, begun);
        stretches.push(begun);
      }
    }
    touched.length = 0;
  };
  let day = 0;
  for (const row of entriesByDay(books)) {
    if (ledger.day[row] !== day) closeDay(day);
    day = ledger.day[row];
    const account = ledger.account[row];
    if (account < 0 || isBelow?.[account] === 0) continue;
    running[account] += ledger.in[row] - ledger.out[row];
    if (shown[account] < 0) touched.push(account);
    if (ledger.out[row] !== 0 || shown[account] < 0) shown[account] = row;
  }
  closeDay(day);
  return stretches;
}

/**
 * 1 for each account that is below 0 at the close of a day: the others have no stretch. Undefined where the days do not
 * ascend down the sheet. One pass that does nothing but add up.
 */
function accountsBelow(
  [days, accounts]: readonly [Int32Array, Int32Array],
  [moneyIn, moneyOut]: readonly [Float64Array, Float64Array],
  starting: Float64Array,
): Uint8Array | undefined {
  const running = starting.slice();
  const isBelow = new Uint8Array(running.length);
  const isKnown = addUpDays([days, accounts], [moneyIn, moneyOut], [running, isBelow]);
  return isKnown ? isBelow : undefined;
}

/** Adds up what each account holds, and notes those below 0 at the close of a day; false where a day is before the last. */
function addUpDays(
  [days, accounts]: readonly [Int32Array, Int32Array],
  [moneyIn, moneyOut]: readonly [Float64Array, Float64Array],
  [running, isBelow]: readonly [Float64Array, Uint8Array],
): boolean {
  /** Day of the last entry of each account. */
  const lastOf = new Int32Array(running.length);
  let last = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row];
    if (day < last) return false;
    last = day;
    const account = accounts[row];
    if (account < 0 || day === 0) continue;
    const before = running[account];
    if (before < 0 && lastOf[account] !== day && lastOf[account] !== 0) isBelow[account] = 1;
    lastOf[account] = day;
    running[account] = before + moneyIn[row] - moneyOut[row];
  }
  for (let account = 0; account < running.length; account++)
    if (running[account] < 0 && lastOf[account] !== 0) isBelow[account] = 1;
  return true;
}
