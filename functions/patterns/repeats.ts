import { repeatedValues } from "../../addin/statistics/repeats/repeated-values";
import { valueDuplicates } from "../../addin/statistics/repeats/value-duplicates";
import { amountPopulation, endOf, placesOf } from "../runtime/amount-population";
import { withEnd } from "../runtime/result-end";
import { wholeOf } from "../runtime/scalars";

/**
 * The amounts that occur most often, and how much amounts repeat on the whole. Rents and fixed contributions repeat;
 * what repeats and is neither deserves a look.
 * @customfunction REPEATS
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param [top] How many amounts to list; 20 unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Amount, Count, Share, Cells; then average frequency, entropy, number frequency factor and the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None: equal amounts are equal to the last minor unit.
 * @example =TREASURY.REPEATS(Ledger[Out],5,Ledger[Currency],"EUR")
 */
export function repeats(
  amounts: any[][],
  top?: any,
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  const { cells, used } = population;
  const values = [...cells];
  const listed = wholeOf(top, "top", { min: 0, max: 100_000 }) || 20;
  const found = valueDuplicates({ values, top: listed });
  const measures = used === 0 ? { averageFrequency: 0, entropy: 0 } : repeatedValues({ values });
  const wanted = new Map<number, number[]>(found.values.map((value) => [value, []]));
  cells.forEach((cell, at) => {
    if (cell !== null) wanted.get(cell)?.push(at);
  });
  const rows = found.values.map((value, at) => [
    value,
    found.counts[at],
    found.counts[at] / used,
    placesOf(population, wanted.get(value) ?? []),
  ]);
  const [first] = found.values;
  return withEnd(
    [
      ["Amount", "Count", "Share", "Cells"],
      ...rows,
      ["Different amounts", found.distinct],
      ["Average frequency", measures.averageFrequency],
      ["Entropy", measures.entropy],
      ["Number frequency factor", used === 0 ? 0 : found.numberFrequencyFactor],
    ],
    endOf(population, {
      method:
        "equal amounts counted; average frequency (Simonsohn 2019), number frequency factor (Nigrini, Benford's Law, 2012, ch. 5)",
      sentence:
        first === undefined
          ? `Of ${used} amounts none occurs twice.`
          : `Of ${used} amounts ${found.distinct} differ; ${first} occurs most often, ${found.counts[0]} times. Regular payments do so; look at those that should not.`,
    }),
  );
}
