import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { matrixOf, tableOf } from "../runtime/books-of";
import { handleOf } from "../runtime/handles";
import { recognisedTable } from "../runtime/recognise";

/**
 * Reads tables once and answers a short text that every function takes in place of a table: put it into one cell and refer
 * to that cell. Unchanged tables have an unchanged text, so that nothing else is calculated again.
 * @customfunction BOOK
 * @param tables Whole tables with their headings, such as Ledger[#All], Accounts[#All], Pledges[#All].
 * @param invocation Where the arguments stand.
 * @returns A text such as "Ledger, Accounts · 1364 rows · 7786 616c 28ae 411e"; the figures at its end are a hash of all values.
 * @requiresParameterAddresses
 * @unknown Never; a function that gets a text whose book is not loaded answers so.
 * @rounding None.
 * @example =TREASURY.BOOK(Ledger[#All],Accounts[#All],Rates[#All])
 */
export function book(tables: any[][][], _invocation?: CustomFunctions.Invocation): string {
  const given = tables.flatMap((range) => {
    const values = matrixOf(range);
    return values === undefined ? [] : [tableOf(recognisedTable(values).name, values)];
  });
  if (given.length === 0)
    throw new ArgumentError(reason`no table was handed over, such as Ledger[#All]`);
  const names = given.map(({ definition }) => definition.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new ArgumentError(reason`the table ${twice} was handed over twice`);
  return handleOf(given);
}
