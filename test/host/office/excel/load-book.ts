import { KIND, type Sheet, type Workbook } from "../../../../addin/core/sheet";
import { areaOf } from "./area";
import { BookModel, type SheetModel } from "./book";
import type { CellValue } from "./entry";
import { shownFormula } from "./shown-formula";

const STATES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** An emulated workbook that holds what the file reader read: as if Excel had opened the file. */
export function bookOf(workbook: Workbook, name = "Book1.xlsx"): BookModel {
  const book = new BookModel();
  book.name = name;
  for (const sheet of workbook.sheets) {
    const model = book.addSheet(sheet.name);
    model.visibility = STATES[sheet.state];
    fill(model, sheet, workbook.formats);
    for (const table of sheet.tables)
      model.tables.push({
        id: book.newId(),
        name: table.name,
        area: {
          top: table.rowFirst - 1,
          left: table.columnFirst,
          bottom: table.rowLast - 1,
          right: table.columnLast,
        },
        showHeaders: true,
        showTotals: table.totalsRows > 0,
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: true,
      });
    for (const merge of sheet.merges) model.merges.push(areaOf(merge));
    for (const row of sheet.rowsHidden) model.rowsHidden.add(row - 1);
    for (const column of sheet.columnsHidden) model.columnsHidden.add(column);
  }
  book.active = book.sheets.find(({ visibility }) => visibility === "Visible");
  // Excel keeps its own names, such as print areas, to itself.
  book.names.push(...workbook.names.filter((one) => !one.name.startsWith("_xlnm.")));
  return book;
}

function fill(model: SheetModel, sheet: Sheet, formats: readonly string[]): void {
  sheet.columns.forEach((column, columnIndex) => {
    if (column === undefined) return;
    for (let at = 0; at < column.count; at++) {
      const row = column.rows[at];
      const formula = column.formulas?.[at] ?? 0;
      const table = sheet.tables.find(
        (one) =>
          row > one.rowFirst &&
          row <= one.rowLast &&
          columnIndex >= one.columnFirst &&
          columnIndex <= one.columnLast,
      );
      model.put(row - 1, columnIndex, {
        value: cellValue(sheet, column.kinds[at], column.values[at]),
        format: formats[column.formats[at]] ?? "General",
        ...(formula > 0 && {
          formula: shownFormula(sheet.formulas.get(formula - 1), table?.name),
        }),
      });
    }
  });
}

function cellValue(sheet: Sheet, kind: number, value: number): CellValue {
  if (kind === KIND.number) return value;
  if (kind === KIND.boolean) return value === 1;
  const text = sheet.strings.get(value);
  return kind === KIND.error ? { error: text } : text;
}
