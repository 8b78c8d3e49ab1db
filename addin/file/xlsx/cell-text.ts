import { COLUMN_COUNT_MAX, columnIndexOf, ROW_MAX } from "../../core/cells";
import { KIND } from "../../core/sheet";
import { refuse } from "../refusals";
import { NONE, type SheetCells } from "./sheet-cells";

/** A cell as its XML says it, before anything is believed. */
export interface CellText {
  readonly type: string;
  readonly format: number;
  readonly formula: number;
  readonly value: string | undefined;
  readonly inline: string | undefined;
}

const TYPES = new Set(["n", "s", "str", "inlineStr", "b", "e", "d"]);

/** Stores a cell of the slow path. */
export function storeCell(cells: SheetCells, cell: CellText): void {
  const { type, format, formula, value, inline } = cell;
  const text = inline ?? value;
  if (value !== undefined && inline !== undefined) refuse("TWO_VALUES", cells.place);
  if (!TYPES.has(type)) refuse("CELL_TYPE", cells.place);
  const isInline = inline !== undefined;
  if (text !== undefined && isInline !== (type === "inlineStr")) refuse("CELL_TYPE", cells.place);
  const isText = type === "str" || type === "inlineStr";
  if (text === undefined || (text === "" && !isText)) cells.putNothing(format, formula);
  else if (isText) cells.putText(cells.strings.addText(text), format, formula);
  else if (type === "s") cells.putShared(sharedIndex(text, cells), format, formula);
  else if (type === "n") cells.put(KIND.number, cells.numberOf(text), format, formula);
  else if (type === "b") cells.put(KIND.boolean, booleanOf(text, cells), format, formula);
  else {
    const kind = type === "e" ? KIND.error : KIND.isoDate;
    cells.put(kind, cells.strings.addText(text), format, formula);
  }
}

function sharedIndex(text: string, cells: SheetCells): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse("SST_INDEX", cells.place);
}

function booleanOf(text: string, cells: SheetCells): number {
  if (text === "1" || text === "true") return 1;
  if (text === "0" || text === "false") return 0;
  return refuse("CELL_TYPE", cells.place);
}

/** Moves to the cell of an address such as G17. */
export function openCell(cells: SheetCells, address: string | undefined): void {
  if (address === undefined) {
    cells.openCell(NONE, NONE);
    return;
  }
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  const column = columnIndexOf(match?.[1] ?? "");
  const row = Number(match?.[2]);
  if (column === undefined || column >= COLUMN_COUNT_MAX || row > ROW_MAX)
    refuse("CELL_REF", cells.place);
  cells.openCell(column, row);
}

/** Number of a row, NONE when it is not stated. */
export function rowNumber(stated: string | undefined, cells: SheetCells): number {
  if (stated === undefined) return NONE;
  return /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) : refuse("ROW_NUMBER", cells.place);
}
