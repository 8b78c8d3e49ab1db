import { planEvaluateBayes } from "../../addin/statistics/bayes/plan-evaluate-bayes";
import type { PriorInput } from "../../addin/statistics/bayes/prior";
import { acceptingRisk, tolerableAt } from "../../addin/statistics/planning/accepting-risk";
import { planMus } from "../../addin/statistics/planning/plan-mus";
import { reliabilityFactor } from "../../addin/statistics/planning/reliability-factor";
import { SAMPLE_SIZE_MAX } from "../../addin/statistics/planning/sample-size-max";
import { complement } from "../../addin/statistics/terms/risk";
import { wholeUp } from "../../addin/statistics/terms/whole-up";
import type { PlanRequest } from "./plan-request";

/** A sample that is to be drawn. */
export interface SamplePlan {
  readonly n: number;
  readonly expectedErrors: number;
  /** Full errors up to which the sample still says what it was planned to say; undefined where not even none. */
  readonly allowed: number | undefined;
  /** Sample sizes for 0, 1, 2 and 3 full errors, as far as there is one. */
  readonly sizes: readonly number[];
}

/** So many full errors are looked at beside the plan itself. */
const SIZES = [0, 1, 2, 3];

/** The plan for a request; prior information counts for the method bayes only. */
export function samplePlan(request: PlanRequest, prior: PriorInput): SamplePlan {
  const { errors, expected } = request;
  const sizeFor = (fullErrors: number | undefined) =>
    request.method === "bayes"
      ? bayesSize(request, prior, fullErrors)
      : planMus(musInput(request, fullErrors)).n;
  const n = sizeFor(errors);
  return {
    n,
    expectedErrors: errors ?? expected * n,
    allowed: allowedErrors(n, (found) => isAccepted({ request, prior }, n, found)),
    sizes: SIZES.filter((count) => isPlannable(request, count)).map((count) => sizeFor(count)),
  };
}

/** Whether a sample of a size that anyone draws can tell so many errors from the tolerable ones. */
function isPlannable(
  { distribution, tolerable, confidence, value, items }: PlanRequest,
  errors: number,
) {
  const units = value ?? items;
  if (distribution === "hypergeometric" && units !== undefined)
    return errors < wholeUp(tolerable * Math.round(units));
  const { factor } = reliabilityFactor({ confidence, errors });
  return Number(factor) / tolerable < SAMPLE_SIZE_MAX;
}

function musInput(request: PlanRequest, errors: number | undefined) {
  const { method, distribution, confidence, tolerable, expected, value, items } = request;
  const isOwn = method === "factor" || method === "stringer" || method === "cell";
  const units = value ?? items;
  return {
    ...{ distribution, confidence, tolerableFraction: tolerable },
    // Tables for whole numbers of errors are exact; the methods differ in what they do with parts.
    method: isOwn && errors === undefined ? method : "exact",
    ...(errors === undefined ? { expectedFraction: expected } : { expectedErrors: errors }),
    ...(units === undefined ? {} : { populationUnits: Math.round(units) }),
    ...(method === "cell" && value !== undefined ? { populationValue: value } : {}),
  };
}

function bayesInput({ tolerable, confidence, items }: PlanRequest, prior: PriorInput) {
  const units = prior.populationUnits ?? items;
  return {
    ...prior,
    ...{ tolerableFraction: tolerable, confidence },
    ...(units === undefined ? {} : { populationUnits: Math.round(units) }),
  };
}

function bayesSize(request: PlanRequest, prior: PriorInput, errors: number | undefined): number {
  const input = { expectedFraction: request.expected, ...bayesInput(request, prior) };
  return planEvaluateBayes({
    ...input,
    ...(errors === undefined ? {} : { expectedErrors: errors }),
  }).n;
}

function isAccepted(
  { request, prior }: { request: PlanRequest; prior: PriorInput },
  n: number,
  found: number,
): boolean {
  const { method, distribution, tolerable, confidence, value, items } = request;
  if (method === "bayes") {
    const sample = { n, errors: found };
    const plan = planEvaluateBayes({ ...bayesInput(request, prior), evaluate: sample });
    return (plan.evaluation?.upper ?? 1) < tolerable;
  }
  const population = tolerableAt(tolerable, {
    distribution,
    items: Math.round(value ?? items ?? 0),
  });
  return acceptingRisk(n, found, population) <= complement(confidence) * (1 + 1e-12);
}

function allowedErrors(n: number, accepts: (found: number) => boolean): number | undefined {
  let found = 0;
  while (found <= n && accepts(found)) found++;
  return found === 0 ? undefined : found - 1;
}
