import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { amount } from "../../../addin/core/value";
import { makeAudit } from "../../../addin/reports/auditors-report/auditors-report";
import type { TieIn } from "../../../addin/reports/auditors-report/tie-in";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { bookText, type RandomBook, randomBook } from "../cash-report/random-book";
import { inputOf as cashInputOf } from "../cash-report/report-text";
import { inputOf } from "./small-book";

const PERIOD = { from: "2024-01-01", to: "2025-12-31" };

/** The financial officer's real report about a book, and the auditors' comparison of it, or of a changed one. */
function compare(book: RandomBook, change = (report: Document): Document => report): TieIn {
  const input = cashInputOf(bookText(book), PERIOD);
  const report = change(cashReport(input));
  const { books, period, base } = input;
  return makeAudit(inputOf({ books, period, base, cashReport: report })).tieIn;
}

test("two ways, one result: the cash report of any book ties in with the auditors' figures", () => {
  fc.assert(
    fc.property(randomBook, (book) => {
      const { comparisons, differences } = compare(book);
      expect(differences).toEqual([]);
      expect(comparisons.length).toBeGreaterThanOrEqual(8);
    }),
    { numRuns: 200 },
  );
});

test("one figure of T1 or T3 changed, by whatever amount, is caught and nothing else", () => {
  const fault = fc.integer({ min: -99_999, max: 99_999 }).filter((minor) => minor !== 0);
  fc.assert(
    fc.property(randomBook, fc.nat(), fault, (book, place, minor) => {
      const places = compare(book).comparisons;
      const { table, row, column } = places[place % places.length];
      const { differences } = compare(book, (report) =>
        withFault(report, { table, row, column, minor }),
      );
      expect(differences).toMatchObject([{ table, row, column, difference: minor }]);
    }),
    { numRuns: 100 },
  );
});

/** The report with one amount changed. */
function withFault(
  report: Document,
  fault: { table: string; row: string; column: string; minor: number },
): Document {
  const blocks = report.blocks.map((block) => {
    if (block.type !== "table" || block.id !== fault.table) return block;
    const rows = block.rows.map((row) => {
      const value = row.values[fault.column];
      if (row.key !== fault.row || value?.type !== "amount") return row;
      const changed = amount(value.minor + fault.minor, value.currency);
      return { ...row, values: { ...row.values, [fault.column]: changed } };
    });
    return { ...block, rows };
  });
  return { ...report, blocks };
}
