import { secondOrder as secondOrderTest } from "../../addin/statistics/digits/second-order";
import { amountPopulation, endOf, minorCells } from "../runtime/amount-population";
import { digitRows, figuresAbove, refuseFew } from "../runtime/digit-rows";
import { counted, withEnd } from "../runtime/result-end";
import { wholeOf } from "../runtime/scalars";

/**
 * Leading figures of the differences between amounts sorted by size, beside Benford's law. Differences follow it even
 * where the amounts do not; figures that were rounded or made up by a formula do not.
 * @customfunction SECONDORDER
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param [digits] Leading figures that are looked at, 1 to 3; 2 unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Figures, Count, Share, Expected share, z, Look at; then the measures of the whole and the end of every test.
 * @requiresParameterAddresses
 * @unknown There are fewer differences than the test needs: 300 for one figure, 1,000 for two, 10,000 for three.
 * @rounding None: differences are exact.
 * @example =TREASURY.SECONDORDER(Ledger[Out],1,Ledger[Currency],"EUR")
 */
export function secondOrder(
  amounts: any[][],
  digits?: any,
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  // A blank cell may arrive as 0.
  const width = wholeOf(digits, "digits", { min: 0, max: 3 }) || 2;
  const found = secondOrderTest({ values: minorCells(population), digits: width });
  refuseFew(found.n, width === 1 ? "first" : width === 2 ? "firstTwo" : "firstThree");
  const often = figuresAbove(found, width);
  const those = often === "" ? "" : ` Most above what is expected: ${often}.`;
  return withEnd(digitRows(found, { width }), {
    ...endOf(population, {
      method: `first ${counted(width, "figure")} of ${found.n} differences above 0 between neighbours by size (Nigrini and Miller, Auditing 28, 2009)`,
      sentence: `${found.n} differences between amounts by size were looked at.${those} Peaks at 10, 20 and so on come from whole amounts; a reason to look, and no more.`,
    }),
  });
}
