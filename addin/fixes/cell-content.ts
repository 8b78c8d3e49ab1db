import { contentInSheet } from "../books/sheet-content";
import type { Cell } from "../core/cells";
import type { CellContent } from "../core/finding";
import type { Workbook } from "../core/sheet";

/** What a cell of a workbook holds as typed; null for blank and for a cell that is not there. */
export function contentOfCell({ sheets }: Workbook, cell: Cell): CellContent {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  return sheet === undefined ? null : contentInSheet(sheet, cell.row, cell.columnIndex);
}
