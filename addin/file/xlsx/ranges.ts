import { COLUMN_COUNT_MAX, columnIndexOf, ROW_MAX } from "../../core/cells";

/** A range of cells. Rows from 1, columns from 0, both ends included. */
export interface CellRange {
  readonly rowFirst: number;
  readonly rowLast: number;
  readonly columnFirst: number;
  readonly columnLast: number;
}

/** Range of A1:C2, A1, A:C or 1:5, or undefined when it is none. */
export function parseRange(text: string): CellRange | undefined {
  const [first, last = first, more] = text.replaceAll("$", "").split(":");
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (more !== undefined || from === undefined || to === undefined) return undefined;
  const range = {
    rowFirst: from.row ?? 1,
    rowLast: to.row ?? ROW_MAX,
    columnFirst: from.column ?? 0,
    columnLast: to.column ?? COLUMN_COUNT_MAX - 1,
  };
  const isSameKind =
    (from.row === undefined) === (to.row === undefined) &&
    (from.column === undefined) === (to.column === undefined);
  const isWhole = text.includes(":") || (from.row !== undefined && from.column !== undefined);
  const isForward = range.rowFirst <= range.rowLast && range.columnFirst <= range.columnLast;
  return isSameKind && isWhole && isForward ? range : undefined;
}

function parseCorner(text: string) {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  if (match === null || text === "") return undefined;
  const column = match[1] === "" ? undefined : columnIndexOf(match[1]);
  const row = match[2] === "" ? undefined : Number(match[2]);
  if (match[1] !== "" && column === undefined) return undefined;
  if (row !== undefined && (row < 1 || row > ROW_MAX || match[2].startsWith("0"))) return undefined;
  return { column, row };
}

/** How many cells a range has. */
export function cellCount(range: CellRange): number {
  return (range.rowLast - range.rowFirst + 1) * (range.columnLast - range.columnFirst + 1);
}
