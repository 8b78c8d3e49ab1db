import { expect } from "vitest";
import type { Sheet, Workbook } from "../../addin/core/sheet";
import { cellsOf, formatsOf, formulasOf } from "../file/cells-of";

/** Everything of a workbook that both readers see, in a form that does not depend on how texts are numbered. */
function seen(book: Workbook) {
  return {
    sheets: book.sheets.map((sheet) => seenSheet(book, sheet)),
    names: book.names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, refersTo }) => `${name}=${refersTo}`)
      .sort(),
  };
}

function seenSheet(book: Workbook, sheet: Sheet) {
  const isInside = (row: number) => row <= sheet.rowLast;
  return {
    name: sheet.name,
    state: sheet.state,
    rowLast: sheet.rowLast,
    cells: cellsOf(sheet),
    formulas: formulasOf(sheet),
    formats: formatsOf(book, sheet),
    tables: sheet.tables,
    // Excel's own range ends with the last cell that holds something.
    rowsHidden: [...sheet.rowsHidden].filter(isInside),
    columnsHidden: [...sheet.columnsHidden].filter((column) => column < sheet.columns.length),
    merges: [...sheet.merges].sort(),
    uncached: sheet.uncached,
  };
}

/** Holds that two workbooks say the same. */
export function expectSameSheets(actual: Workbook, expected: Workbook): void {
  const [one, other] = [seen(actual), seen(expected)];
  expect(one.sheets.map(({ name }) => name)).toEqual(other.sheets.map(({ name }) => name));
  for (const [index, sheet] of one.sheets.entries()) expect(sheet).toEqual(other.sheets[index]);
  expect(one.names).toEqual(other.names);
}
