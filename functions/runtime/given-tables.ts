import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { matrixOf } from "./books-of";
import { plainValue } from "./cell-values";
import { recognisedTable } from "./recognise";

/** Tables that were handed over one after another, by the names that their headings tell; books of BOOK among them. */
export function givenTables(ranges: readonly unknown[]): Readonly<Record<string, unknown>> {
  const given = new Map<string, unknown>();
  ranges.forEach((range, at) => {
    const values = matrixOf(range);
    if (values === undefined) return;
    const isBook = values.length === 1 && values[0].length === 1;
    if (isBook && typeof plainValue(values[0][0]) !== "string")
      throw new ArgumentError(reason`table ${at + 1} is a single value; hand tables over whole`);
    const name = isBook ? `book ${at + 1}` : recognisedTable(values).name;
    if (given.has(name)) throw new ArgumentError(reason`the table ${name} was handed over twice`);
    given.set(name, values);
  });
  if (given.size === 0)
    throw new ArgumentError(reason`no table was handed over, such as Ledger[#All]`);
  return Object.fromEntries(given);
}
