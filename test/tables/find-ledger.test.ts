import { expect, test } from "vitest";
import { readTables } from "../../addin/books/read-books";
import { sheetOfMatrix, workbookOf } from "../../addin/core/sheet-builder";

const notes = sheetOfMatrix("Notes", [
  ["Date", "Account"],
  [45_000, "x"],
]);
const headings = ["No", "Date", "Account", "In", "Out"];

test("a ledger on a sheet of another name is known by its headings", () => {
  const cash = sheetOfMatrix("Cash 2025", [["our club"], headings, ["1", 45_000, "A", 5, null]]);
  const ledger = readTables(workbookOf([notes, cash])).get("Ledger");
  expect(ledger).toMatchObject({ sheet: "Cash 2025", headingRow: 2, count: 1 });
});

test("a sheet that lacks one of them is none", () => {
  const cash = sheetOfMatrix("Cash 2025", [headings.slice(0, 4), ["1", 45_000, "A", 5]]);
  expect(readTables(workbookOf([notes, cash])).has("Ledger")).toBe(false);
});
