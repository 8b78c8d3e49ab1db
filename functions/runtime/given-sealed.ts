import type { Account } from "../../addin/books/accounts";
import { hasDates, type SealedData, sealedData } from "../../addin/books/sealed-data";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { booksUnchecked } from "./books-of";
import { plainValue } from "./cell-values";
import { tablesOfHandle } from "./handles";
import type { Matrix } from "./range-sheet";
import { rangeOf } from "./ranges";
import { recognisedTable } from "./recognise";
import { dayOf } from "./scalars";

/** A table as it is sealed, with what is known of the currencies of its accounts. */
export interface GivenSealed {
  readonly sealed: SealedData;
  readonly accounts: readonly Account[];
  readonly to: number | undefined;
}

/** What a function was handed over to be sealed: a whole table, or a book of which the ledger counts, up to a day. */
export function givenSealed(argument: unknown, name: string, asOf: unknown): GivenSealed {
  const values = rangeOf(argument, name);
  const table = tableOfHandle(values) ?? recognisedTable(values).name;
  const books = booksUnchecked({ needs: { [table]: values } });
  const data = books.tables.get(table);
  if (data === undefined) throw new Error(`the books have no table ${table}`);
  const to = dayOf(asOf, "asOf");
  if (to !== undefined && !hasDates(data))
    throw new ArgumentError(reason`the table ${table} has no column of dates; leave asOf out`);
  return { sealed: sealedData(data, to), accounts: books.accounts, to };
}

/** The table of a book that is sealed: its only one, else the ledger. */
function tableOfHandle(values: Matrix): string | undefined {
  const text = oneText(values);
  const tables = text === undefined ? undefined : tablesOfHandle(text);
  if (tables === undefined) return undefined;
  const names = tables.map(({ definition }) => definition.name);
  const name = names.length === 1 ? names[0] : names.find((one) => one === "Ledger");
  if (name !== undefined) return name;
  throw new ArgumentError(
    reason`the book holds ${names.join(", ")} and no ledger; hand over the one table that counts`,
  );
}

/** The text of a range of one cell. */
export function oneText(values: Matrix): string | undefined {
  const value = values.length === 1 && values[0].length === 1 ? plainValue(values[0][0]) : null;
  return typeof value === "string" ? value : undefined;
}
