import { summation as summationTest } from "../../addin/statistics/digits/summation";
import { amountPopulation, endOf } from "../runtime/amount-population";
import { counted, withEnd } from "../runtime/result-end";
import { wholeOf } from "../runtime/scalars";

/**
 * Amounts added up by their leading figures. Where amounts came about by themselves all sums are of one size; a sum far
 * above the others has a few very large amounts, or many alike, behind it.
 * @customfunction SUMMATION
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param [digits] Leading figures that are looked at, 1 to 3; 2 unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Figures, Sum, Share, Expected share, Times the mean, largest sum first; then the total and the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None: sums are exact.
 * @example =TREASURY.SUMMATION(Ledger[Out],1,Ledger[Currency],"EUR")
 */
export function summation(
  amounts: any[][],
  digits?: any,
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  const width = wholeOf(digits, "digits", { min: 0, max: 3 }) || 2;
  const { cells, digits: decimals, used } = population;
  const values = [...cells];
  const low = 10 ** (width - 1);
  const classes = 9 * low;
  const {
    sums,
    total,
    mean,
    top6_excess_digits: order,
  } = summationTest({
    values,
    digits: width,
    top: classes,
    decimals,
  });
  const rows = order.map((figures) => {
    const sum = sums[figures - low];
    const share = total === 0 ? 0 : sum / total;
    return [String(figures), sum, share, 1 / classes, mean === 0 ? 0 : sum / mean];
  });
  const [largest] = order;
  const most =
    used === 0
      ? "There is no amount to look at."
      : `Amounts that begin with ${largest} come to the largest sum, ${(sums[largest - low] / mean).toFixed(1)} times the mean.`;
  return withEnd(
    [
      ["Figures", "Sum", "Share", "Expected share", "Times the mean"],
      ...rows,
      ["Total", total, used === 0 ? 0 : 1, 1, ""],
    ],
    endOf(population, {
      method: `sums of |amount| by the first ${counted(width, "figure")} (Nigrini, Benford's Law, 2012, ch. 5)`,
      sentence: `${used} amounts were added up by their first figures. ${most} Look at the largest amounts behind it; large amounts are no fault.`,
    }),
  );
}
