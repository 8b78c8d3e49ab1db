import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { roundAmounts } from "../../addin/statistics/patterns/round-amounts";
import { amountPopulation, endOf, placesOf } from "../runtime/amount-population";
import { columnIfTold } from "../runtime/columns";
import { NotKnown } from "../runtime/not-known";
import { withEnd } from "../runtime/result-end";

const STEPS = [10, 25, 100, 1000];

/**
 * How many amounts are round, beside what chance expects: of whole parts every tenth is a multiple of 10. Many round
 * amounts may be estimates, advances or fixed contributions: ask for the paper behind the largest.
 * @customfunction ROUND
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param [steps] Whole numbers above 0; 10, 25, 100 and 1000 unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Step, Count, Share, Expected share, z, Cells (the largest amounts first); then the end of every test.
 * @requiresParameterAddresses
 * @unknown No amount is 1 or more.
 * @rounding None: the whole part counts, so that 100.50 is a multiple of 100.
 * @example =TREASURY.ROUND(Ledger[Out],,Ledger[Currency],"EUR")
 */
export function round(
  amounts: any[][],
  steps?: any[][],
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  const wanted = columnIfTold(steps, "steps");
  const multiples = wanted?.values.filter((step) => step !== null && step !== 0) ?? STEPS;
  const numbers = multiples.map((step) => {
    if (typeof step === "number" && Number.isInteger(step) && step > 0) return step;
    throw new ArgumentError(reason`steps has ${String(step)}; give whole numbers above 0`);
  });
  const { cells } = population;
  const bySize = Array.from(cells.keys())
    .filter((at) => Math.abs(cells[at] ?? 0) >= 1)
    .sort((a, b) => Math.abs(cells[b] ?? 0) - Math.abs(cells[a] ?? 0) || a - b);
  if (bySize.length === 0)
    throw new NotKnown(reason`no amount is 1 or more, so none has a round whole part`);
  const { integerParts } = roundAmounts({ values: [...cells], steps: numbers });
  const rows = integerParts.map(({ step, count, share, expectedShare, z }) => {
    const round = bySize.filter((at) => Math.floor(Math.abs(cells[at] ?? 0)) % step === 0);
    return [
      step,
      count,
      share,
      expectedShare,
      Number.isNaN(z) ? 0 : z,
      placesOf(population, round),
    ];
  });
  const most = integerParts.toSorted((a, b) => b.z - a.z)[0];
  const isMore = most.z > 1.96;
  return withEnd(
    [["Step", "Count", "Share", "Expected share", "z", "Cells"], ...rows],
    endOf(population, {
      method:
        "multiples of each step among whole parts from 1, z without correction (Nigrini, Forensic Analytics, 2011)",
      sentence: isMore
        ? `Of ${bySize.length} amounts ${most.count} are round to ${most.step}, more than chance explains. Fees, rents and contributions are round by nature; of the others ask for the paper behind the largest.`
        : `Of ${bySize.length} amounts no more are round than chance explains.`,
    }),
  );
}
