import fc from "fast-check";
import { expect, test } from "vitest";
import { readTables } from "../../addin/books/read-books";
import { sheetOfMatrix, workbookOf } from "../../addin/core/sheet-builder";
import { textAt } from "../../addin/tables/table-data";

const HEADINGS = ["No", "Date", "Account", "In", "Out"];
const KEYS = ["no", "date", "account", "in", "out"];

const cell = fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: null, freq: 2 });
const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 12 });

test("each row of a table has its own cells, whatever cells and rows are blank", () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const filled = cells.filter((row) => row.some((one) => one !== null));
      fc.pre(filled.length > 0);
      const sheet = sheetOfMatrix("Ledger", [HEADINGS, ...cells]);
      const ledger = readTables(workbookOf([sheet])).get("Ledger");
      const read = filled.map((_, at) => KEYS.map((key) => textAt(ledger?.columns.get(key), at)));
      expect(read).toEqual(filled.map((row) => row.map((one) => (one === null ? "" : `${one}`))));
      expect(ledger?.count).toBe(filled.length);
    }),
  );
});
