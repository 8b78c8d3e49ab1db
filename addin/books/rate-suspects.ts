import type { Books } from "./books";
import { remembered } from "./remembered";
import { baseCurrencyOf } from "./valuation";

/** Entries whose rate needs a look, from top to bottom. */
export interface RateSuspects {
  /** Rate 1, and maybe another currency than the base. */
  readonly atOne: readonly number[];
  /** Dated and not 0, without a rate, and maybe in another currency than the base. */
  readonly without: readonly number[];
}

/** Finds in one pass what the checks of rates look at: in a book of typed rates that is nothing. */
export const rateSuspects = remembered(findSuspects, (books: Books) => [
  books.ledger,
  books.accounts,
  books.settings,
]);

const SUSPECT = { atOne: 1, without: 2 } as const;

function findSuspects(books: Books): RateSuspects {
  const { rate, account, day, in: moneyIn, out } = books.ledger;
  const found = new Uint8Array(rate.length);
  const joined = markSuspects(
    [account, day],
    [rate, moneyIn, out],
    [foreignAccounts(books), found],
  );
  const rowsOf = (mark: number): readonly number[] =>
    (joined & mark) === 0 ? [] : rowsMarked(found, mark);
  return { atOne: rowsOf(SUSPECT.atOne), without: rowsOf(SUSPECT.without) };
}

/** Marks the entries that need a look; all marks that any of them has. */
function markSuspects(
  [accounts, days]: readonly [Int32Array, Int32Array],
  [rates, moneyIn, moneyOut]: readonly [Float64Array, Float64Array, Float64Array],
  [mayBeForeign, found]: readonly [Uint8Array, Uint8Array],
): number {
  let joined = 0;
  for (let row = 0; row < rates.length; row++) {
    const rate = rates[row];
    if ((rate > 0 && rate !== 1) || mayBeForeign[accounts[row] + 1] === 0) continue;
    if (rate === 1) found[row] = SUSPECT.atOne;
    else if (days[row] !== 0 && moneyIn[row] !== moneyOut[row]) found[row] = SUSPECT.without;
    joined |= found[row];
  }
  return joined;
}

function rowsMarked(found: Uint8Array, mark: number): readonly number[] {
  const rows: number[] = [];
  for (let row = found.indexOf(mark); row >= 0; row = found.indexOf(mark, row + 1)) rows.push(row);
  return rows;
}

/** By index + 1: 0 for an account in the base currency. At 0, entries of no known account have the currency typed. */
function foreignAccounts(books: Books): Uint8Array {
  const base = baseCurrencyOf(books);
  const marks = books.accounts.map(({ currency }) =>
    currency !== "" && currency === base ? 0 : 1,
  );
  return Uint8Array.of(1, ...marks);
}
