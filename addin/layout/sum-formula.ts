import { cellAddress } from "../core/cells";
import { minorUnitDigits } from "../core/currencies";
import type { ReportColumn, ReportRow, ReportTable } from "../core/document";
import type { Value } from "../core/value";
import { addition } from "./addition";
import { valueAt } from "./report-cells";

/** Where a table's rows stand on its sheet. */
export interface TablePlace {
  readonly table: ReportTable;
  readonly sheet: string;
  /** Sheet row of each table row, by key. */
  readonly rowNumbers: ReadonlyMap<string, number>;
}

interface SumCell {
  readonly row: ReportRow;
  readonly column: ReportColumn;
  /** Index from 0 on the sheet. */
  readonly columnIndex: number;
}

interface Summand {
  readonly rowNumber: number;
  readonly sign: 1 | -1;
  readonly value: Value | undefined;
}

/**
 * The formula of a total, or undefined where the cell has none: the row adds nothing here, or not every
 * summand is a known figure of the total's unit. Throws when the summands do not add up to the value,
 * since a formula that disagrees with its own value must never be handed over.
 */
export function sumFormula(place: TablePlace, cell: SumCell): string | undefined {
  const { row, column } = cell;
  const total = valueAt(row, column);
  if (total === undefined || row.sum === undefined || !isSummed(row, column)) return undefined;
  const summands = summandsOf(place, cell);
  const sum = sumOf(summands, total);
  if (sum === undefined || summands.length === 0) return undefined;
  if (sum !== figureOf(total, total))
    throw new Error(
      `${place.table.id}, row ${row.key}, column ${column.key}: the rows it names add up to another figure.`,
    );
  const address = (rowNumber: number) =>
    cellAddress({ sheet: place.sheet, row: rowNumber, columnIndex: cell.columnIndex });
  return rounded(addition(summands, address), total);
}

function isSummed(row: ReportRow, column: ReportColumn): boolean {
  if (row.sumColumns !== undefined) return row.sumColumns.includes(column.key);
  return column.type === "amount" || column.type === "count";
}

function summandsOf({ table, rowNumbers }: TablePlace, { row, column }: SumCell): Summand[] {
  const rows = rowsByKey(table);
  return (row.sum ?? []).map(({ row: key, sign }) => {
    const summand = rows.get(key);
    const rowNumber = rowNumbers.get(key);
    if (summand === undefined || rowNumber === undefined)
      throw new Error(`${table.id}, row ${row.key}: it adds the row ${key}, which is not there.`);
    return { rowNumber, sign, value: valueAt(summand, column) };
  });
}

const known = new WeakMap<ReportTable, ReadonlyMap<string, ReportRow>>();

/** Rows by their keys, of which the last counts where one comes twice; kept as long as the table. */
function rowsByKey(table: ReportTable): ReadonlyMap<string, ReportRow> {
  const kept = known.get(table);
  if (kept !== undefined) return kept;
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  known.set(table, rows);
  return rows;
}

function sumOf(summands: readonly Summand[], total: Value): number | undefined {
  let sum = 0;
  for (const { value, sign } of summands) {
    const figure = value === undefined ? 0 : figureOf(value, total);
    if (figure === undefined) return undefined;
    sum += sign * figure;
  }
  return sum;
}

/** The figure in the total's own unit, minor units or a count; undefined when it has no such figure. */
function figureOf(value: Value, total: Value): number | undefined {
  if (value.type === "count" && total.type === "count") return value.count;
  if (value.type !== "amount" || total.type !== "amount") return undefined;
  const isKnown = value.currency === total.currency && !Number.isNaN(value.minor);
  return isKnown ? value.minor : undefined;
}

/** Fractions are binary in a spreadsheet: rounding keeps 0.1 + 0.2 - 0.3 at nothing. */
function rounded(terms: string | undefined, total: Value): string | undefined {
  const digits = total.type === "amount" ? minorUnitDigits(total.currency) : 0;
  return terms === undefined || digits === 0 ? terms : `ROUND(${terms},${digits})`;
}
