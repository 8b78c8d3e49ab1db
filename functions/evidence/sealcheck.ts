import { checkedSeal } from "../runtime/checked-seal";
import { flagOf } from "../runtime/scalars";

/**
 * Whether a table is still what was sealed. The line of the minutes answers yes or no, and which sums differ; the chain
 * that CHAIN answered names the entries; an earlier copy of the table names each field, as it was and as it is.
 * @customfunction SEALCHECK
 * @param table The whole table as it is now, with its headings, such as Ledger[#All], or a book, of which the ledger counts.
 * @param seal The line of the minutes, or everything that CHAIN answered, or the table as it was, with its headings.
 * @param [previousSeal] The line of the period before, where the line must name it.
 * @param [asOf] Last day that counts, where an earlier copy of the table is compared; a line and a chain tell it themselves.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns What, Entry, Cell, Field, Before, Now: first whether it is unchanged (TRUE or FALSE), then what is not the same.
 * @requiresParameterAddresses
 * @unknown Never; a line with a typing error is refused.
 * @rounding None.
 * @example =TREASURY.SEALCHECK(Ledger[#All],TREASURY.CHAIN(Ledger[#All],"2022-01-10"))
 */
export function sealcheck(
  table: any[][],
  seal: any[][],
  previousSeal?: any,
  asOf?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const hasHeadings = flagOf(headers, "headers", true);
  return checkedSeal({ table, seal, previousSeal, asOf }, hasHeadings);
}
