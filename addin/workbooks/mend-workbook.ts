import { fullAddress } from "../core/cells";
import { InputError } from "../core/faults";
import type { CellChange, Fix } from "../core/finding";
import type { Workbook } from "../core/sheet";
import { patchWorkbook } from "../file/patching/patch-workbook";
import { contentOfCell, logText } from "../fixes/cell-content";
import { applyChanges, type ChangedWorkbook, type WorkbookSource } from "./apply-changes";
import { words } from "./words";

/** A fix with the check that offers it, which the ChangeLog names as its reason. */
export interface NamedFix {
  readonly code: string;
  readonly fix: Fix;
}

/** Makes chosen fixes in a workbook's bytes, all of them or none. Throws InputError where a cell holds something else by now. */
export function mendWorkbook(
  source: WorkbookSource,
  fixes: readonly NamedFix[],
  today: number,
): ChangedWorkbook {
  const changes = fixes.flatMap(({ code, fix: { title, changes: own } }) =>
    own.map((change) => ({ ...change, why: `${code}: ${title}` })),
  );
  const other = changes.find((change) => !holdsBefore(source.books.workbook, change));
  if (other !== undefined) {
    const place = fullAddress(other.cell);
    throw new InputError("CELL_CHANGED", place, source.say(words.cellChanged, { place }));
  }
  return applyChanges({ ...source, bytes: withRoom(source, changes) }, changes, { today });
}

function holdsBefore(workbook: Workbook, { cell, before }: CellChange): boolean {
  const now = contentOfCell(workbook, cell);
  // The text of a formula that was never calculated is not known.
  if (typeof now === "object" && now?.formula === "") return typeof before === "object";
  return logText(now) === logText(before);
}

/** The bytes with every Excel table longer below which a row is added, as Excel itself does it when somebody types there. */
function withRoom(
  { bytes, books, fileName, unpacking = {} }: WorkbookSource,
  changes: readonly CellChange[],
): Uint8Array {
  const growths = books.workbook.sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ name: table, rowLast, columnFirst, columnLast, totalsRows }) => {
      const isBelow = changes.some(
        ({ cell: { sheet, row, columnIndex } }) =>
          sheet === name &&
          row === rowLast + 1 &&
          columnIndex >= columnFirst &&
          columnIndex <= columnLast,
      );
      return isBelow && totalsRows === 0 ? [{ table, rowLast: rowLast + 1 }] : [];
    }),
  );
  if (growths.length === 0) return bytes;
  return patchWorkbook(bytes, { cells: [], growths }, { fileName, ...unpacking });
}
