import { ledgerSpan } from "../../addin/books/period";
import type { ReportTable } from "../../addin/core/document";
import cash from "../../addin/reports/cash-report/t3-cash-position";
import { booksOf } from "../runtime/books-of";
import { answerCurrency, cashSource } from "../runtime/cash-source";
import { periodOf } from "../runtime/period";
import { tableAnswer } from "../runtime/report-answers";
import { dayOf, neededDay } from "../runtime/scalars";
import { refuseUnlistedAccounts } from "../runtime/unlisted-accounts";

/** What says nothing where neither statements nor counts were handed over. */
const CONFIRMATION = ["confirmedBy", "confirmedOn", "confirmed", "difference"];

/**
 * The cash report's cash position: what each account held and moved, what statement or count confirms it and how far that is
 * off, and its worth in the base currency.
 * @customfunction CASHPOSITION
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Accounts[#All], Categories[#All] for openings, Settings[#All] for the age of rates.
 * @param accounts The table of accounts, such as Accounts[#All].
 * @param statements The table of bank statements; without it and counts nothing is said of confirmations.
 * @param counts The table of cash counts; with CountLines[#All] in the book where counts are by denomination.
 * @param rates The table of rates, where there are other currencies.
 * @param date Day at whose end to look.
 * @param base Base currency, such as EUR; that of the book where it is blank.
 * @param [from] First day of the moves and confirmations that are shown; that of the first entry unless told.
 * @param [headers] FALSE leaves the headings out.
 * @param invocation Where the arguments stand.
 * @returns A table that spills: a row for each account, the sum of each currency, and the total in the base currency.
 * @requiresParameterAddresses
 * @unknown Never as a whole: the worth of an account whose rate is missing is #N/A by itself, and so are its sums.
 * @rounding Each account's balance is converted at the rate of the day, rounded half-even, then added.
 * @example =TREASURY.CASHPOSITION(TREASURY.BOOK(Ledger[#All],Categories[#All],CountLines[#All],Settings[#All]),Accounts[#All],Statements[#All],CashCounts[#All],Rates[#All],"2025-06-14","EUR","2021-11-15")
 */
export function cashposition(
  ledger: any[][],
  accounts: any[][],
  statements: any[][],
  counts: any[][],
  rates: any[][],
  date: any,
  base: string,
  from?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({
    needs: { Ledger: ledger },
    may: { Accounts: accounts, Statements: statements, CashCounts: counts, Rates: rates },
  });
  const to = neededDay(date, "date");
  refuseUnlistedAccounts(books, to);
  const first = Math.min(ledgerSpan(books)?.from ?? to, to);
  const source = cashSource(books, {
    period: periodOf(dayOf(from, "from") ?? first, to),
    base: answerCurrency(books, base, "base"),
  });
  const isConfirmed = books.tables.has("Statements") || books.tables.has("CashCounts");
  const table = cash.make(source);
  return tableAnswer(isConfirmed ? table : withoutConfirmation(table), { headers });
}

const withoutConfirmation = (table: ReportTable): ReportTable => ({
  ...table,
  columns: table.columns.filter(({ key }) => !CONFIRMATION.includes(key)),
});
