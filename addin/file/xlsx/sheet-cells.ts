import { type Cell, COLUMN_COUNT_MAX, cellAddress, ROW_MAX } from "../../core/cells";
import { KIND, type Strings } from "../../core/sheet";
import { ColumnBuilder } from "../../core/sheet-builder";
import { refuse } from "../refusals";
import { LIMITS } from "./limits";
import { FormulaCopies, readsTheSame, type SharedFormula } from "./moved-formulas";
import type { ChangedLook } from "./styles-part";
import { TextStore } from "./text-store";

/** What all sheets of a workbook share. */
export interface SharedParts {
  /** Every text of the workbook. */
  readonly strings: TextStore;
  /** Index into `strings` of each shared string. */
  readonly sharedStrings: Int32Array;
  /** Number formats by the index that cells name. */
  readonly formats: readonly string[];
  /** What conditional formats change, by the index that their rules name. */
  readonly changedLooks: readonly ChangedLook[];
}

/** No formula, no row stated, no column stated. */
export const NONE = -1;

/** Takes rows and cells in the order of the file, and refuses every order but the lawful one. */
export class SheetCells {
  readonly columns: ColumnBuilder[] = [];
  readonly formulas: TextStore;
  readonly uncached: Cell[] = [];
  readonly rowsHidden: number[] = [];
  rowLast = 0;
  readonly #sheet: string;
  readonly #shared: SharedParts;
  readonly #sharedFormulas = new Map<string, SharedFormula>();
  readonly #copies = new FormulaCopies();
  #row = 0;
  #columnIndex = -1;
  #count = 0;

  constructor(sheet: string, shared: SharedParts) {
    this.#sheet = sheet;
    this.#shared = shared;
    this.formulas = new TextStore(sheet, "formula");
  }

  get strings(): TextStore {
    return this.#shared.strings;
  }

  /** Place of the cell at hand for a refusal. */
  get place(): string {
    const cell = { sheet: this.#sheet, row: this.#row, columnIndex: this.#columnIndex };
    return this.#columnIndex < 0
      ? `${this.#sheet} row ${this.#row}`
      : `${this.#sheet}!${cellAddress(cell)}`;
  }

  /** Begins a row; one without a number follows the row before. */
  openRow(stated: number, isHidden: boolean): void {
    const row = stated === NONE ? this.#row + 1 : stated;
    if (row < 1 || row > ROW_MAX) refuse("ROW_NUMBER", this.place);
    if (row <= this.#row) refuse("ROW_ORDER", `${this.#sheet} row ${row}`);
    this.#row = row;
    this.#columnIndex = -1;
    if (isHidden) this.rowsHidden.push(row);
  }

  /** Moves to a cell; one without an address follows the cell before. */
  openCell(statedColumn: number, statedRow: number): void {
    if (statedColumn === NONE) {
      this.#columnIndex++;
      if (this.#columnIndex >= COLUMN_COUNT_MAX) refuse("CELL_REF", this.place);
      return;
    }
    if (statedRow !== this.#row) refuse("CELL_ROW_MISMATCH", this.place);
    if (statedColumn <= this.#columnIndex) refuse("CELL_ORDER", this.place);
    this.#columnIndex = statedColumn;
  }

  /** Stores the value of the cell at hand. */
  put(kind: number, value: number, format: number, formula: number): void {
    if (format >= this.#shared.formats.length) refuse("STYLE_INDEX", this.place);
    this.#count += this.#columnIndex < LIMITS.columnsUsual ? 1 : LIMITS.cellsOfWideCell;
    if (this.#count > LIMITS.cells) refuse("TOO_MANY_CELLS", this.#sheet);
    let column = this.columns[this.#columnIndex];
    if (column === undefined) {
      column = new ColumnBuilder();
      this.columns[this.#columnIndex] = column;
    }
    column.push(this.#row, kind, value, format);
    if (formula !== NONE) column.setFormula(formula);
    this.rowLast = this.#row;
  }

  /** Stores a text; one without letters is blank, unless a formula gave it. */
  putText(index: number, format: number, formula: number): void {
    if (formula === NONE && this.strings.isEmpty(index)) return;
    this.put(KIND.text, index, format, formula);
  }

  /** Stores a shared string. */
  putShared(index: number, format: number, formula: number): void {
    if (!(index < this.#shared.sharedStrings.length)) refuse("SST_INDEX", this.place);
    this.putText(this.#shared.sharedStrings[index], format, formula);
  }

  /** Leaves the cell without a value: blank, or a formula that was never calculated. */
  putNothing(format: number, formula: number): void {
    if (format >= this.#shared.formats.length) refuse("STYLE_INDEX", this.place);
    if (formula === NONE) return;
    if (this.uncached.length >= LIMITS.uncached) refuse("TOO_MANY_CELLS", this.#sheet);
    this.uncached.push({ sheet: this.#sheet, row: this.#row, columnIndex: this.#columnIndex });
  }

  /** Index of a shared formula: given by its first cell, and by the others as it reads in them. */
  sharedFormula(id: string, formula: number): number {
    const [row, columnIndex] = [this.#row, this.#columnIndex];
    if (formula !== NONE && !this.formulas.isEmpty(formula)) {
      const isFixed = readsTheSame(this.formulas.get(formula));
      this.#sharedFormulas.set(id, { text: formula, row, columnIndex, isFixed });
      return formula;
    }
    const first = this.#sharedFormulas.get(id) ?? refuse("SHARED_FORMULA", this.place);
    if (first.isFixed) return first.text;
    return this.#copies.add(first.text, row - first.row, columnIndex - first.columnIndex);
  }

  /** Formulas of all cells, when the last one has been read. */
  formulasRead(): Strings {
    return this.#copies.joinedTo(this.formulas, this.columns);
  }

  /** A number of decimal text that the short way does not know, exactly as Excel reads it. */
  numberOf(text: string): number {
    const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
    const match = /^[+-]?((?:\d+(?:\.\d*)?)|(?:\.\d+))(?:[eE][+-]?\d+)?$/.exec(trimmed);
    const value = Number(trimmed);
    if (match === null || !Number.isFinite(value)) return refuse("NUMBER", this.place);
    // A figure too small for a double would silently become 0.
    if (value === 0 && /[1-9]/.test(match[1])) return refuse("NUMBER", this.place);
    return value + 0;
  }
}
