import type { Cell } from "./cells";
import type { TextMarks } from "./text-marks";

/** What a stored cell holds. A cell that is not stored is blank. */
export const KIND = { number: 1, text: 2, boolean: 3, error: 4, isoDate: 5 } as const;

/** Texts in UTF-8: each one begins where the one before it ends. */
export interface Utf8Texts {
  readonly bytes: Uint8Array;
  /** One more than there are texts. */
  readonly starts: Uint32Array;
}

/** Strings by index. A reader may decode them only when asked; equal indices are equal strings. */
export interface Strings {
  readonly count: number;
  get(index: number): string;
  /** True when no two of the strings are equal; else nobody knows. */
  readonly areDistinct?: boolean;
  /** The strings side by side in UTF-8; absent where they are not held so. Whoever looks at many decodes none. */
  readonly utf8?: Utf8Texts | undefined;
  /**
   * Index of the string that stands for all that equal this one but for their figures: "Voucher 7" and "Voucher 12" hold
   * the same words, and are judged together by whoever looks for words. Absent where nobody could tell quickly.
   */
  alike?(index: number): number;
  /** The same of many at once, which is quicker; -1 for an index below 0. */
  alikeAll?(indices: Int32Array): Int32Array;
  /** What the strings may need a second look for, found while they were read; absent where nobody looked. */
  readonly marks?: TextMarks;
}

/**
 * The stored cells of one column, from top to bottom; memory grows with cells, never with addresses.
 * All arrays are parallel and at least `count` long.
 */
export interface SheetColumn {
  readonly count: number;
  /** Row of each cell, from 1, strictly ascending. */
  readonly rows: Int32Array;
  readonly kinds: Uint8Array;
  /** The number; 0 or 1 for a boolean; an index into the strings for text, error and isoDate. */
  readonly values: Float64Array;
  /** Index of the cell's format in the workbook's `formats`. */
  readonly formats: Uint16Array;
  /** Index + 1 into the sheet's formulas, 0 for none; absent when the column has no formula. */
  readonly formulas?: Int32Array;
}

/** An Excel table (ListObject). Rows from 1, columns from 0, both ends included; the heading row included. */
export interface SheetTable {
  readonly name: string;
  readonly rowFirst: number;
  readonly rowLast: number;
  readonly columnFirst: number;
  readonly columnLast: number;
  /** Rows of totals at the end of the range: 0 or 1. */
  readonly totalsRows: number;
}

export type SheetState = "visible" | "hidden" | "very-hidden";

/** One sheet as its host hands it over: values, formulas with cached values, what is hidden. */
export interface Sheet {
  readonly name: string;
  readonly state: SheetState;
  /** By column index from 0; a hole is a column without cells. */
  readonly columns: readonly (SheetColumn | undefined)[];
  /** Last row with a stored cell, 0 when there is none. */
  readonly rowLast: number;
  /** All text, errors and ISO dates of this sheet. Shared by the sheets of a workbook. */
  readonly strings: Strings;
  /** Formula texts without the leading "=". A formula without a cached value has no stored value: see `uncached`. */
  readonly formulas: Strings;
  /** Cells whose formula has no cached value. */
  readonly uncached: readonly Cell[];
  readonly tables: readonly SheetTable[];
  /** Hidden or filtered rows, ascending, from 1. */
  readonly rowsHidden: Int32Array;
  /** Hidden or zero-width columns, ascending, from 0. */
  readonly columnsHidden: Int32Array;
  /** Merged ranges as Excel writes them, such as A1:C2. */
  readonly merges: readonly string[];
  /** Conditional formats that change what is seen, the first ones before the others; absent where there are none. */
  readonly conditionalLooks?: readonly ConditionalLook[];
}

/** A conditional format: where it applies, when, and what it lays over a cell; undefined for what it leaves. */
export interface ConditionalLook {
  /** Ranges as Excel writes them, such as A1:C2; references in its formulas are those of the first cell of the first one. */
  readonly ranges: readonly string[];
  /** Comparison of the cell itself, such as greaterThan or between; "" where the formula alone decides. */
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly fontColour?: string | undefined;
  readonly fill?: string | undefined;
  /** Number format. */
  readonly format?: string | undefined;
}

/** What decides whether a cell can be read. Colours are red, green, blue in hexadecimal figures: FFFFFF is white. */
export interface CellLook {
  /** Undefined where it cannot be told. */
  readonly fontColour: string | undefined;
  /** Points; undefined where it is not told. */
  readonly fontSize: number | undefined;
  /** Colour of the ground, white where there is none; undefined where it cannot be told. */
  readonly fill: string | undefined;
}

/** A name that Excel keeps for a range or a formula. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** A workbook in memory, wherever it came from. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** True for the 1904 date system; numbers are handed over as stored. */
  readonly is1904: boolean;
  /** True for a text file, whose cells are all text until a column gives them a type. */
  readonly isUntyped?: boolean;
  /** Number formats by format index: "General", "#,##0.00", "yyyy-mm-dd". */
  readonly formats: readonly string[];
  /** Looks by the same index, where the host tells them. Styles of tables are left out. */
  readonly looks?: readonly CellLook[];
  readonly names: readonly DefinedName[];
  /** Properties of the file that name a person or a house, such as creator; absent where none does. */
  readonly namingProperties?: readonly string[];
  /** Things found and not followed: external links, connections, macros, embedded objects. */
  readonly notFollowed: readonly string[];
}
