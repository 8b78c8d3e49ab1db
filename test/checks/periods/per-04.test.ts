import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { books } from "../reports/books";
import { reportOf, tableOfText } from "../reports/documents";

const HEAD = "ICC · 2024-01-01 to 2024-12-31";
const found = (...rows: string[]): string[] =>
  findingsOf("PER-04", books, {
    cashReport: reportOf(HEAD, tableOfText("N4", ["reported", "restated", "difference"], rows)),
  });

test("PER-04 is silent without an earlier report, and where nothing is restated", () => {
  expect(findingsOf("PER-04", books, { cashReport: reportOf(HEAD) })).toEqual([]);
  expect(found()).toEqual([]);
  expect(found("line T1.total.closing: reported 100000, restated 100000")).toEqual([]);
});

test("PER-04 tells each figure that was reported otherwise, up and down", () => {
  const rest =
    "Find out which entries of the earlier period were changed or added, and say in note N4 why the figure is restated.";
  expect(
    found(
      "line T1.total.closing: reported 100000, restated 100001, difference 1",
      "line T2.closing.G: reported 500, restated 0, difference -500",
    ),
  ).toEqual([
    `N4!C2: T1.total.closing was reported as 1 000.00 EUR; today's books give 1 000.01 EUR for the same period: 0.01 EUR difference. ${rest}`,
    `N4!C3: T2.closing.G was reported as 5.00 EUR; today's books give 0.00 EUR for the same period: −5.00 EUR difference. ${rest}`,
  ]);
});
