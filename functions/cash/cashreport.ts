import type { ReportTable } from "../../addin/core/document";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import statement from "../../addin/reports/cash-report/t1-receipts-and-payments";
import { booksOf } from "../runtime/books-of";
import { answerCurrency, statementSource } from "../runtime/cash-source";
import { earlierReport } from "../runtime/earlier-report";
import { periodOf } from "../runtime/period";
import { tableAnswer } from "../runtime/report-answers";
import { wordOf } from "../runtime/scalars";

/** Columns that each word stands for. */
const COLUMNS: Readonly<Record<string, RegExp>> = {
  year: /^\d+$/,
  total: /^total$/,
  previous: /^previous$/,
  budget: /^(budget|difference|share)$/,
};

/**
 * The cash report's statement of receipts and payments: line by line and year by year, and how the opening cash leads to the
 * closing cash. Its last row checks this against the accounts, and must be 0.
 * @customfunction CASHREPORT
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Splits[#All], Settings[#All], Periods[#All].
 * @param accounts The table of accounts, such as Accounts[#All].
 * @param categories The table of categories, such as Categories[#All].
 * @param rates The table of rates, where there are other currencies.
 * @param from First day.
 * @param to Last day.
 * @param base Base currency, such as EUR; that of the book where it is blank.
 * @param [columns] Some of year, total, previous, budget, such as "year, total"; all that there are unless told.
 * @param [body] Body whose accounts count; that of the settings, else all, unless told.
 * @param [previous] An earlier CASHREPORT with its headings and its column of the period, such as Previous!A1#.
 * @param [budget] The table of the budget, such as Budget[#All].
 * @param [headers] FALSE leaves the headings out.
 * @param invocation Where the arguments stand.
 * @returns A table that spills: receipts, payments, their totals, and the cash at the beginning and the end. 2025* is a part of that year; a line with † has another earlier figure today than was reported.
 * @requiresParameterAddresses
 * @unknown What an own category means is told only by a table that was not handed over. A figure whose rate is missing is #N/A by itself, and so are its sums.
 * @rounding Entries are converted one by one at their own rate, else at the last one on or before their day, balances once for each account, half-even, then added.
 * @example =TREASURY.CASHREPORT(TREASURY.BOOK(Ledger[#All],Settings[#All]),Accounts[#All],Categories[#All],Rates[#All],"2022-01-01","2023-12-31","EUR")
 */
export function cashreport(
  ledger: any[][],
  accounts: any[][],
  categories: any[][],
  rates: any[][],
  from: any,
  to: any,
  base: string,
  columns?: any,
  body?: any,
  previous?: any[][],
  budget?: any[][],
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({
    needs: { Ledger: ledger },
    may: { Accounts: accounts, Categories: categories, Rates: rates, Budget: budget },
  });
  const currency = answerCurrency(books, base, "base");
  const source = statementSource(books, {
    period: periodOf(from, to),
    base: currency,
    body,
    previous: earlierReport(previous, { books, base: currency }),
  });
  const table = withColumns(statement.make(source), wordOf(columns, "columns"));
  return tableAnswer(table, { headers });
}

function withColumns(table: ReportTable, columns: string): ReportTable {
  const words = columns
    .toLowerCase()
    .split(/[\s,;/]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return table;
  const wanted = words.map((word) => {
    if (!Object.hasOwn(COLUMNS, word))
      throw new ArgumentError(
        reason`columns has "${word}"; it may have ${Object.keys(COLUMNS).join(", ")}`,
      );
    return COLUMNS[word];
  });
  const shown = table.columns.filter(({ key }) => wanted.some((test) => test.test(key)));
  return { ...table, columns: shown };
}
