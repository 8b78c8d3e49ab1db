import type { Books } from "../../addin/books/books";
import { runChecks } from "../../addin/checks/run-checks";
import { DAY_MAX } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { factAndAdvice } from "../../addin/core/finding";
import { type Reason, reason } from "../../addin/core/reason";
import { sayIn } from "../../addin/core/words";
import { allTables } from "../../addin/tables/all-tables";
import type { TableDefinition } from "../../addin/tables/table";
import { addressOf } from "./addresses";
import { booksOfTables } from "./books-store";
import { plainValue } from "./cell-values";
import { tablesOfHandle } from "./handles";
import { missingColumn } from "./needed-columns";
import { ownLanguage } from "./own-language";
import { placeOf } from "./places";
import type { Matrix } from "./range-sheet";
import { type GivenTable, givenTable } from "./table-store";

const definitions: ReadonlyMap<string, TableDefinition> = new Map(
  allTables.map((table) => [table.name, table]),
);

/** Arguments by the names of the tables that they stand for: whole tables, or handles of TREASURY.BOOK. */
export interface TableArguments {
  /** Without these there is no answer. */
  readonly needs: Readonly<Record<string, unknown>>;
  /** These may be left out. */
  readonly may?: Readonly<Record<string, unknown>>;
}

/**
 * The books of a function's tables. A handle brings all its tables along; a table that is handed over itself comes
 * before one of a handle. Throws ArgumentError where a table is missing, is no such table, or has a cell that cannot be
 * read: a figure from such a table would be wrong without saying so.
 */
export function booksOf({ needs, may = {} }: TableArguments): Books {
  const books = booksUnchecked({ needs, may });
  refuseUnreadable(books);
  return books;
}

/** The same for functions that list what is wrong instead of refusing it. */
export function booksUnchecked({ needs, may = {} }: TableArguments): Books {
  const tables = new Map<string, GivenTable>();
  for (const [name, argument] of Object.entries({ ...may, ...needs })) {
    const values = matrixOf(argument);
    if (values === undefined) continue;
    const handle = values.length === 1 && values[0].length === 1 ? plainValue(values[0][0]) : null;
    const ofHandle = typeof handle === "string" ? tablesOfHandle(handle) : undefined;
    if (ofHandle === undefined) tables.set(name, tableOf(name, values));
    for (const table of ofHandle ?? [])
      if (!tables.has(table.definition.name)) tables.set(table.definition.name, table);
  }
  const missing = Object.keys(needs).find((name) => !tables.has(name));
  if (missing !== undefined)
    throw new ArgumentError(
      reason`the table ${missing} is missing; hand it over whole, with its headings, such as ${missing}[#All]`,
    );
  // In one order always, so that the same tables are the same books.
  return booksOfTables([...tables.keys()].sort().flatMap((name) => tables.get(name) ?? []));
}

/** The values of a range; undefined where the argument was left out or refers to a blank cell. */
export function matrixOf(argument: unknown): Matrix | undefined {
  const isRange = Array.isArray(argument) && Array.isArray(argument[0]);
  const values: Matrix = isRange ? argument : [[argument]];
  const isBlank = values.every((row) =>
    row.every((value) => plainValue(value) === null || plainValue(value) === 0),
  );
  return isBlank ? undefined : values;
}

/** A range as a table. Throws ArgumentError where it lacks what the table must have. */
export function tableOf(name: string, values: Matrix): GivenTable {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`there is no table ${name}`);
  const table = givenTable(values, definition, placeOf(addressOf(values), name));
  if (table.data === undefined || table.data.columns.size === 0)
    throw new ArgumentError(
      reason`Table ${name}: none of its columns was found. Headers: ${headingsIn(values)}. Hand the table over whole, with its headings, such as ${name}[#All]`,
    );
  const missing = table.data.missing.find(({ isRequired }) => isRequired);
  if (missing !== undefined)
    throw missingColumn(definition, { key: missing.key, headings: missing.headingsFound });
  return table;
}

function headingsIn([headings = []]: Matrix): string {
  return headings.map((value) => String(plainValue(value) ?? "")).join(", ");
}

/** What must hold so that sums mean anything: cells that can be read, a date, one side, decimals that exist. */
export const READABLE = ["STR-05", "STR-06", "LED-01", "LED-03", "LED-04", "LED-10"];

const judged = new WeakMap<Books, Reason | null>();

function refuseUnreadable(books: Books): void {
  const known = judged.get(books);
  const fault = known === undefined ? firstFault(books) : known;
  judged.set(books, fault);
  if (fault !== null) throw new ArgumentError(fault);
}

function firstFault(books: Books): Reason | null {
  const say = sayIn(ownLanguage());
  const { findings } = runChecks({ ...books, today: DAY_MAX }, { say, only: READABLE });
  const first = findings.find(({ severity }) => severity === "error");
  if (first === undefined) return null;
  const place = fullAddress(first.cell);
  return findings.length > 1
    ? reason`${place}: ${factAndAdvice(first)} (and ${findings.length - 1} more: see TREASURY.CHECKALL)`
    : reason`${place}: ${factAndAdvice(first)}`;
}
