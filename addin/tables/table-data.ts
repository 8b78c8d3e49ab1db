import { dayOfIso, dayOfNumber } from "../core/calendar";
import type { Cell } from "../core/cells";
import { KIND, type Strings } from "../core/sheet";
import { codeWholeNumbers } from "./number-codes";
import type { TableDefinition } from "./table";

/** The cells of one table column, one place for each data row; all arrays are parallel. */
export interface TableColumn {
  /** Kind of each cell, 0 for blank. */
  readonly kinds: Uint8Array;
  /** The number, or the string index of text, errors and ISO dates; NaN for blank. */
  readonly values: Float64Array;
  readonly strings: Strings;
  readonly columnIndex: number;
  /** Column of each cell, where rows of a foreign layout take it from different columns. */
  readonly columnIndices?: Int32Array;
  /** Index + 1 into `formulaTexts`, 0 for a typed cell; absent when nothing is a formula. */
  readonly formulas?: Int32Array;
  readonly formulaTexts: Strings;
  /** Format of each cell, an index into the workbook's formats. */
  readonly formats: Uint16Array;
}

/** One table as read: its definition, its data rows, the columns that were found. */
export interface TableData {
  readonly definition: TableDefinition;
  readonly sheet: string;
  readonly headingRow: number;
  readonly count: number;
  /** Sheet row, from 1, of each data row. */
  readonly rows: Int32Array;
  /** Columns found, by key. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly is1904: boolean;
  /** Blank sheet rows with data below them. */
  readonly rowsBlank: readonly number[];
  /** Rows with values directly below an Excel table's range, which the table leaves out. */
  readonly rowsBelow: readonly number[];
  readonly missing: readonly MissingColumn[];
}

/** A column that was looked for and not found. */
export interface MissingColumn {
  readonly key: string;
  readonly isRequired: boolean;
  /** The heading found that is most like it, where one is near. */
  readonly nearest?: { readonly heading: string; readonly cell: Cell };
  readonly headingsFound: readonly string[];
}

/** What stands as the error of a formula that was never calculated: its value is not known, and it is not blank. */
export const NOT_CALCULATED = "#NOT-CALCULATED";

/** Cell of a data row in a column; where the table lacks the column, the row's first cell. */
export function cellOf(table: TableData, row: number, key: string): Cell {
  const column = table.columns.get(key);
  const first = column ?? table.columns.values().next().value;
  const columnIndex = first?.columnIndices?.[row] ?? first?.columnIndex ?? 0;
  return { sheet: table.sheet, row: table.rows[row], columnIndex };
}

/** Text of a cell as typed; a number in a code column becomes its shortest decimal text; "" for blank. */
export function textAt(column: TableColumn | undefined, row: number): string {
  if (column === undefined) return "";
  const kind = column.kinds[row];
  if (kind === 0) return "";
  const value = column.values[row];
  if (kind === KIND.number) return String(value);
  if (kind === KIND.boolean) return value === 1 ? "TRUE" : "FALSE";
  return column.strings.get(value);
}

/** The number of a cell; NaN when it is blank or no number. */
export function numberAt(column: TableColumn | undefined, row: number): number {
  return column?.kinds[row] === KIND.number ? column.values[row] : Number.NaN;
}

/** Calendar day of a cell, 0 when it is blank or no date. Text is no date: see check STR-05. */
export function dayAt(table: TableData, column: TableColumn | undefined, row: number): number {
  if (column === undefined) return 0;
  const kind = column.kinds[row];
  if (kind === KIND.number) return dayOfNumber(column.values[row], table.is1904) ?? 0;
  if (kind === KIND.isoDate) return dayOfIso(column.strings.get(column.values[row])) ?? 0;
  return 0;
}

/** Texts of a column as small integers; equal texts have equal codes, -1 is blank. Texts are decoded when asked for. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  /** Number of different texts: the length of the dictionary, without decoding it. */
  readonly size: number;
  /** Number of rows with a code: all rows where no cell is blank, and `size` where no two of them are equal. */
  readonly filled: number;
  /** Where the texts of the dictionary stand among the strings, by code; -1 for one that was a number. */
  readonly origin?: { readonly strings: Strings; readonly indices: Int32Array } | undefined;
  /** The cells themselves, for whoever need not know their texts. */
  readonly cells?: TableColumn | undefined;
}

/** Text of a row, "" when blank: one text is decoded, not the whole dictionary. */
export function textOfCode(column: CodedColumn, row: number): string {
  const { cells } = column;
  if (cells?.kinds[row] === KIND.text) return cells.strings.get(cells.values[row]);
  const { codes, origin } = column;
  const code = codes[row];
  if (code === undefined || code < 0) return "";
  const index = origin?.indices[code] ?? -1;
  return index < 0 || origin === undefined ? column.dictionary[code] : origin.strings.get(index);
}

/** Codes of a column in one pass: each different string is decoded once, whatever the rows. An error is no code: see STR-06. */
export function codesOf(column: TableColumn | undefined, count: number): CodedColumn {
  if (column === undefined)
    return { codes: new Int32Array(count).fill(-1), dictionary: [], size: 0, filled: 0 };
  return (
    codesOfTexts(column, count) ?? codesOfWholeNumbers(column, count) ?? codesOfAll(column, count)
  );
}

/** Codes straight from the strings, none of which is decoded; undefined where a cell is no text, or two strings are equal. */
function codesOfTexts({ kinds, values, strings }: TableColumn, count: number) {
  if (!strings.areDistinct) return undefined;
  const codes = new Int32Array(count);
  const indices = new Int32Array(Math.min(count, strings.count));
  const next = noughtsOf(strings);
  const size = codeStrings([kinds, values], [codes, indices], next);
  if (size < 0) return undefined;
  clearAt(next, indices.subarray(0, size));
  noughts.set(strings, next);
  return new CodedStrings(codes, { strings, indices: indices.subarray(0, size) });
}

/** Noughts for all strings: made once for the columns that share them, each of which leaves them as it found them. */
const noughts = new WeakMap<Strings, Int32Array>();

function noughtsOf(strings: Strings): Int32Array {
  const known = noughts.get(strings);
  // Lent out: who does not bring them back has left other figures there.
  noughts.delete(strings);
  return known?.length === strings.count ? known : new Int32Array(strings.count);
}

function clearAt(values: Int32Array, indices: Int32Array): void {
  for (let at = 0; at < indices.length; at++) values[indices[at]] = 0;
}

/**
 * Gives each string a code in the order in which they come; the number of codes, or -1 where a cell is no text. Nothing
 * but typed arrays: the engine keeps what it made of such a loop from one book to the next.
 * @param next One more than the code of each string: an array is born full of noughts.
 */
function codeStrings(
  [kinds, values]: readonly [kinds: Uint8Array, values: Float64Array],
  [codes, indices]: readonly [codes: Int32Array, indices: Int32Array],
  next: Int32Array,
): number {
  let size = 0;
  for (let row = 0; row < codes.length; row++) {
    const kind = kinds[row];
    if (kind === 0) {
      codes[row] = -1;
      continue;
    }
    if (kind === KIND.number || kind === KIND.boolean) return -1;
    const index = values[row] | 0;
    let code = next[index];
    if (code === 0) {
      indices[size] = index;
      code = ++size;
      next[index] = code;
    }
    codes[row] = code - 1;
  }
  return size;
}

/** Codes whose texts are decoded when somebody asks for them. */
class CodedStrings implements CodedColumn {
  readonly size: number;
  readonly filled: number;
  #texts: readonly string[] | undefined;

  constructor(
    readonly codes: Int32Array,
    readonly origin: { readonly strings: Strings; readonly indices: Int32Array },
  ) {
    this.size = origin.indices.length;
    this.filled = rowsFilled(codes);
  }

  get dictionary() {
    const { indices, strings } = this.origin;
    this.#texts ??= Array.from(indices, (index) => strings.get(index));
    return this.#texts;
  }
}

function rowsFilled(codes: Int32Array): number {
  let blank = 0;
  for (let row = 0; row < codes.length; row++) blank += codes[row] >>> 31;
  return codes.length - blank;
}

/** Codes of years and the like; undefined where a cell is something else. */
function codesOfWholeNumbers({ kinds, values, strings }: TableColumn, count: number) {
  const codes = new Int32Array(count);
  const numbers = codeWholeNumbers([kinds, values], codes);
  if (numbers === undefined) return undefined;
  const dictionary = Array.from(numbers, String);
  const origin = { strings, indices: new Int32Array(numbers.length).fill(-1) };
  return { codes, dictionary, size: numbers.length, filled: rowsFilled(codes), origin };
}

/** Codes by the texts themselves: a number and a text may read alike. */
function codesOfAll(column: TableColumn, count: number): CodedColumn {
  const codes = new Int32Array(count).fill(-1);
  const dictionary: string[] = [];
  const indices: number[] = [];
  const codeOfText = new Map<string, number>();
  const codeOfString = new Int32Array(column.strings.count).fill(-1);
  const coded = (text: string, index: number): number => {
    const known = codeOfText.get(text);
    if (known !== undefined) return known;
    codeOfText.set(text, dictionary.length);
    indices.push(index);
    return dictionary.push(text) - 1;
  };
  let filled = 0;
  for (let row = 0; row < count; row++) {
    const kind = column.kinds[row];
    if (kind === 0 || kind === KIND.error) continue;
    filled++;
    if (kind === KIND.number || kind === KIND.boolean) {
      codes[row] = coded(textAt(column, row), -1);
      continue;
    }
    const index = column.values[row];
    if (codeOfString[index] < 0) codeOfString[index] = coded(column.strings.get(index), index);
    codes[row] = codeOfString[index];
  }
  const origin = { strings: column.strings, indices: Int32Array.from(indices) };
  return { codes, dictionary, size: dictionary.length, filled, origin };
}
