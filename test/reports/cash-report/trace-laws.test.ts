import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traceableReport } from "../../../addin/reports/cash-report/trace";
import { bookText, randomBook } from "./random-book";
import { inputOf } from "./report-text";
import { faultsOf } from "./traced";

const PERIOD = { from: "2024-01-01", to: "2025-12-31" };

describe("every amount of a report", () => {
  test("is the sum of its rows, followed down to the last one", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const report = traceableReport(inputOf(bookText(book), PERIOD));
        expect(faultsOf(report)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
