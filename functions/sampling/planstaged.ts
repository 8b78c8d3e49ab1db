import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { planTwoStage } from "../../addin/statistics/planning/plan-two-stage";
import { confidenceOf, neededRate } from "../runtime/confidence";
import { cellsOf, numberIn } from "../runtime/given-cells";
import { resultTable } from "../runtime/result-tail";
import { choiceOf, flagOf, wholeOf } from "../runtime/scalars";
import { confidenceShown, counted, percentShown } from "../runtime/shown-figures";

/**
 * A sample in stages: a small first one, and only if it shows just the errors that are named a further one of the same
 * size. Most clean books are done after the first. Touw and Hoogduin (2011), Statistiek voor audit en controlling.
 * @customfunction PLANSTAGED
 * @param tolerable Tolerable part of the whole, such as 0.05 for 5 %.
 * @param stages Range of the errors of each stage: {1,0} accepts after a clean first stage, goes on after one error, and
 *   accepts after a clean second one.
 * @param [confidence] How sure you want to be; 0.95 unless told.
 * @param [method] poisson unless told, binomial, or hypergeometric, which needs items.
 * @param [items] Items of the whole list.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns For each stage how many items to draw, with how many errors to accept, and with how many to go on.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding Sample sizes up.
 * @example =TREASURY.PLANSTAGED(0.03,{1,0})
 */
export function planstaged(
  tolerable: number,
  stages: any[][],
  confidence?: any,
  method?: any,
  items?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const numbers = cellsOf(stages, "stages").map((cell) => {
    const errors = numberIn(cell);
    if (Number.isInteger(errors) && errors >= 0 && errors <= 1000) return errors;
    throw new ArgumentError(reason`${cell.place} is ${errors}; it must be a whole number from 0`);
  });
  const distribution = choiceOf(method, "method", ["poisson", "binomial", "hypergeometric"]);
  const populationUnits = wholeOf(items, "items", { min: 0, max: 10_000_000 }) || undefined;
  const tolerableFraction = neededRate(tolerable, "tolerable");
  const sure = confidenceOf(confidence);
  const plan = planTwoStage({
    ...{ distribution, tolerableFraction, confidence: sure, stages: numbers },
    ...(populationUnits === undefined ? {} : { populationUnits }),
  });
  const rows = numbers.map((errors, at) => {
    const isLast = at === numbers.length - 1;
    const accepted = isLast ? errors : errors - 1;
    return [at + 1, plan.n_per_stage, accepted < 0 ? "never" : accepted, isLast ? "" : errors];
  });
  const told = `tolerable ${tolerableFraction}, stages ${numbers.join(" and ")}, confidence ${sure}`;
  const [, , first] = rows[0];
  const start =
    typeof first !== "number"
      ? "go on"
      : `stop if you find ${first === 0 ? "no error" : `no more than ${counted(first, "error")}`}`;
  return resultTable(["Stage", "Draw", "Accept with up to", "Go on with"], rows, {
    evidence: {
      ...{
        given: told,
        used: `${told}, risk taken ${Number(plan.risk.toPrecision(6))}`,
        leftOut: 0,
      },
      method: `stages of equal size, ${distribution} distribution (Touw and Hoogduin 2011)`,
      words: `Draw ${counted(plan.n_per_stage, "item")} first and ${start}; with all stages it is ${plan.n}. Who accepts by this table can say with ${confidenceShown(sure)} confidence that less than ${percentShown(tolerableFraction)} is in error.`,
    },
    hasHeadings: flagOf(headers, "headers", true),
  });
}
