import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { amount, count, type Value } from "../../../addin/core/value";
import { agrees } from "../../../addin/reports/auditors-report/comparison";
import { furtherComparisons } from "../../../addin/reports/auditors-report/other-tables";
import { readings } from "../../../addin/reports/auditors-report/readings";
import { recompute } from "../../../addin/reports/auditors-report/recomputation";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import type { CashReportInput } from "../../../addin/reports/cash-report/input";
import { memberBookText } from "../cash-report/member-book";
import { randomBook } from "../cash-report/random-book";
import { inputOf } from "../cash-report/report-text";
import { sampleDocuments } from "../sample-reports";
import { rowsOf, smallBook } from "./small-book";

const PERIOD = { from: "2024-01-01", to: "2025-12-31" };

const comparisonsOf = ({ books, period, base }: CashReportInput, report: Document) =>
  furtherComparisons({ books, period, base, cashReport: report }, recompute(books, period, base));

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

test("money given back on another line of receipts is a contribution given back, as in T4", () => {
  const rows = Array.from({ length: 7 }, () => "2024-01-01 | A-EUR | 5 | | donations | | | ");
  const text = memberBookText({
    rows: [
      ...rows,
      "2024-03-18 | A-EUR | 690.99 | | contributions | CAMPAIGN | | ",
      "2024-05-31 | A-EUR | | 741.14 | legacies | | | ",
    ],
    rates: [],
  });
  const input = inputOf(text, PERIOD);
  const comparisons = comparisonsOf(input, cashReport(input));
  expect(comparisons.filter((one) => !agrees(one))).toEqual([]);
  const total = comparisons.find((one) => one.table === "T4" && one.row === "total");
  expect(total?.given).toBe(69099 - 74114 + 200);
});

interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** A report with one minor unit, or one thing, more in a place. */
function altered(report: Document, { table, row: rowKey, column }: Place): Document {
  const blocks = report.blocks.map((block) => {
    if (block.type !== "table" || block.id !== table) return block;
    const rows = block.rows.map((row) => {
      const value = row.values[column];
      if (row.key !== rowKey || value === undefined) return row;
      return { ...row, values: { ...row.values, [column]: oneMore(value) } };
    });
    return { ...block, rows };
  });
  return { ...report, blocks };
}

function oneMore(value: Value): Value {
  if (value.type === "count") return count(value.count + 1);
  return value.type === "amount" ? amount(value.minor + 1, value.currency) : value;
}

test("a figure of a further table that is off by one is caught, and nothing else", () => {
  fc.assert(
    fc.property(randomBook, fc.nat(), (random, at) => {
      const input = inputOf(memberBookText(random), PERIOD);
      const report = cashReport(input);
      const places = comparisonsOf(input, report).filter(({ given }) => !Number.isNaN(given));
      const { table, row, column } = places[at % places.length];
      const apart = comparisonsOf(input, altered(report, { table, row, column })).filter(
        (one) => !agrees(one),
      );
      expect(apart).toMatchObject([{ table, row, column, difference: 1 }]);
    }),
    { numRuns: 25 },
  );
});

test("a line of a conference that the ledger does not know is caught", () => {
  const text = memberBookText({
    rows: ["2024-02-01 | A-EUR | 12.00 | | contributions | | | "],
    rates: [],
  });
  const input = inputOf(text, PERIOD);
  const report = cashReport(input);
  const t7 = report.blocks.find((block) => block.type === "table" && block.id === "T7");
  if (t7?.type !== "table") throw new Error("there is no T7");
  const [{ key: column }] = t7.columns;
  const made = {
    key: "payments.conference-rooms",
    label: "Rooms",
    kind: "line" as const,
    values: { [column]: amount(500, "EUR") },
  };
  const wrong = { ...report, blocks: [{ ...t7, rows: [...t7.rows, made] }] };
  const apart = comparisonsOf(input, wrong).filter((one) => !agrees(one));
  expect(apart).toMatchObject([{ table: "T7", row: made.key, given: 500, difference: 500 }]);
});

test("T6: opening and closing of a fund are compared, and a cent too much is found twice", () => {
  const input = inputOf(smallBook, { from: "2025-01-01", to: "2025-12-31" });
  const report = cashReport(input);
  const readingOf = (given: Document) =>
    readings(given, comparisonsOf(input, given)).find(({ table }) => table === "T6");
  expect(readingOf(report)).toMatchObject({ compared: 2, differing: 0 });
  const wrong = altered(report, { table: "T6", row: "fund.Sol", column: "closing" });
  // The figure itself, and the total that is no longer the sum of its lines.
  expect(readingOf(wrong)).toMatchObject({ compared: 2, differing: 2 });
});

test("of the sample most figures are compared, and every one is accounted for", () => {
  const [, auditors] = sampleDocuments("en");
  const rows = rowsOf(auditors, "A8e").map((row) => row.split(" | "));
  const numbers = rows.map((cells) => cells.slice(2).map((one) => Number(one.replace(/\s/g, ""))));
  for (const [figures, compared, added, read] of numbers)
    expect(compared + added + read).toBe(figures);
  const [figures, compared, , , differing] = numbers[numbers.length - 1];
  expect(compared / figures).toBeGreaterThan(0.7);
  expect(differing).toBe(0);
  const whole = ["T3c", "T7b", "T10"];
  for (const [index, [table]] of rows.entries())
    if (whole.includes(table)) expect(numbers[index][1]).toBe(numbers[index][0]);
});
