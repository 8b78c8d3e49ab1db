import { sealFacts } from "../../addin/books/table-seal";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { sealLine } from "../../addin/seal/seal-line";
import { givenSealed } from "../runtime/given-sealed";
import { lineOf } from "../runtime/kept-seal";
import { textOf } from "../runtime/scalars";

/**
 * The line for the minutes that seals a table: rows, sums, and figures that nobody can make again from a table of which
 * one field was changed. SEALCHECK compares it later. It proves that something changed, not who changed it.
 * @customfunction SEAL
 * @param table The whole table with its headings, such as Ledger[#All], or a book, of which the ledger counts.
 * @param [previousSeal] The line of the period before, which the new line then names.
 * @param [asOf] Last day of the entries that count, such as the end of the period; all unless told.
 * @param invocation Where the arguments stand.
 * @returns The line: table, last day, rows, sums by currency, seal, and four figures that show a typing error.
 * @requiresParameterAddresses
 * @unknown Never; an amount that cannot be read is in the seal, and its sum reads unknown.
 * @rounding None.
 * @example =TREASURY.SEAL(Ledger[#All],,"2024-12-31")
 */
export function seal(
  table: any[][],
  previousSeal?: any,
  asOf?: any,
  _invocation?: CustomFunctions.Invocation,
): string {
  const { sealed, accounts, to } = givenSealed(table, "table", asOf);
  const typed = textOf(previousSeal, "previousSeal");
  const previous = typed === "" || typed === "0" ? undefined : lineOf(typed, "previousSeal");
  if (previous !== undefined && previous.table !== sealed.table.name)
    throw new ArgumentError(
      reason`previousSeal is of the table ${previous.table}; it must be of ${sealed.table.name}`,
    );
  return sealLine(sealFacts(sealed, { to, after: previous?.seal ?? "", accounts }));
}
