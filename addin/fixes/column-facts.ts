import { type CellRange, type FormulaPlace, rangeOf } from "../books/formula-ranges";
import { KIND } from "../core/sheet";

/** How many cells of a column are filled, and the largest number in it, as the first sheet asks for them. */
const COUNT = /^SUMPRODUCT\(\(([^()<>]+)<>""\)\*1\)$/;
const LARGEST = /^MAX\(([^()<>,]+)\)$/;

/** What a formula of one of these forms gives; NaN for any other. */
export function columnFact(formula: string, place: FormulaPlace): number {
  const [, reference = ""] = COUNT.exec(formula) ?? LARGEST.exec(formula) ?? [];
  const range = reference === "" ? undefined : rangeOf(place, reference);
  if (range === undefined || range.columnFirst !== range.columnLast) return Number.NaN;
  const isCount = formula.startsWith("SUM");
  return isCount ? filledCells(range) : largestNumber(range);
}

function filledCells(range: CellRange): number {
  return cellsOf(range).reduce(
    (count, { kind, value }) =>
      kind === KIND.error ? Number.NaN : isEmptyText(range, kind, value) ? count : count + 1,
    0,
  );
}

function isEmptyText({ sheet }: CellRange, kind: number, value: number): boolean {
  return kind === KIND.text && sheet.strings.get(value) === "";
}

function largestNumber(range: CellRange): number {
  const cells = cellsOf(range);
  if (cells.some(({ kind }) => kind === KIND.error)) return Number.NaN;
  const numbers = cells.filter(({ kind }) => kind === KIND.number);
  return numbers.reduce((max, { value }) => Math.max(max, value), numbers[0]?.value ?? 0);
}

function cellsOf({ sheet, rowFirst, rowLast, columnFirst }: CellRange) {
  const column = sheet.columns[columnFirst];
  const cells: { kind: number; value: number }[] = [];
  for (let at = 0; column !== undefined && at < column.count; at++)
    if (column.rows[at] >= rowFirst && column.rows[at] <= rowLast)
      cells.push({ kind: column.kinds[at], value: column.values[at] });
  return cells;
}
