import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { headingsOf, normalHeading } from "../../addin/tables/find-table";
import { ledger } from "../../addin/tables/ledger";
import { type Plain, plainValue } from "./cell-values";
import { type Column, columnOf } from "./columns";
import { placeIn } from "./given-cells";
import { tablesOfHandle } from "./handles";
import { rangeOf } from "./ranges";

/** A range with a row of headings that is no table of ours: a list of a bank, of receipts, of invoices. */
export interface HeadedRange {
  readonly name: string;
  readonly headings: readonly string[];
  /** Rows below the headings. */
  readonly count: number;
  /** Index of the first column that has one of these headings, in any case; -1 for none. */
  find(headings: readonly string[]): number;
  value(row: number, column: number): Plain;
  /** How a message names a cell; rows from 0, below the headings. */
  place(row: number, column: number): string;
  column(column: number): Column;
}

/** A range whose first row holds its headings. Throws ArgumentError where it has none. */
export function headedRange(argument: unknown, name: string): HeadedRange {
  const matrix = rangeOf(argument, name);
  const first = plainValue(matrix[0][0]);
  const isOne = matrix.length === 1 && matrix[0].length === 1;
  if (isOne && typeof first === "string" && tablesOfHandle(first) !== undefined)
    throw new ArgumentError(
      reason`${name} is a book; hand over the table itself, such as Ledger[#All]`,
    );
  const headings = matrix[0].map((value) => String(plainValue(value) ?? "").trim());
  const normal = headings.map(normalHeading);
  const rows = matrix.slice(1);
  const place = (row: number, column: number): string =>
    placeIn(matrix, { name, down: row + 1, across: column });
  return {
    name,
    headings,
    count: rows.length,
    find: (wanted) => {
      const words = wanted.map(normalHeading);
      return normal.findIndex((heading) => heading !== "" && words.includes(heading));
    },
    value: (row, column) => plainValue(rows[row]?.[column]),
    place,
    column: (at) => ({
      ...columnOf(
        rows.map((row) => [row[at]]),
        headings[at] || name,
      ),
      place: (row) => place(row, at),
    }),
  };
}

/** Index of a column that must be there. */
function neededColumn(range: HeadedRange, heading: string): number {
  const at = range.find([heading]);
  if (at >= 0) return at;
  throw new ArgumentError(
    reason`${range.name}: column '${heading}' not found. Headers: ${range.headings.join(", ")}`,
  );
}

/** Several columns by their headings, parted by commas or semicolons. */
export function neededColumns(
  range: HeadedRange,
  headings: string,
  name: string,
): readonly number[] {
  const wanted = headings.split(/[,;]/).map((one) => one.trim());
  const named = wanted.filter((one) => one !== "");
  if (named.length === 0)
    throw new ArgumentError(
      reason`${name} is missing; name columns, such as "${range.headings[0]}"`,
    );
  return named.map((one) => neededColumn(range, one));
}

/** Headings of a column of the ledger in every language, and others that say the same. */
export function ledgerHeadings(key: keyof typeof ledger.columns, ...others: string[]): string[] {
  return [...headingsOf(ledger, key), ...others];
}
