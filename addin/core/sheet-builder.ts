import type { Cell } from "./cells";
import type { SheetTable, Strings } from "./sheet";
import { type DefinedName, KIND, type Sheet, type SheetColumn, type SheetState } from "./sheet";

/** Strings that are kept once each. */
export class StringList implements Strings {
  readonly areDistinct = true;
  readonly #texts: string[] = [];
  readonly #indices = new Map<string, number>();

  get count(): number {
    return this.#texts.length;
  }

  get(index: number): string {
    return this.#texts[index];
  }

  /** Index of a text, which is added when it is new. */
  add(text: string): number {
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    this.#indices.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }
}

/** Strings one after another, equal ones as often as they come: nothing is looked up while they are added. */
export class TextList implements Strings {
  readonly areDistinct = false;
  readonly #texts: string[] = [];

  get count(): number {
    return this.#texts.length;
  }

  get(index: number): string {
    return this.#texts[index];
  }

  add(text: string): number {
    return this.#texts.push(text) - 1;
  }
}

/** Grows the parallel arrays of one column. Cells arrive from top to bottom. */
export class ColumnBuilder implements SheetColumn {
  count = 0;
  rows: Int32Array;
  kinds: Uint8Array;
  values: Float64Array;
  formats: Uint16Array;
  formulas?: Int32Array;

  /** @param capacity So many cells fit in before anything grows. */
  constructor(capacity = 16) {
    this.rows = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.values = new Float64Array(capacity);
    this.formats = new Uint16Array(capacity);
  }

  /** Adds a cell below all others. */
  push(row: number, kind: number, value: number, format = 0): void {
    if (this.count === this.rows.length) this.#grow();
    const at = this.count++;
    this.rows[at] = row;
    this.kinds[at] = kind;
    this.values[at] = value;
    this.formats[at] = format;
  }

  /** Notes the formula of the cell pushed last. */
  setFormula(index: number): void {
    this.formulas ??= new Int32Array(this.rows.length);
    this.formulas[this.count - 1] = index + 1;
  }

  #grow(): void {
    const length = this.rows.length * 2;
    const grow = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.rows = grow(new Int32Array(length), this.rows);
    this.kinds = grow(new Uint8Array(length), this.kinds);
    this.values = grow(new Float64Array(length), this.values);
    this.formats = grow(new Uint16Array(length), this.formats);
    if (this.formulas) this.formulas = grow(new Int32Array(length), this.formulas);
  }
}

/** What a cell of a matrix may hold: Excel's values, or text of a .csv file. */
export type MatrixValue = string | number | boolean | null | undefined;

/**
 * A sheet of a matrix of values with A1 at its upper left. Null, undefined and "" are blank.
 * Text that looks like an Excel error (#REF!) stays text: a host hands errors over otherwise.
 */
export function sheetOfMatrix(
  name: string,
  matrix: readonly (readonly MatrixValue[])[],
  tables: readonly SheetTable[] = [],
): Sheet {
  const strings = new StringList();
  const columns: ColumnBuilder[] = [];
  let rowLast = 0;
  matrix.forEach((values, rowIndex) => {
    values.forEach((value, columnIndex) => {
      if (value === null || value === undefined || value === "") return;
      columns[columnIndex] ??= new ColumnBuilder();
      const column = columns[columnIndex];
      rowLast = rowIndex + 1;
      if (typeof value === "number") column.push(rowLast, KIND.number, value);
      else if (typeof value === "boolean") column.push(rowLast, KIND.boolean, value ? 1 : 0);
      else column.push(rowLast, KIND.text, strings.add(value));
    });
  });
  return { ...emptySheet(name), columns, rowLast, strings, tables };
}

/** A sheet without cells, from which builders start. */
export function emptySheet(name: string, state: SheetState = "visible"): Sheet {
  const none: readonly Cell[] = [];
  return {
    name,
    state,
    columns: [],
    rowLast: 0,
    strings: new StringList(),
    formulas: new StringList(),
    uncached: none,
    tables: [],
    rowsHidden: new Int32Array(0),
    columnsHidden: new Int32Array(0),
    merges: [],
  };
}

/** A workbook of sheets made in memory. */
export function workbookOf(sheets: readonly Sheet[], names: readonly DefinedName[] = []) {
  return { sheets, is1904: false, formats: ["General"], names, notFollowed: [] };
}
