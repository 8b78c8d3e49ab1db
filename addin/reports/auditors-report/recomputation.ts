import type { Books } from "../../books/books";
import { generalFund } from "../../books/funds";
import type { Period } from "../../books/period";
import { addMinor } from "../../core/money";
import type { Recomputation } from "./figures";
import {
  indexSplits,
  isOwnAccount,
  type LedgerPart,
  type Meanings,
  makeMeanings,
  partsOf,
  rowsOfFirstNumbers,
} from "./ledger-parts";
import { LedgerSums } from "./ledger-sums";
import { makeOwnValuation, type OwnValuation } from "./own-valuation";

// The auditors' second way: from the rows of the ledger, sharing no figure with the cash report.

/** Works out every figure of the period from the ledger's rows. */
export function recompute(books: Books, period: Period, base: string): Recomputation {
  const { ledger } = books;
  const { isOwn, meanings, valuation, partsOfRow } = readingOf(books, base);
  const sums = new LedgerSums(books, meanings, valuation);
  const unplaced: number[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const account = ledger.account[row];
    if ((ledger.in[row] === 0 && ledger.out[row] === 0) || !isOwn(account)) continue;
    if (ledger.day[row] === 0 || account < 0) unplaced.push(row);
    else if (ledger.day[row] <= period.to) {
      const isBefore = ledger.day[row] < period.from;
      sums.addEntry({ row, isBefore });
      for (const part of partsOfRow(row)) sums.addPart(part, isBefore);
    }
  }
  return { ...sums.result(period), unplaced };
}

/** What the rows mean and what they are worth, which is the same in every period. */
interface Reading {
  readonly isOwn: (account: number) => boolean;
  readonly meanings: Meanings;
  readonly valuation: OwnValuation;
  readonly partsOfRow: (row: number) => readonly LedgerPart[];
}

/** Books are recomputed for the whole period and for each of its years: they are read once for all. */
const known = new WeakMap<Books, Map<string, Reading>>();

function readingOf(books: Books, base: string): Reading {
  const byBase = known.get(books) ?? new Map<string, Reading>();
  known.set(books, byBase);
  const reading = byBase.get(base) ?? read(books, base);
  byBase.set(base, reading);
  return reading;
}

function read(books: Books, base: string): Reading {
  const isOwn = (account: number): boolean => isOwnAccount(books, account);
  const splits = indexSplits(books);
  const firstRows = rowsOfFirstNumbers(books);
  const fundWhenBlank = generalFund(books.funds)?.fund ?? "";
  const parts: (readonly LedgerPart[])[] = [];
  return {
    isOwn,
    meanings: makeMeanings(books, isOwn),
    valuation: makeOwnValuation(books, base),
    partsOfRow(row) {
      parts[row] ??= partsOf(books, { row, splits, firstRows, fundWhenBlank });
      return parts[row];
    },
  };
}

/** Balance of an account at the end of a day, entry by entry; NaN where an amount is not known. */
export function balanceOn({ ledger, accounts }: Books, code: string, day: number): number {
  const account = accounts.findIndex((one) => one.account === code);
  let balance = 0;
  for (let row = 0; row < ledger.count; row++)
    if (ledger.account[row] === account && ledger.day[row] > 0 && ledger.day[row] <= day)
      balance = addMinor(balance, ledger.in[row] - ledger.out[row]);
  return balance;
}
