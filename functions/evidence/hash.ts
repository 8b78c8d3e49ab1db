import { canonicalText } from "../../addin/seal/canonical-text";
import { sha256OfText } from "../../addin/seal/sha256";
import { givenSealed, oneText } from "../runtime/given-sealed";
import { rangeText } from "../runtime/range-text";
import { rangeOf } from "../runtime/ranges";
import { isTable } from "../runtime/recognise";

/**
 * SHA-256 of a table or of any other range. Of a table it is the hash that the copy for sending names, whatever the order
 * of the rows and the language of the headings; docs/seal.md tells how to work it out without this program.
 * @customfunction HASH
 * @param range A whole table with its headings, such as Ledger[#All], a book, of which the ledger counts, or any range.
 * @param [asOf] Of a table with dates: last day of the entries that count; all unless told.
 * @param invocation Where the arguments stand.
 * @returns 64 hexadecimal figures. Of a range that is no table they change with the order of its cells; a blank cell and 0 are
 * the same there, since hosts hand blank cells over as 0.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding Numbers count with 15 significant digits, as spreadsheets keep them.
 * @example =TREASURY.HASH(Ledger[#All])
 * @example =TREASURY.HASH({"EUR",12.5;"USD",3})
 */
export function hash(range: any[][], asOf?: any, _invocation?: CustomFunctions.Invocation): string {
  const values = rangeOf(range, "range");
  const isOneText = oneText(values) !== undefined;
  if (!isOneText && !isTable(values)) return sha256OfText(rangeText(values));
  return sha256OfText(canonicalText(givenSealed(range, "range", asOf).sealed.table));
}
