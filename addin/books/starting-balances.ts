import { accountDays } from "./account-days";
import { openingRows } from "./balances";
import type { Books } from "./books";
import { impliedOpening, printedBalances } from "./printed-balances";
import { remembered } from "./remembered";

/**
 * What each account held before its first entry, in minor units: 0 where the opening is an entry, as it is in the
 * federation's own workbook; in other books the opening of Closings, else the one that printed balances start from.
 */
export const startingBalances = remembered(findStarting, partsOfBalances);

/** What the balances of the accounts are found from. */
export function partsOfBalances(books: Books): readonly [object, ...unknown[]] {
  const { ledger, accounts, categories, periods, closings } = books;
  return [ledger, accounts, categories, periods, closings];
}

function findStarting(books: Books): Float64Array {
  const { ledger, accounts } = books;
  const hasOpening = new Uint8Array(accounts.length);
  let usesOpenings = false;
  for (const row of openingRows(books)) {
    if (ledger.account[row] < 0) continue;
    hasOpening[ledger.account[row]] = 1;
    usesOpenings = true;
  }
  const starting = new Float64Array(accounts.length);
  for (const chain of printedBalances(books))
    if (hasOpening[chain.account] === 0) starting[chain.account] = impliedOpening(chain);
  for (const [account, closing] of firstClosings(books))
    if (hasOpening[account] === 0) starting[account] = usesOpenings ? 0 : closing;
  return starting;
}

/** Opening of each account's first period in Closings, where its entries begin in that period or later. */
function firstClosings(books: Books): ReadonlyMap<number, number> {
  if (books.closings.length === 0) return new Map();
  const firstDay = accountDays(books).first;
  const fromOf = new Map(books.periods.map(({ period, from }) => [period, from]));
  const indexOf = new Map(books.accounts.map(({ account }, index) => [account, index]));
  const first = new Map<number, { from: number; opening: number }>();
  for (const closing of books.closings) {
    const account = indexOf.get(closing.account);
    const from = fromOf.get(closing.period);
    if (account === undefined || !from || Number.isNaN(closing.opening)) continue;
    if (from < (first.get(account)?.from ?? Number.POSITIVE_INFINITY))
      first.set(account, { from, opening: closing.opening });
  }
  const openings = new Map<number, number>();
  for (const [account, { from, opening }] of first)
    if (firstDay[account] === 0 || from <= firstDay[account]) openings.set(account, opening);
  return openings;
}
