import { reason } from "../../addin/core/reason";
import budgetAndActual from "../../addin/reports/cash-report/t12-budget-and-actual";
import { booksOf } from "../runtime/books-of";
import { answerCurrency, statementSource } from "../runtime/cash-source";
import { periodOf } from "../runtime/period";
import { tableAnswer } from "../runtime/report-answers";

/**
 * The cash report's budget and actual: what was planned and what came of it by category and fund, the difference, and its
 * explanation where one is recorded or wanted.
 * @customfunction BUDGETREPORT
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Funds[#All], Periods[#All] for the names of periods, Accounts[#All], Splits[#All], Settings[#All].
 * @param budget The table of the budget, such as Budget[#All].
 * @param categories The table of categories, such as Categories[#All].
 * @param from First day.
 * @param to Last day.
 * @param base Base currency, such as EUR; that of the book where it is blank.
 * @param rates The table of rates, where there are other currencies.
 * @param [body] Body whose budget and accounts count; that of the settings, else all, unless told.
 * @param [headers] FALSE leaves the headings out.
 * @param invocation Where the arguments stand.
 * @returns A table that spills: receipts and payments with their totals, and the surplus.
 * @requiresParameterAddresses
 * @unknown Nothing was planned for the period, or what an own category means is told only by a table that was not handed over. A figure whose rate is missing is #N/A by itself.
 * @rounding Budgets are converted at the rate of the first day, entries at their own, rounded half-even, then added.
 * @example =TREASURY.BUDGETREPORT(TREASURY.BOOK(Ledger[#All],Funds[#All],Periods[#All],Settings[#All]),Budget[#All],Categories[#All],"2021-11-15","2025-06-14","EUR",Rates[#All])
 */
export function budgetreport(
  ledger: any[][],
  budget: any[][],
  categories: any[][],
  from: any,
  to: any,
  base: string,
  rates: any[][],
  body?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({
    needs: { Ledger: ledger, Budget: budget },
    may: { Categories: categories, Rates: rates },
  });
  const source = statementSource(books, {
    period: periodOf(from, to),
    base: answerCurrency(books, base, "base"),
    body,
  });
  return tableAnswer(budgetAndActual.make(source), {
    headers,
    reason: reason`nothing was planned for the period`,
  });
}
