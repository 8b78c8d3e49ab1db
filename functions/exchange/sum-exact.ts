import { isCurrency } from "../../addin/core/currencies";
import { exactSum } from "../runtime/exact-sum";
import { cellsOf } from "../runtime/given-cells";

/**
 * Sum without the dust of binary fractions: 0.1 + 0.2 is 0.3, and what should come to 0 is 0. Text that is no number is
 * refused with its cell, so that nothing is left out silently.
 * @customfunction SUMEXACT
 * @param values Ranges and numbers; last, in an argument of its own, a currency such as "EUR", where no amount may have more decimals than it has.
 * @param invocation Where the arguments stand.
 * @returns The sum; blank cells are 0.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None with a currency. Without one, numbers are added with the 15 digits that Excel shows, and the sum is exact.
 * @example =TREASURY.SUMEXACT({0.1;0.2;-0.3})
 * @example =TREASURY.SUMEXACT({12.5,7.25},80.25,"EUR")
 */
export function sumExact(values: any[][][], _invocation?: CustomFunctions.Invocation): number {
  const ranges = values.map((range, at) => cellsOf(range, `value ${at + 1}`));
  const cells = ranges.flat();
  // A word at the end of a longer range is no argument of its own: "all" would be the lek of Albania.
  const last = ranges.at(-1)?.length === 1 ? cells.at(-1)?.value : undefined;
  const currency = typeof last === "string" ? last.trim().toUpperCase() : "";
  return isCurrency(currency) ? exactSum(cells.slice(0, -1), currency) : exactSum(cells, undefined);
}
