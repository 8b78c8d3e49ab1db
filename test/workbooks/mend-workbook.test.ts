import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { fullAddress } from "../../addin/core/cells";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { contentOfCell } from "../../addin/fixes/cell-content";
import { mendWorkbook } from "../../addin/workbooks/mend-workbook";

const NAME = "ledger-with-errors.xlsx";
const bytes = new Uint8Array(readFileSync(`addin/sample/${NAME}`));
const say = sayIn("en");
const books = readBooks(readWorkbook(bytes, NAME), say);
const source = { bytes, books, fileName: NAME, say };
const today = 46_022;

test("a fix of a cell that holds something else by now is refused, and names the cell", () => {
  const cell = { sheet: "Ledger", row: 50, columnIndex: 4 };
  const fix = { title: "Other", asks: false, changes: [{ cell, before: "nobody", after: "new" }] };
  expect(() => mendWorkbook(source, [{ code: "LED-99", fix }], today)).toThrow(
    /Ledger!E50 holds something else/,
  );
});

test("a row that a fix adds belongs to the Excel table", () => {
  const table = books.tables.get("Findings");
  const sheet = books.workbook.sheets.find(({ name }) => name === table?.sheet);
  const range = sheet?.tables.find(({ rowFirst }) => rowFirst === table?.headingRow);
  if (sheet === undefined || range === undefined) throw new Error("no table Findings");
  const row = range.rowLast + 1;
  const cell = { sheet: sheet.name, row, columnIndex: range.columnFirst };
  const growths = [{ sheet: sheet.name, table: range.name, before: range.rowLast, after: row }];
  const changes = [{ cell, before: null, after: "X-1", styleRow: range.rowFirst + 1 }];
  const fix = { title: "Row", asks: false, changes, growths };
  const made = mendWorkbook(source, [{ code: "LED-01", fix }], today);
  expect(contentOfCell(made.books.workbook, cell)).toBe("X-1");
  const now = made.books.workbook.sheets.find(({ name }) => name === sheet.name);
  expect(now?.tables.find(({ name }) => name === range.name)?.rowLast).toBe(row);
});

test("the finding of a fix is gone, and the file that was opened is the same bytes", () => {
  const copy = bytes.slice();
  const [finding] = runChecks({ ...books, today }, { say, only: ["LED-02"] }).findings;
  if (finding.fix === undefined) throw new Error("LED-02 has no fix");
  const made = mendWorkbook(source, [{ code: finding.code, fix: finding.fix }], today);
  const after = runChecks({ ...made.books, today }, { say, only: ["LED-02"] }).findings;
  expect(after.map(({ cell }) => fullAddress(cell))).not.toContain(fullAddress(finding.cell));
  expect(Buffer.compare(copy, bytes)).toBe(0);
  expect(made.isLogged).toBe(true);
});
