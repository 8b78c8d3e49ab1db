import type { Cell } from "../../addin/core/cells";
import type { CellContent, RowsShown, TableGrowth } from "../../addin/core/finding";
import { KIND, type Sheet, type SheetColumn, type Workbook } from "../../addin/core/sheet";
import { ColumnBuilder, StringList } from "../../addin/core/sheet-builder";
import { NOT_CALCULATED } from "../../addin/tables/table-data";

/** What a cell gets: what somebody types into it, or a new result of the formula that it holds. */
export interface NewCell {
  readonly cell: Cell;
  readonly content: CellContent | { readonly result: number | string };
}

/** A workbook in memory with some cells and lengths of tables changed, as typing would do it. */
export function changedWorkbook(
  workbook: Workbook,
  cells: readonly NewCell[],
  growths: readonly Pick<TableGrowth, "table" | "after">[],
  rowsShown: readonly RowsShown[] = [],
): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    const own = cells.filter(({ cell }) => cell.sheet === sheet.name);
    const tables = sheet.tables.map((table) => {
      const growth = growths.find((one) => one.table === table.name);
      return growth === undefined ? table : { ...table, rowLast: growth.after + table.totalsRows };
    });
    const rowsHidden = hiddenAfter(
      sheet,
      rowsShown.filter((rows) => rows.sheet === sheet.name),
    );
    return { ...(own.length === 0 ? sheet : changedSheet(sheet, own)), tables, rowsHidden };
  });
  return { ...workbook, sheets };
}

function hiddenAfter({ rowsHidden }: Sheet, runs: readonly RowsShown[]): Int32Array {
  const hidden = new Set(rowsHidden);
  for (const { rowFirst, rowLast, isShown } of runs)
    for (let row = rowFirst; row <= rowLast; row++)
      if (isShown) hidden.delete(row);
      else hidden.add(row);
  return Int32Array.from(hidden).sort();
}

/** A cell with its formula, "" for none, and what it shows. */
interface Held {
  readonly formula: string;
  readonly kind: number;
  readonly shown: number | string;
  readonly format: number;
}

function changedSheet(sheet: Sheet, changes: readonly NewCell[]): Sheet {
  const strings = new StringList();
  const formulas = new StringList();
  const width = Math.max(sheet.columns.length, ...changes.map(({ cell }) => cell.columnIndex + 1));
  const columns = Array.from({ length: width }, (_, columnIndex) => {
    const held = heldIn(sheet, columnIndex);
    for (const { cell, content } of changes)
      if (cell.columnIndex === columnIndex) put(held, cell.row, content);
    const column = new ColumnBuilder();
    for (const [row, one] of [...held].sort(([a], [b]) => a - b)) {
      const { formula, kind, shown, format } = one;
      column.push(row, kind, typeof shown === "number" ? shown : strings.add(shown), format);
      if (formula !== "") column.setFormula(formulas.add(formula));
    }
    return column;
  });
  const rowLast = Math.max(0, ...columns.map(({ rows, count }) => rows[count - 1] ?? 0));
  return { ...sheet, columns, strings, formulas, rowLast };
}

function put(held: Map<number, Held>, row: number, content: NewCell["content"]): void {
  const format = held.get(row)?.format ?? 0;
  const plain = { formula: "", format };
  if (content === null) held.delete(row);
  else if (typeof content === "number")
    held.set(row, { ...plain, kind: KIND.number, shown: content });
  else if (typeof content === "string")
    held.set(row, { ...plain, kind: KIND.text, shown: content });
  else if (typeof content === "boolean")
    held.set(row, { ...plain, kind: KIND.boolean, shown: content ? 1 : 0 });
  else if ("formula" in content)
    held.set(row, { ...plain, formula: content.formula, kind: KIND.error, shown: NOT_CALCULATED });
  else {
    const kind = typeof content.result === "number" ? KIND.number : KIND.text;
    held.set(row, { formula: held.get(row)?.formula ?? "", format, kind, shown: content.result });
  }
}

function heldIn(sheet: Sheet, columnIndex: number): Map<number, Held> {
  const held = new Map<number, Held>();
  const column = sheet.columns[columnIndex];
  for (let at = 0; at < (column?.count ?? 0); at++)
    if (column !== undefined) held.set(column.rows[at], heldAt(sheet, column, at));
  return held;
}

function heldAt({ strings, formulas }: Sheet, column: SheetColumn, at: number): Held {
  const kind = column.kinds[at];
  const value = column.values[at];
  const formula = column.formulas?.[at] ?? 0;
  const isPlain = kind === KIND.number || kind === KIND.boolean;
  return {
    formula: formula === 0 ? "" : formulas.get(formula - 1),
    kind,
    shown: isPlain ? value : strings.get(value),
    format: column.formats[at],
  };
}
