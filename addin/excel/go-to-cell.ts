import { type Cell, cellAddress } from "../core/cells";
import { HostFault, withExcel } from "./host-fault";

/** Selects a cell and scrolls to it; says so where nobody can see it. */
export function goToCell(cell: Cell): Promise<void> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet).load("visibility");
    const range = sheet.getRange(cellAddress(cell)).load("rowHidden,columnHidden");
    await context.sync();
    if (sheet.visibility !== "Visible") throw new HostFault("SheetHidden", "showSheet");
    sheet.activate();
    range.select();
    await context.sync();
    if (range.rowHidden || range.columnHidden) throw new HostFault("CellHidden", "showCell");
  });
}
