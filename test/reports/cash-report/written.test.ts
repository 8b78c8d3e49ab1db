import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfIso } from "../../../addin/core/calendar";
import { writeReportDocx } from "../../../addin/file/write-docx";
import { writeReportJson } from "../../../addin/file/write-json";
import { writeReportXlsx } from "../../../addin/file/write-xlsx";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { bookText, randomBook } from "./random-book";
import { inputOf, tableOf } from "./report-text";

const LAST_YEAR = { from: "2024-01-01", to: "2024-12-31" };
const THIS_YEAR = { from: "2025-01-01", to: "2025-12-31" };

test("the workbook's formulas give the report's figures: the writer refuses any that do not", async () => {
  await fc.assert(
    fc.asyncProperty(randomBook, async (book) => {
      const document = cashReport(inputOf(bookText(book), { ...LAST_YEAR, to: "2025-12-31" }));
      expect((await writeReportXlsx(document)).length).toBeGreaterThan(1000);
    }),
    { numRuns: 8 },
  );
});

test("a report can be written for Word", async () => {
  const [book] = fc.sample(randomBook, { numRuns: 1, seed: 7 });
  const document = cashReport(inputOf(bookText(book), LAST_YEAR));
  expect((await writeReportDocx(document)).length).toBeGreaterThan(1000);
});

test("comparatives are the figures of the report before, and its closing cash is this one's opening", () => {
  fc.assert(
    fc.property(randomBook, (book) => {
      // Accounts opened in the second year would stand in its opening, which is no closing of the first.
      const rows = book.rows.filter(
        (row) => !(row.includes("| opening |") && (dayOfIso(row.slice(0, 10)) ?? 0) > 45_657),
      );
      const text = bookText({ ...book, rows });
      const before = cashReport(inputOf(text, LAST_YEAR));
      const previous = JSON.parse(writeReportJson(before));
      const t1 = tableOf(cashReport(inputOf(text, { ...THIS_YEAR, previous })), "T1");
      for (const row of tableOf(before, "T1").rows)
        if (row.kind !== "group") {
          const now = t1.rows.find(({ key }) => key === row.key)?.values.previous;
          expect([row.key, now]).toEqual([row.key, row.values.total]);
        }
      // The same books give the same figures: nothing is restated.
      const { period } = inputOf(text, LAST_YEAR);
      const again = cashReport(inputOf(text, { ...THIS_YEAR, previous: { ...previous, period } }));
      expect(again.blocks.filter((block) => block.type === "table" && block.id === "N4")).toEqual(
        [],
      );
      const closing = tableOf(before, "T1").rows.find(({ key }) => key === "closing");
      const opening = t1.rows.find(({ key }) => key === "opening");
      expect(opening?.values.total).toEqual(closing?.values.total);
    }),
    { numRuns: 50 },
  );
});
