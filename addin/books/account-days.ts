import type { Books } from "./books";
import { remembered } from "./remembered";

/** Days of each account's first and last entry; 0 where it has none. */
export interface AccountDays {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** First and last days of the entries of all accounts, in one pass over the ledger. */
export const accountDays = remembered(
  ({ ledger, accounts }: Books): AccountDays =>
    daysOfAccounts(ledger.day, ledger.account, accounts.length),
  ({ ledger, accounts }) => [ledger, accounts],
);

function daysOfAccounts(days: Int32Array, accounts: Int32Array, count: number): AccountDays {
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  for (let row = 0; row < days.length; row++) {
    const account = accounts[row];
    const day = days[row];
    if (account < 0 || day === 0) continue;
    if (first[account] === 0 || day < first[account]) first[account] = day;
    if (day > last[account]) last[account] = day;
  }
  return { first, last };
}
