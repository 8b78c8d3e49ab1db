import { openingEntries } from "./balances";
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
  const isOpening = openingEntries(books);
  const hasOpening = new Uint8Array(accounts.length);
  const firstDay = new Int32Array(accounts.length);
  let usesOpenings = false;
  for (let row = 0; row < ledger.count; row++) {
    const account = ledger.account[row];
    if (account < 0) continue;
    const day = ledger.day[row];
    if (day > 0 && (firstDay[account] === 0 || day < firstDay[account])) firstDay[account] = day;
    if (isOpening[row] === 0) continue;
    hasOpening[account] = 1;
    usesOpenings = true;
  }
  const starting = new Float64Array(accounts.length);
  for (const chain of printedBalances(books))
    if (hasOpening[chain.account] === 0) starting[chain.account] = impliedOpening(chain);
  for (const [account, closing] of firstClosings(books, firstDay))
    if (hasOpening[account] === 0) starting[account] = usesOpenings ? 0 : closing;
  return starting;
}

/** Opening of each account's first period in Closings, where its entries begin in that period or later. */
function firstClosings(books: Books, firstDay: Int32Array): ReadonlyMap<number, number> {
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
