import { relativeSizeFactor } from "../../addin/statistics/patterns/relative-size-factor";
import { amountPopulation, endOf } from "../runtime/amount-population";
import { columnOf, needSameLength, textsOf } from "../runtime/columns";
import { counted, withEnd } from "../runtime/result-end";
import { numberOf, wholeOf } from "../runtime/scalars";

/**
 * Amounts that are far out of their own series: the largest amount of each payee over the second largest. A slipped decimal point
 * makes it ten or a hundred times as large.
 * @customfunction RSF
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param group Column of the same size: payee, member, category or whatever makes a series.
 * @param [factor] Factor from which a group is listed; 10 unless told.
 * @param [least] Only groups with so many amounts; 3 unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Group, Largest, Second, Factor, Count, Cell of the largest, highest factor first; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.RSF(Ledger[Out],Ledger[Category],5,3,Ledger[Currency],"EUR")
 */
export function rsf(
  amounts: any[][],
  group: any[][],
  factor?: any,
  least?: any,
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  const column = columnOf(group, "group");
  needSameLength(columnOf(amounts, "amounts"), column);
  const names = textsOf(column);
  const from = numberOf(factor, "factor") || 10;
  const countMin = wholeOf(least, "least", { min: 0, max: 1_000_000 }) || 3;
  // A row without a group belongs to no series.
  const cells = population.cells.map((cell, at) => (names[at] === "" ? null : cell));
  const found = relativeSizeFactor({ values: cells, group: [...names], top: cells.length });
  const listed = found.topVendors
    .map((name, at) => ({ name, factor: found.topRSF[at], count: found.topCounts[at] }))
    .filter((one) => one.factor >= from && one.count >= countMin);
  const largest = largestTwo(cells, names);
  const rows = listed.map(({ name, factor: times, count }) => {
    const [first, second] = largest.get(name) ?? [-1, -1];
    return [name, cells[first] ?? "", cells[second] ?? "", times, count, population.place(first)];
  });
  return withEnd(
    [["Group", "Largest", "Second", "Factor", "Count", "Cell"], ...rows],
    endOf(population, {
      method: `largest over second largest, groups of ${countMin} and more, from ${from} (Nigrini, Forensic Analytics, 2011)`,
      sentence:
        rows.length === 0
          ? `Of ${counted(found.groupsWithTwoOrMore, "group")} with two amounts and more none has an amount that is ${from} times the next.`
          : `${counted(rows.length, "group")} of ${found.groupsWithTwoOrMore} ${rows.length === 1 ? "has" : "have"} an amount at least ${from} times the next. Compare each with its paper: the decimal point, the payee, the reason.`,
    }),
  );
}

/** Places of the largest and the second largest amount of each group. */
function largestTwo(cells: readonly (number | null)[], names: readonly string[]) {
  const found = new Map<string, readonly [number, number]>();
  cells.forEach((cell, at) => {
    if (cell === null) return;
    const [first, second] = found.get(names[at]) ?? [-1, -1];
    const size = (place: number): number => cells[place] ?? Number.NEGATIVE_INFINITY;
    if (cell > size(first)) found.set(names[at], [at, first]);
    else if (cell > size(second)) found.set(names[at], [first, at]);
  });
  return found;
}
