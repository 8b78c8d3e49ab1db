import { fullAddress } from "../core/cells";
import { InputError } from "../core/faults";
import type { CellChange } from "../core/finding";
import { logText } from "../core/log-content";
import type { Workbook } from "../core/sheet";
import { contentOfCell } from "../fixes/cell-content";
import { type NamedFix, reasonedFixes } from "../fixes/reasoned";
import { areRows } from "../fixes/shown-rows";
import { applyChanges, type ChangedWorkbook, type WorkbookSource } from "./apply-changes";
import { words } from "./words";

/** Makes chosen fixes in a workbook's bytes, all of them or none. Throws InputError where a cell holds something else by now. */
export function mendWorkbook(
  source: WorkbookSource,
  fixes: readonly NamedFix[],
  today: number,
): ChangedWorkbook {
  const { changes, growths, rowsShown } = reasonedFixes(fixes);
  const other = changes.find((change) => !holdsBefore(source.books.workbook, change));
  if (other !== undefined) {
    const place = fullAddress(other.cell);
    throw new InputError("CELL_CHANGED", place, source.say(words.cellChanged, { place }));
  }
  const { sheets } = source.books.workbook;
  const moved = rowsShown.find((rows) => !areRows(sheets, { ...rows, isShown: !rows.isShown }));
  if (moved !== undefined) {
    const place = fullAddress({ sheet: moved.sheet, row: moved.rowFirst, columnIndex: 0 });
    throw new InputError("CELL_CHANGED", place, source.say(words.cellChanged, { place }));
  }
  return applyChanges(source, changes, { today, growths, rowsShown });
}

function holdsBefore(workbook: Workbook, { cell, before }: CellChange): boolean {
  const now = contentOfCell(workbook, cell);
  // The text of a formula that was never calculated is not known.
  if (typeof now === "object" && now?.formula === "") return typeof before === "object";
  return logText(now) === logText(before);
}
