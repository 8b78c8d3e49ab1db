import { gapsBetween, numberTexts } from "../runtime/given-numbers";
import { counterOf, misplacedNumbers } from "../runtime/number-ends";
import { flagOf, wordOf } from "../runtime/scalars";

/**
 * Numbers that are missing between others of their series: K-2026-007 counts apart from B-2026-007, and a year begins
 * anew. Numbers in no order, such as those of payment services, have no gaps. As check LED-08 says it.
 * @customfunction GAPS
 * @param numbers Column of numbers, such as Ledger[No], or the whole ledger, or a book; blank cells and texts without
 *   figures are left out.
 * @param [series] Only numbers that begin so, such as K-.
 * @param [voids] Range of numbers that were never used, whose reasons are on record.
 * @param [headers] FALSE to leave the headings out.
 * @param [from] The number with which each series must begin, such as 1 or K-2026-001; the lowest one given unless told.
 * @param [to] The number with which each series must end; the highest one given unless told.
 * @param [order] TRUE to list too which numbers stand again, and which behind a higher one of their series.
 * @param invocation Where the arguments stand.
 * @returns From, To, Count, After, Before: the missing numbers and their neighbours; with order numbers that are repeated or out
 *   of order, which is told in To, and After which they stand; last how many are missing.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.GAPS(Ledger[#All])
 * @example =TREASURY.GAPS({"2";"3";"5"},,,,1,6)
 * @example =TREASURY.GAPS({"K-2026-001";"K-2026-002";"K-2026-005"})
 */
export function gaps(
  numbers: any[][],
  series?: any,
  voids?: any[][],
  headers?: any,
  from?: any,
  to?: any,
  order?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const prefix = wordOf(series, "series");
  const ends = { first: counterOf(from, "from"), last: counterOf(to, "to") };
  const found = gapsBetween([numbers, voids], prefix, ends);
  const rows = found.map((gap) => [gap.from, gap.to, gap.missing, ...gap.texts]);
  const misplaced = flagOf(order, "order", false)
    ? misplacedNumbers(numberTexts([numbers], prefix))
    : [];
  const others = misplaced.map(({ text, kind, after }) => [text, kind, "", after, ""]);
  const total = found.reduce((sum, { missing }) => sum + missing, 0);
  const headings = ["From", "To", "Count", "After", "Before"];
  const all = [...rows, ...others, ["Total", "", total, "", ""]];
  return flagOf(headers, "headers", true) ? [headings, ...all] : all;
}
