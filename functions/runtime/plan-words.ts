import type { PlanRequest } from "./plan-request";
import type { SamplePlan } from "./sample-plan";
import { confidenceShown, counted, percentShown } from "./shown-figures";

/** The method of a plan with its source. */
export function planMethod({ method, distribution }: PlanRequest, prior: string): string {
  switch (method) {
    case "factor":
      return "printed confidence factors, rounded up to two decimals (AICPA 2017, Table C-3)";
    case "stringer":
      return `size for whole errors, ${distribution}, interpolated as the Stringer bound is`;
    case "cell":
      return `smallest size that the cell bound approves, ${distribution} (Leslie, Teitlebaum and Anderson 1979)`;
    case "bayes":
      return `Bayesian, ${prior} prior (Derks and others 2021)`;
    default:
      return `exact, ${distribution} distribution (AICPA 2017)`;
  }
}

/** What a plan says, for a meeting. */
export function planWords(
  request: PlanRequest,
  { n, allowed, expectedErrors }: SamplePlan,
): string {
  const { value, items, confidence, tolerable, distribution } = request;
  const isMoney = value !== undefined || distribution === "poisson";
  const draw = isMoney
    ? `Draw ${counted(n, "unit")} of money and look at the vouchers they fall on`
    : `Look at ${n} items${items === undefined ? "" : ` of ${items}`}, each as likely to be drawn as the others`;
  const found =
    allowed === undefined || expectedErrors !== Math.floor(expectedErrors)
      ? `errors that come to no more than ${Number(expectedErrors.toPrecision(3))} full ones`
      : `no more than ${counted(allowed, "full error")}`;
  const clean = allowed === 0 && expectedErrors === 0 ? "no error" : found;
  return `${draw}. If you find ${clean}, you can say with ${confidenceShown(confidence)} confidence that no more than ${percentShown(tolerable)} of the whole is in error.`;
}
