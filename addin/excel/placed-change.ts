import { type Cell, cellAddress, columnName } from "../core/cells";
import type { CellChange, CellContent, Fix } from "../core/finding";
import type { SheetTable } from "../core/sheet";
import { contentOf, type ReadCell } from "./cell-text";
import { present } from "./host-fault";

/** A table of the workbook: where it stands, and its headings. */
export interface PlacedTable extends SheetTable {
  readonly id: string;
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** A change of one cell, with what stands there now. */
export interface PlacedChange {
  readonly change: CellChange;
  readonly title: string;
  readonly now: CellContent;
  readonly format: string;
  /** Format of the cell that lends its own to a new one; undefined for a cell that keeps its own. */
  readonly lentFormat: string | undefined;
  /** Format that a number takes here: that of the cells above and below. */
  readonly numberFormat: string;
  readonly table: PlacedTable | undefined;
  /** What the row calls itself: the first cell of its table, else its number. */
  readonly rowNo: string;
  readonly column: string;
}

/** All tables with their places and headings, in two round trips. */
export async function readPlaces(context: Excel.RequestContext): Promise<PlacedTable[]> {
  const sheets = context.workbook.worksheets.load(
    "items/name,items/tables/items/id,items/tables/items/name,items/tables/items/showTotals",
  );
  await context.sync();
  const asked = sheets.items.flatMap((sheet) =>
    sheet.tables.items.map((table) => ({
      sheet,
      table,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      heading: table.getHeaderRowRange().load("values"),
    })),
  );
  await context.sync();
  return asked.map(({ sheet, table, range, heading }) => ({
    id: table.id,
    sheet: sheet.name,
    name: table.name,
    rowFirst: range.rowIndex + 1,
    rowLast: range.rowIndex + range.rowCount,
    columnFirst: range.columnIndex,
    columnLast: range.columnIndex + range.columnCount - 1,
    totalsRows: table.showTotals ? 1 : 0,
    headings: present(heading.values)[0].map(String),
  }));
}

/** What stands in the cells of fixes now, in one round trip. */
export async function readChanges(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  tables: readonly PlacedTable[],
): Promise<PlacedChange[]> {
  const asked = fixes.flatMap(({ title, changes }) =>
    changes.map((change) => {
      const { sheet, row, columnIndex } = change.cell;
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = tables.find(
        (one) => one.sheet === sheet && isInside(grown(one, fixes), change.cell),
      );
      const lender = worksheet.getCell((change.styleRow ?? row) - 1, columnIndex);
      const above = worksheet.getRangeByIndexes(Math.max(0, row - 2), columnIndex, 3, 1);
      return {
        title,
        change,
        table,
        range: rangeOf(context, change).load("values,formulas,numberFormat"),
        near: above.load("numberFormat"),
        lender: lender.load("numberFormat"),
        first: worksheet.getCell(row - 1, table?.columnFirst ?? 0).load("values"),
      };
    }),
  );
  await context.sync();
  return asked.map(({ title, change, table, range, near, lender, first }) => {
    const cell: ReadCell = {
      value: present(range.values)[0][0],
      formula: present(range.formulas)[0][0],
      format: String(present(range.numberFormat)[0][0]),
    };
    const { row, columnIndex } = change.cell;
    return {
      change,
      title,
      table,
      now: contentOf(cell, table?.name),
      format: cell.format,
      lentFormat:
        change.styleRow === undefined ? undefined : String(present(lender.numberFormat)[0][0]),
      numberFormat: usualFormat(present(near.numberFormat).map(([format]) => String(format))),
      rowNo:
        table === undefined
          ? String(row)
          : nameWritten(fixes, { ...change.cell, columnIndex: table.columnFirst }) ||
            String(present(first.values)[0][0]),
      column:
        table === undefined
          ? columnName(columnIndex)
          : (table.headings[columnIndex - table.columnFirst] ?? columnName(columnIndex)),
    };
  });
}

/** A table as long as fixes make it. */
function grown(table: PlacedTable, fixes: readonly Fix[]): PlacedTable {
  const ends = fixes
    .flatMap(({ growths = [] }) => growths)
    .filter(({ sheet, table: name }) => sheet === table.sheet && name === table.name)
    .map(({ after }) => after + table.totalsRows);
  return { ...table, rowLast: Math.max(table.rowLast, ...ends) };
}

/** What fixes write where a new row has its name; "" for a row that was there. */
function nameWritten(fixes: readonly Fix[], { sheet, row, columnIndex }: Cell): string {
  const named = fixes
    .flatMap(({ changes }) => changes)
    .find(
      ({ cell, before }) =>
        cell.sheet === sheet &&
        cell.row === row &&
        cell.columnIndex === columnIndex &&
        before === null,
    );
  const content = named?.after ?? null;
  return typeof content === "object" ? "" : String(content);
}

/** The range of a change's cell. */
export function rangeOf(context: Excel.RequestContext, { cell }: CellChange): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getRange(cellAddress(cell));
}

function isInside(table: SheetTable, { row, columnIndex }: CellChange["cell"]): boolean {
  const isRow = row > table.rowFirst && row <= table.rowLast;
  return isRow && columnIndex >= table.columnFirst && columnIndex <= table.columnLast;
}

function usualFormat(formats: readonly string[]): string {
  return formats.find((format) => format !== "@" && format !== "General") ?? "General";
}
