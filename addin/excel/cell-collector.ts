import { KIND, type SheetColumn, type SheetTable } from "../core/sheet";
import { ColumnBuilder, StringList } from "../core/sheet-builder";
import { fileFormula } from "./file-formula";

/** Cells of one block as Excel hands them over. */
export interface Matrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** What the sheets of a workbook share. */
export class SharedTexts {
  readonly strings = new StringList();
  readonly formats = new StringList();

  constructor() {
    this.formats.add("General");
  }
}

/** Takes the cells of a sheet block by block; the blocks of each column come from top to bottom. */
export class CellCollector {
  readonly columns: ColumnBuilder[] = [];
  readonly formulas = new StringList();
  readonly rowsHidden: number[] = [];
  readonly columnsHidden: number[] = [];
  rowLast = 0;

  constructor(
    private readonly shared: SharedTexts,
    private readonly tables: readonly SheetTable[],
  ) {}

  /** Takes the rows of a block from one to another, counted within it. */
  takeRows(
    matrices: Matrices,
    at: { readonly top: number; readonly left: number },
    { from, to }: { readonly from: number; readonly to: number },
  ): void {
    for (let row = from; row < to; row++) {
      const values = matrices.values[row];
      for (let column = 0; column < values.length; column++) {
        const cell = {
          value: values[column],
          formula: matrices.formulas[row][column],
          format: matrices.numberFormat[row][column],
          type: matrices.valueTypes[row][column],
        };
        this.#take(cell, at.top + row + 1, at.left + column);
      }
    }
  }

  /** The columns as a sheet has them. */
  get sheetColumns(): readonly (SheetColumn | undefined)[] {
    return this.columns;
  }

  #take(cell: ExcelCell, row: number, columnIndex: number): void {
    const { value, formula } = cell;
    // Text that looks like a formula is its own formula text.
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    if (value === "" && !isFormula) return;
    this.columns[columnIndex] ??= new ColumnBuilder();
    const column = this.columns[columnIndex];
    const format = this.shared.formats.add(String(cell.format));
    if (typeof value === "number") column.push(row, KIND.number, value, format);
    else if (typeof value === "boolean") column.push(row, KIND.boolean, value ? 1 : 0, format);
    else {
      const kind = cell.type === "Error" ? KIND.error : KIND.text;
      column.push(row, kind, this.shared.strings.add(String(value)), format);
    }
    if (isFormula)
      column.setFormula(
        this.formulas.add(fileFormula(formula, this.#tableAt(row, columnIndex)?.name)),
      );
    this.rowLast = Math.max(this.rowLast, row);
  }

  #tableAt(row: number, columnIndex: number): SheetTable | undefined {
    return this.tables.find(
      (table) =>
        row > table.rowFirst &&
        row <= table.rowLast &&
        columnIndex >= table.columnFirst &&
        columnIndex <= table.columnLast,
    );
  }
}

interface ExcelCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: unknown;
}
