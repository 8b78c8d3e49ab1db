import type { Books } from "../../addin/books/books";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { TableDefinition } from "../../addin/tables/table";

/** A table lacks a column: with the headings that it has, so that a misspelt one is seen. */
export function missingColumn(
  { name, columns }: TableDefinition,
  { key, headings }: { key: string; headings: readonly string[] },
): ArgumentError {
  return new ArgumentError(
    reason`Table ${name}: column '${columns[key].english}' not found. Headers: ${headings.join(", ")}`,
  );
}

/**
 * Throws ArgumentError where a table that was handed over lacks a column on which the answer hangs. Blank cells have a
 * meaning of their own, such as nobody's entry; of a column that is not there nothing is known.
 */
export function needColumns(books: Books, name: string, keys: readonly string[]): void {
  const table = books.tables.get(name);
  const missing = table?.missing.find(({ key }) => keys.includes(key));
  if (table !== undefined && missing !== undefined)
    throw missingColumn(table.definition, { key: missing.key, headings: missing.headingsFound });
}
