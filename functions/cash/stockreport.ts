import { reason } from "../../addin/core/reason";
import copies from "../../addin/reports/cash-report/t11-literature";
import money from "../../addin/reports/cash-report/t11b-literature-money";
import { booksOf } from "../runtime/books-of";
import { answerCurrency, statementSource } from "../runtime/cash-source";
import { goodsSource, refuseUndated } from "../runtime/goods";
import { periodOf } from "../runtime/period";
import { tableAnswer } from "../runtime/report-answers";
import { choiceOf } from "../runtime/scalars";

/**
 * The cash report's literature: copies of each title that came and went in a period; or what each title brought in and
 * cost.
 * @customfunction STOCKREPORT
 * @param literature The table of titles, such as Literature[#All]; titles have no names without it.
 * @param moves The whole table of stock moves with its headings, such as StockMoves[#All], or a book.
 * @param ledger The ledger, such as Ledger[#All], or a book with Categories[#All], Rates[#All], Settings[#All]: for the money only.
 * @param from First day.
 * @param to Last day.
 * @param [kind] copies unless told, else money: receipts, cost, gain, and what is not yet received.
 * @param [base] Base currency of the money; that of the book unless told.
 * @param [headers] FALSE leaves the headings out.
 * @param invocation Where the arguments stand.
 * @returns A table that spills: a row for each title, and the total.
 * @requiresParameterAddresses
 * @unknown No title moved until then, or there is no money of literature in the period. A figure that is not known is #N/A by itself.
 * @rounding Copies are whole. Entries are converted one by one, rounded half-even, and what pays for several titles is shared out without loss.
 * @example =TREASURY.STOCKREPORT(Literature[#All],StockMoves[#All],,"2021-11-15","2025-06-14")
 */
export function stockreport(
  literature: any[][],
  moves: any[][],
  ledger: any[][],
  from: any,
  to: any,
  kind?: any,
  base?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const period = periodOf(from, to);
  const isMoney = choiceOf(kind, "kind", ["copies", "money"]) === "money";
  const may = { Literature: literature, ...(isMoney ? {} : { Ledger: ledger }) };
  const needs = { StockMoves: moves, ...(isMoney && { Ledger: ledger }) };
  const books = booksOf({ needs, may });
  refuseUndated(books, "StockMoves", books.stockMoves);
  if (!isMoney)
    return tableAnswer(copies.make(goodsSource(books, period)), {
      headers,
      reason: reason`no title moved until then`,
    });
  const currency = answerCurrency(books, base, "base");
  return tableAnswer(money.make(statementSource(books, { period, base: currency })), {
    headers,
    reason: reason`no money of literature in the period`,
  });
}
