import { ArgumentError } from "../../addin/core/faults";
import { sumMinor } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "../runtime/answers";
import { columnIfTold, textsOf } from "../runtime/columns";
import { cellsOf, minorIn } from "../runtime/given-cells";
import { NotKnown } from "../runtime/not-known";
import { counted, withEnd } from "../runtime/result-end";
import { currencyOf, numberOf } from "../runtime/scalars";
import { unequalSizes } from "../runtime/unequal-sizes";

/**
 * What was spent beside what was planned: the difference, in percent, and where a decision is needed because more was
 * spent than the limit allows. BUDGETREPORT does it for the whole ledger.
 * @customfunction BUDGET
 * @param actual Column of what was spent; a blank cell is 0.
 * @param budget Column of the same size: what was planned.
 * @param [limit] By so many percent a line may be passed without a decision; 10 unless told.
 * @param [labels] Column of the same size: what the lines are for.
 * @param [currency] Currency, such as EUR; amounts have two decimals unless told.
 * @param invocation Where the arguments stand.
 * @returns Line, Actual, Budget, Difference, Share of the budget (a fraction), Decision; then the total and the end of every test.
 * @requiresParameterAddresses
 * @unknown The share of a line without a budget: nothing was planned to compare with.
 * @rounding None; whether the limit is passed is decided in whole minor units.
 * @example =TREASURY.BUDGET({110;111;50},{100;100;0},10,{"Rent";"Travel";"Prints"})
 */
export function budget(
  actual: any[][],
  budget: any[][],
  limit?: any,
  labels?: any[][],
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const unit = currencyOf(currency, "currency") ?? "EUR";
  const spent = cellsOf(actual, "actual").map((cell) => minorIn(cell, unit));
  const planned = cellsOf(budget, "budget").map((cell) => minorIn(cell, unit));
  const named = columnIfTold(labels, "labels");
  const names = named === undefined ? [] : textsOf(named);
  for (const [name, length] of [
    ["budget", planned.length],
    ["labels", named?.values.length ?? spent.length],
  ] as const)
    if (length !== spent.length)
      throw unequalSizes({ name: "actual", count: spent.length }, { name, count: length });
  const percent = numberOf(limit, "limit") ?? 10;
  if (percent < 0) throw new ArgumentError(reason`limit is ${percent}; it must be 0 or more`);
  const needs = spent.map((minor, at) => isBeyond(minor, planned[at], percent));
  const rowOf = (
    label: string,
    sums: { minor: number; plan: number },
    needed: boolean,
  ): Answer[] => [
    label,
    moneyOf(sums.minor, unit),
    moneyOf(sums.plan, unit),
    moneyOf(sums.minor - sums.plan, unit),
    sums.plan === 0
      ? new NotKnown(reason`nothing was planned`)
      : (sums.minor - sums.plan) / sums.plan,
    needed ? "decision needed" : "",
  ];
  const rows = spent.map((minor, at) =>
    rowOf(names[at] || String(at + 1), { minor, plan: planned[at] }, needs[at]),
  );
  const total = { minor: sumMinor(spent), plan: sumMinor(planned) };
  const count = needs.filter(Boolean).length;
  return withEnd(
    [
      ["Line", "Actual", "Budget", "Difference", "Share of the budget", "Decision"],
      ...rows,
      rowOf("Total", total, isBeyond(total.minor, total.plan, percent)),
    ],
    {
      given: rows.length,
      used: rows.length,
      leftOut: "",
      method: `actual less budget; a decision where more than ${percent} % above it`,
      sentence: `${counted(count, "line")} of ${rows.length} ${count === 1 ? "is" : "are"} more than ${percent} % above the budget.${count === 0 ? "" : " Look in the minutes for the decision or the explanation."}`,
    },
  );
}

/** Compared as whole numbers as far as the percentage is one, so that exactly 10 % is not beyond 10 %. */
function isBeyond(actual: number, plan: number, percent: number): boolean {
  return (actual - plan) * 100 > Math.abs(plan) * percent;
}
