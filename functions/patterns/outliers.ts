import { outliers as outlierTest } from "../../addin/statistics/outliers/outliers";
import { amountPopulation, endOf } from "../runtime/amount-population";
import { columnIfTold, columnOf, needSameLength, textsOf } from "../runtime/columns";
import { counted, withEnd } from "../runtime/result-end";
import { choiceOf, numberOf } from "../runtime/scalars";

/** Fewer amounts have no usual size. */
const LEAST = 5;

/**
 * Amounts that stand out from the others: by modified z, which single large amounts do not sway, or by Tukey's fences
 * around the middle half. What stands out is rare and need not be wrong.
 * @customfunction OUTLIERS
 * @param amounts Column of amounts, such as Ledger[Out].
 * @param [group] Column of the same size: each group, such as a category, is judged by itself.
 * @param [method] modifiedZ unless told, tukey, or z.
 * @param [limit] 3.5 for modifiedZ, 1.5 for tukey, 3 for z unless told.
 * @param [currency] Currency of the amounts, such as EUR, or a column with the currency of each; amounts have two
 *   decimals unless told.
 * @param [only] The currency to look at, where the column has several.
 * @param invocation Where the arguments stand.
 * @returns Row, Group, Amount, Score (modified z or z; of tukey quartile distances beyond the quartile), Cell, the
 *   farthest first; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; groups of fewer than five amounts are not judged, and that is said.
 * @rounding None.
 * @example =TREASURY.OUTLIERS(Ledger[Out],Ledger[Category],,10,Ledger[Currency],"EUR")
 */
export function outliers(
  amounts: any[][],
  group?: any[][],
  method?: any,
  limit?: any,
  currency?: any[][],
  only?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const population = amountPopulation({ amounts, currency, only });
  const way = choiceOf(method, "method", ["modifiedZ", "tukey", "z"]);
  const edge = numberOf(limit, "limit") || { modifiedZ: 3.5, tukey: 1.5, z: 3 }[way];
  const column = columnIfTold(group, "group");
  needSameLength(columnOf(amounts, "amounts"), column);
  const names = column === undefined ? [] : textsOf(column);
  const places = new Map<string, number[]>();
  population.cells.forEach((cell, at) => {
    if (cell === null) return;
    const name = names[at] ?? "";
    const known = places.get(name);
    if (known) known.push(at);
    else places.set(name, [at]);
  });
  const isJudged = ([, ats]: [string, number[]]): boolean => ats.length >= LEAST;
  const small = [...places].filter((one) => !isJudged(one)).length;
  const found = [...places].filter(isJudged).flatMap(([name, ats]) => {
    const values = ats.map((at) => population.cells[at]);
    return scoresOf(values, { way, edge }).map(({ index, score }) => ({
      at: ats[index],
      name,
      score,
    }));
  });
  found.sort((a, b) => Math.abs(b.score) - Math.abs(a.score) || a.at - b.at);
  const rows = found.map(({ at, name, score }) => [
    at + 1,
    name,
    population.cells[at] ?? "",
    score,
    population.place(at),
  ]);
  const notJudged =
    small === 0
      ? ""
      : ` ${counted(small, "group")} of fewer than ${LEAST} amounts could not be judged.`;
  return withEnd(
    [["Row", "Group", "Amount", "Score", "Cell"], ...rows],
    endOf(population, {
      method: `${way} beyond ${edge} ${SOURCES[way]}`,
      sentence: `${rows.length} of ${counted(population.used, "amount")} ${rows.length === 1 ? "stands" : "stand"} out from the others.${notJudged} Rare is not wrong: look at the paper of the farthest first.`,
    }),
  );
}

const SOURCES = {
  modifiedZ: "(Iglewicz and Hoaglin 1993)",
  tukey: "quartile distances, quartiles as QUARTILE.INC (Tukey 1977)",
  z: "standard deviations from the mean",
} as const;

function scoresOf(
  values: readonly (number | null)[],
  { way, edge }: { way: keyof typeof SOURCES; edge: number },
): readonly { index: number; score: number }[] {
  const figures = outlierTest({ values, k: edge, threshold: edge, zThreshold: edge });
  const [low, , high] = figures["quartiles_inclusive_Excel_QUARTILE.INC"];
  const beyond = (value: number): number => {
    const distance = value < low ? value - low : value - high;
    return high > low ? distance / (high - low) : distance;
  };
  return figures.rows[way].map((row) => {
    const index = row - 1;
    const score = way === "tukey" ? beyond(values[index] ?? 0) : figures[way][index];
    return { index, score };
  });
}
