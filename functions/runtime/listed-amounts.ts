import { type Cell, fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { KIND } from "../../addin/core/sheet";
import { headingsOf, normalHeading } from "../../addin/tables/find-table";
import { ledger as ledgerTable } from "../../addin/tables/ledger";
import type { TableDefinition } from "../../addin/tables/table";
import { cellOf, type TableColumn, type TableData, textAt } from "../../addin/tables/table-data";
import { tableOf } from "./books-of";
import { plainValue } from "./cell-values";
import type { GivenCell } from "./given-cells";
import { tablesOfHandle } from "./handles";
import type { Matrix } from "./range-sheet";
import { cellIn, rangeOf } from "./ranges";

const ledger: TableDefinition = ledgerTable;

/** A list of entries with their amounts, of whatever table it was. */
export interface AmountList {
  /** Rows of the table below its headings. */
  readonly count: number;
  /** Whether each row has an entry number. */
  readonly hasNumbers: boolean;
  number(row: number): string;
  amount(row: number): GivenCell;
  /** Currency of a row; "" where the table has none, or the amounts are all in the base currency. */
  currency(row: number): string;
}

/**
 * The column of amounts of a whole table with its headings, of a book, or a plain column of amounts. The ledger is read
 * as everywhere else: without its row of totals, its headings in any language.
 */
export function amountList(table: unknown, heading: string): AmountList {
  const values = rangeOf(table, "table");
  const handle = values.length === 1 && values[0].length === 1 ? plainValue(values[0][0]) : null;
  const tables = typeof handle === "string" ? tablesOfHandle(handle) : undefined;
  const given = tables?.find(({ definition }) => definition === ledger);
  if (tables !== undefined && given?.data === undefined)
    throw new ArgumentError(reason`the book has no ledger`);
  if (values[0].length === 1 && tables === undefined) return plainColumn(values);
  if (heading === "")
    throw new ArgumentError(
      reason`amount is missing; name the heading of the amounts, such as Out`,
    );
  const data = given?.data ?? (isLedger(values) ? tableOf("Ledger", values).data : undefined);
  return data === undefined ? plainTable(values, heading) : ledgerList(data, heading);
}

function headingTexts([headings = []]: Matrix): string[] {
  return headings.map((value) => normalHeading(String(plainValue(value) ?? "")));
}

function isLedger(values: Matrix): boolean {
  const headings = headingTexts(values);
  return Object.keys(ledger.columns).every(
    (key) =>
      !ledger.columns[key].isRequired ||
      headingsOf(ledger, key).some((one) => headings.includes(one)),
  );
}

function ledgerList(data: TableData, heading: string): AmountList {
  const key = Object.keys(ledger.columns).find((one) =>
    headingsOf(ledger, one).includes(normalHeading(heading)),
  );
  const column = key === undefined ? undefined : data.columns.get(key);
  if (key === undefined || column === undefined)
    throw new ArgumentError(reason`Table Ledger: column '${heading}' not found`);
  const hasCurrency = ["in", "out", "balance"].includes(key);
  return {
    count: data.count,
    hasNumbers: true,
    number: (row) => textAt(data.columns.get("no"), row),
    amount: (row) => ledgerCell(column, row, cellOf(data, row, key)),
    currency: (row) => (hasCurrency ? textAt(data.columns.get("currency"), row) : ""),
  };
}

function ledgerCell(column: TableColumn, row: number, cell: Cell): GivenCell {
  const place = fullAddress(cell);
  const kind = column.kinds[row];
  if (kind === 0) return { value: null, place };
  if (kind === KIND.error)
    throw new ArgumentError(reason`${place} is the error ${textAt(column, row)}`);
  return { value: kind === KIND.number ? column.values[row] : textAt(column, row), place };
}

function plainTable(values: Matrix, heading: string): AmountList {
  const headings = headingTexts(values);
  const at = headings.indexOf(normalHeading(heading));
  if (at < 0)
    throw new ArgumentError(reason`column '${heading}' not found. Headers: ${headings.join(", ")}`);
  const find = (key: string) => {
    const known = headingsOf(ledger, key);
    return headings.findIndex((one) => known.includes(one));
  };
  const isBase = headingsOf(ledger, "base").includes(headings[at]);
  const [number, currency] = [find("no"), isBase ? -1 : find("currency")];
  const text = (row: number, column: number) =>
    column < 0 ? "" : String(plainValue(values[row + 1][column]) ?? "");
  return {
    count: values.length - 1,
    hasNumbers: number >= 0,
    number: (row) => text(row, number),
    amount: (row) => plainCell(values, row + 1, at),
    currency: (row) => text(row, currency),
  };
}

function plainColumn(values: Matrix): AmountList {
  const [first] = values[0].map(plainValue);
  const start = typeof first === "string" && /^\D*\p{L}\D*$/u.test(first) ? 1 : 0;
  return {
    count: values.length - start,
    hasNumbers: false,
    number: () => "",
    amount: (row) => plainCell(values, row + start, 0),
    currency: () => "",
  };
}

function plainCell(values: Matrix, row: number, column: number): GivenCell {
  const place = cellIn(values, { row, column, name: "table" }).replace(/,$/, "");
  const value = plainValue(values[row][column]);
  if (typeof value === "object" && value !== null)
    throw new ArgumentError(reason`${place} is the error ${value.error}`);
  return { value: typeof value === "string" && value.trim() === "" ? null : value, place };
}
