import type { Account } from "../../books/accounts";
import type { Books } from "../../books/books";
import { generalFund } from "../../books/funds";
import type { Period } from "../../books/period";
import { addMinor } from "../../core/money";
import {
  indexSplits,
  isOwnAccount,
  makeMeanings,
  partsOf,
  rowsOfFirstNumbers,
} from "./ledger-parts";
import { LedgerSums } from "./ledger-sums";
import { makeOwnValuation } from "./own-valuation";
import type { TransferGroup } from "./transfer-legs";

// The auditors' second way: from the rows of the ledger, sharing no figure with the cash report.

/** An account in a period, in minor units of its currency; NaN where not known. */
export interface AccountFigures {
  readonly account: Account;
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  readonly closing: number;
  readonly openingBase: number;
  readonly closingBase: number;
}

/** A fund in one currency; `in` and `out` include transfers between funds. */
export interface FundFigures {
  /** "" for entries without a fund. */
  readonly fund: string;
  readonly currency: string;
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  readonly closing: number;
}

/** What a fund received and paid, in minor units of the base currency. */
export interface FundOperations {
  readonly receipts: number;
  readonly payments: number;
}

/** All figures of the period; base amounts in minor units of the base currency. */
export interface Recomputation {
  /** Accounts of the reporting body. */
  readonly accounts: readonly AccountFigures[];
  /** Lines of T1 and rows of which; payments are positive, refunds take away. */
  readonly lines: ReadonlyMap<string, number>;
  readonly ofWhich: ReadonlyMap<string, number>;
  readonly receipts: number;
  readonly payments: number;
  readonly bodyTransfers: number;
  /** Transfers between own accounts, up to the end of the period. */
  readonly transfers: readonly TransferGroup[];
  /** Change of the money that had left one account and not reached another. */
  readonly underWay: number;
  /** What rates did to the cash held and to money changed: the rest that no entry explains. */
  readonly exchangeEffect: number;
  readonly openingBase: number;
  readonly closingBase: number;
  readonly funds: readonly FundFigures[];
  /** Receipts and payments of each fund in the base currency; "" for entries without a fund. */
  readonly fundOperations: ReadonlyMap<string, FundOperations>;
  /** Rows with an amount and no date or no known account: their money has no place. */
  readonly unplaced: readonly number[];
}

/** Works out every figure of the period from the ledger's rows. */
export function recompute(books: Books, period: Period, base: string): Recomputation {
  const { ledger } = books;
  const isOwn = (account: number): boolean => isOwnAccount(books, account);
  const sums = new LedgerSums(makeMeanings(books, isOwn), makeOwnValuation(books, base));
  const splits = indexSplits(books);
  const firstRows = rowsOfFirstNumbers(books);
  const fundWhenBlank = generalFund(books.funds)?.fund ?? "";
  const unplaced: number[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const account = ledger.account[row];
    if ((ledger.in[row] === 0 && ledger.out[row] === 0) || !isOwn(account)) continue;
    if (ledger.day[row] === 0 || account < 0) unplaced.push(row);
    else if (ledger.day[row] <= period.to) {
      const isBefore = ledger.day[row] < period.from;
      sums.addEntry(books, { row, isBefore });
      for (const part of partsOf(books, { row, splits, firstRows, fundWhenBlank }))
        sums.addPart(books, part, isBefore);
    }
  }
  return { ...sums.result(books, period), unplaced };
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
