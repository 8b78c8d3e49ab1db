import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { amount } from "../../../addin/core/value";
import { agrees } from "../../../addin/reports/auditors-report/comparison";
import { furtherComparisons, readings } from "../../../addin/reports/auditors-report/other-tables";
import { recompute } from "../../../addin/reports/auditors-report/recomputation";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import type { CashReportInput } from "../../../addin/reports/cash-report/input";
import { memberBookText } from "../cash-report/member-book";
import { randomBook } from "../cash-report/random-book";
import { inputOf } from "../cash-report/report-text";
import { smallBook } from "./small-book";

const PERIOD = { from: "2024-01-01", to: "2025-12-31" };

const comparisonsOf = ({ books, period, base }: CashReportInput, report: Document) =>
  furtherComparisons(report, recompute(books, period, base), base);

test("in random books every further table agrees with the auditors' own figures", () => {
  fc.assert(
    fc.property(randomBook, (random) => {
      const input = inputOf(memberBookText(random), PERIOD);
      const comparisons = comparisonsOf(input, cashReport(input));
      expect(comparisons.filter((one) => !agrees(one))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** A report with one minor unit more at the end of a fund in T6. */
function altered(report: Document, rowKey: string): Document {
  const blocks = report.blocks.map((block) => {
    if (block.type !== "table" || block.id !== "T6") return block;
    const rows = block.rows.map((row) => {
      const { closing } = row.values;
      if (row.key !== rowKey || closing?.type !== "amount") return row;
      const wrong = amount(closing.minor + 1, closing.currency);
      return { ...row, values: { ...row.values, closing: wrong } };
    });
    return { ...block, rows };
  });
  return { ...report, blocks };
}

test("T6: opening and closing of a fund are compared, and a cent too much is found twice", () => {
  const input = inputOf(smallBook, { from: "2025-01-01", to: "2025-12-31" });
  const report = cashReport(input);
  const readingOf = (given: Document) =>
    readings(given, comparisonsOf(input, given)).find(({ table }) => table === "T6");
  expect(readingOf(report)).toMatchObject({ compared: 2, differing: 0 });
  // The figure itself, and the total that is no longer the sum of its lines.
  expect(readingOf(altered(report, "fund.Sol"))).toMatchObject({ compared: 2, differing: 2 });
});
