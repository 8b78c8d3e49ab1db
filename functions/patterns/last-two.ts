import { lastTwo as lastTwoTest } from "../../addin/statistics/digits/last-two";
import { amountPopulation, endOf, minorCells } from "../runtime/amount-population";
import { digitRows, figuresAbove, refuseFew } from "../runtime/digit-rows";
import { withEnd } from "../runtime/result-end";

/**
 * The last two figures of amounts in minor units (50 of 12.50) beside equal shares. Invented amounts often prefer some
 * ends; so do prices, so that this only shows where to look.
 * @customfunction LASTTWO
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Figures, Count, Share, Expected share, z, Look at; then the measures of the whole and the end of every test.
 * @requiresParameterAddresses
 * @unknown There are fewer than 1,000 amounts: then each end is met too seldom to say anything.
 * @rounding None; figures are those of the decimal text.
 * @example =TREASURY.LASTTWO(Ledger[Base])
 */
export function lastTwo(
  amounts: any[][],
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  refuseFew(population.used, "lastTwo");
  const found = lastTwoTest({ values: minorCells(population), decimals: 0 });
  const often = figuresAbove(found, 2);
  const those =
    often === ""
      ? "None of them is met more than chance allows."
      : `Most above an equal share: ${often}.`;
  return withEnd(digitRows(found, { width: 2 }), {
    ...endOf(population, {
      method:
        "last two figures in minor units against 1/100 each (Nigrini, Benford's Law, 2012, ch. 5)",
      sentence: `The last two figures of ${population.used} amounts were looked at. ${those} 00 and 50 are usual in fees and contributions; a reason to look, and no more.`,
    }),
  });
}
