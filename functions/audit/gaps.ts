import { gapsBetween } from "../runtime/given-numbers";
import { flagOf, textOf } from "../runtime/scalars";

/**
 * Numbers that are missing between others of their series: K-2026-007 counts apart from B-2026-007, and a year begins
 * anew. Numbers in no order, such as those of payment services, have no gaps. As check LED-08 says it.
 * @customfunction GAPS
 * @param numbers Column of numbers, such as Ledger[No], or the whole ledger, or a book; blank cells and texts without
 *   figures are left out.
 * @param [series] Only numbers that begin so, such as K-.
 * @param [voids] Range of numbers that were never used, whose reasons are on record.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns From, To, Count, After, Before: the missing numbers and their neighbours; last how many are missing.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.GAPS(Ledger[#All])
 * @example =TREASURY.GAPS({"K-2026-001";"K-2026-002";"K-2026-005"})
 */
export function gaps(
  numbers: any[][],
  series?: any,
  voids?: any[][],
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const prefix = textOf(series, "series");
  const found = gapsBetween([numbers, voids], prefix === "0" ? "" : prefix);
  const rows = found.map(({ from, to, missing, texts }) => [from, to, missing, ...texts]);
  const total = found.reduce((sum, { missing }) => sum + missing, 0);
  const headings = ["From", "To", "Count", "After", "Before"];
  const all = [...rows, ["Total", "", total, "", ""]];
  return flagOf(headers, "headers", true) ? [headings, ...all] : all;
}
