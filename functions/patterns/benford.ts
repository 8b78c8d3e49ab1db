import { benford as digitTest } from "../../addin/statistics/digits/benford";
import { mantissa } from "../../addin/statistics/digits/mantissa";
import { amountPopulation, endOf, keptAmounts, minorCells } from "../runtime/amount-population";
import {
  DIGITS_MIN,
  type DigitTestName,
  digitRows,
  digitSentence,
  refuseFew,
} from "../runtime/digit-rows";
import { withEnd } from "../runtime/result-end";
import { choiceOf, numberOf } from "../runtime/scalars";

/**
 * Leading figures of amounts beside Benford's law. Where many amounts of all sizes came about by themselves, 1 leads in
 * three of ten. Other figures are no fault: they show where to look first. Figures are those of the decimal text.
 * @customfunction BENFORD
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param [test] first, second, third, firstTwo or firstThree; unless told the first two figures of 1,000 amounts and
 *   more, the first of 300 and more.
 * @param [sign] plus for amounts above 0, which counts unless told; minus for those below, which are tested apart.
 * @param [least] Only amounts of this size and more; 10 unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Figures, Count, Share, Expected share, z, Look at; then the measures of the whole and the end of every test.
 * @requiresParameterAddresses
 * @unknown There are fewer amounts than the test needs: 300 for one figure, 1,000 for two, 10,000 for three.
 * @rounding None; shares are fractions.
 * @example =TREASURY.BENFORD(Ledger[Out],,,,Ledger[Currency],"EUR")
 */
export function benford(
  amounts: any[][],
  test?: any,
  sign?: any,
  least?: any,
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = amountPopulation({ amounts, currency, only });
  const isMinus = choiceOf(sign, "sign", ["plus", "minus"]) === "minus";
  const smallest = (numberOf(least, "least") || 10) * 10 ** given.digits;
  const population = keptAmounts(given, (minor) => {
    if (minor < 0 !== isMinus)
      return isMinus ? "above 0 (test them apart)" : "below 0 (test them apart with sign minus)";
    return Math.abs(minor) < smallest ? "too small" : "";
  });
  const unlessTold = population.used >= DIGITS_MIN.firstTwo ? "firstTwo" : "first";
  const tests = ["", "first", "second", "third", "firstTwo", "firstThree"] as const;
  const name: DigitTestName = choiceOf(test, "test", tests) || unlessTold;
  refuseFew(population.used, name);
  const values = minorCells(population);
  const found = digitTest({ values, test: name });
  // Sorted, so that sums of fractions are the same whatever the order of the rows.
  const arc = mantissa({ values: values.filter((one) => one !== null).sort((a, b) => a - b) });
  const width = name === "firstTwo" ? 2 : name === "firstThree" ? 3 : 1;
  const rows = [
    ...digitRows(found, { width }),
    ["Mantissa arc, squared length", arc.arc_L2, "probability", arc.arc_p],
  ];
  const what = `The ${WORDS[name]} of ${population.used} amounts`;
  return withEnd(rows, {
    ...endOf(population, {
      method: `${name} of |amount| in minor units, from ${smallest / 10 ** given.digits}; z with continuity correction (Nigrini, Benford's Law, 2012)`,
      sentence: digitSentence(found, { what, width }),
    }),
  });
}

const WORDS: Readonly<Record<DigitTestName, string>> = {
  first: "first figures",
  second: "second figures",
  third: "third figures",
  firstTwo: "first two figures",
  firstThree: "first three figures",
  lastTwo: "last two figures",
};
