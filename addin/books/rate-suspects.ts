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

function findSuspects(books: Books): RateSuspects {
  const { rate: rates, account: accounts, day: days, in: moneyIn, out: moneyOut } = books.ledger;
  const mayBeForeign = foreignAccounts(books);
  const atOne: number[] = [];
  const without: number[] = [];
  for (let row = 0; row < rates.length; row++) {
    const rate = rates[row];
    if ((rate > 0 && rate !== 1) || mayBeForeign[accounts[row] + 1] === 0) continue;
    if (rate === 1) atOne.push(row);
    else if (days[row] !== 0 && moneyIn[row] !== moneyOut[row]) without.push(row);
  }
  return { atOne, without };
}

/** By index + 1: 0 for an account in the base currency. At 0, entries of no known account have the currency typed. */
function foreignAccounts(books: Books): Uint8Array {
  const base = baseCurrencyOf(books);
  const marks = books.accounts.map(({ currency }) =>
    currency !== "" && currency === base ? 0 : 1,
  );
  return Uint8Array.of(1, ...marks);
}
