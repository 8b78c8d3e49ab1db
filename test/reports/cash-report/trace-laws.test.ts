import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBooks } from "../../../addin/books/read-books";
import { dayOfIso } from "../../../addin/core/calendar";
import { sayIn } from "../../../addin/core/words";
import { readWorkbook } from "../../../addin/file/read-workbook";
import {
  isTied,
  type TraceableReport,
  traceableReport,
  traceFigure,
} from "../../../addin/reports/cash-report/trace";
import { smallBook } from "../auditors-report/small-book";
import { memberBookText } from "./member-book";
import { bookText, type RandomBook, randomBook } from "./random-book";
import { inputOf } from "./report-text";
import { faultsOf } from "./traced";

const PERIOD = { from: "2024-01-01", to: "2025-12-31" };
const YEAR = { from: "2025-01-01", to: "2025-12-31" };

const previous = {
  base: "EUR",
  tables: {
    T1: {
      rows: [
        { key: "receipts.contributions", values: { total: "7.00" } },
        { key: "closing", values: { total: null } },
      ],
    },
  },
};

function holds(textOf: (book: RandomBook) => string, runs: number): void {
  const law = (book: RandomBook): void => {
    const report = traceableReport(inputOf(textOf(book), { ...PERIOD, previous }));
    expect(faultsOf(report)).toEqual([]);
  };
  fc.assert(fc.property(randomBook, law), { numRuns: runs });
}

describe("every amount and count of a report is the sum of its rows, followed down to the last one", () => {
  test("in random books", () => holds(bookText, 60));

  test("in random books with members, splits, pledges, allocations, a budget and statements", () =>
    holds(memberBookText, 60));

  test("in random books without a rate", () =>
    holds((book) => memberBookText({ ...book, rates: book.rates.slice(0, 4) }), 20));

  test("in a small book", () => {
    expect(faultsOf(traceableReport(inputOf(smallBook, YEAR)))).toEqual([]);
  });

  test.each(["ledger", "ledger-with-errors"])("in the sample %s", (name) => {
    const file = `${name}.xlsx`;
    const bytes = readFileSync(new URL(`../../../addin/sample/${file}`, import.meta.url));
    const say = sayIn("en");
    const report = traceableReport({
      books: readBooks(readWorkbook(bytes, file), say),
      base: "EUR",
      say,
      language: "en",
      today: dayOfIso("2026-02-01") ?? 0,
      period: { from: dayOfIso("2021-11-15") ?? 0, to: dayOfIso("2025-06-14") ?? 0 },
    });
    expect(report.figures.size).toBeGreaterThan(1000);
    expect(faultsOf(report)).toEqual([]);
  });
});

describe("a figure that is not the sum of its rows", () => {
  /** The report with one more minor unit in a figure. */
  function altered(report: TraceableReport, key: string): TraceableReport {
    const figure = report.figures.get(key);
    if (figure?.value.type !== "amount") throw new Error(`${key} is no amount`);
    const value = { ...figure.value, minor: figure.value.minor + 1 };
    return { ...report, figures: new Map([...report.figures, [key, { ...figure, value }]]) };
  }

  test.each([
    "T1/receipts.donations/2025",
    "T1/exchange-effect/total",
    "T2/fund.Sol/closing",
    "T3/account.BankUSD/base",
    "T3/account.Kasse/confirmed",
    "T4/member.A.EUR/received.2025",
    "T5/total/open",
  ])("is found: %s", (key) => {
    const report = traceableReport(inputOf(smallBook, YEAR));
    expect(isTied(report, traceFigure(report, key))).toBe(true);
    const wrong = altered(report, key);
    expect(isTied(wrong, traceFigure(wrong, key))).toBe(false);
  });
});
