import { digitsOf } from "../runtime/amount-cells";
import { optionsOf } from "../runtime/given-options";
import { PRIOR_OPTIONS, priorOf } from "../runtime/given-prior";
import { planRequest } from "../runtime/plan-request";
import { planMethod, planWords } from "../runtime/plan-words";
import { resultTable } from "../runtime/result-tail";
import { samplePlan } from "../runtime/sample-plan";
import { flagOf } from "../runtime/scalars";
import { counted } from "../runtime/shown-figures";

/**
 * How many vouchers to look at, so that a list with more misstatement than can be tolerated is hardly ever accepted.
 * AICPA, Audit Sampling (2017), Tables A-1 and C-1; Stewart (2012).
 * @customfunction PLAN
 * @param tolerable Misstatement that could be tolerated: a part of the whole such as 0.05, or an amount.
 * @param [expected] Misstatement that is expected: 0 unless told, a part, an amount where tolerable is one, or beside a
 *   part a number of full errors from 1 on.
 * @param [confidence] How sure you want to be; 0.95 unless told.
 * @param [population] Value of the whole where tolerable is an amount; else the number of items, where they are few.
 * @param [method] poisson unless told (units of money), binomial or hypergeometric (items), factor (by hand, with the
 *   printed factors), stringer, cell, or bayes (with what is believed before).
 * @param [options] Further settings as name=value;name=value: currency, distribution (of stringer and cell), and for bayes
 *   prior, likelihood, items, alpha, beta, probability, bound, priorN, priorErrors, weight, inherent, control.
 * @param [headers] FALSE to leave the headings out.
 * @returns Sample size, errors expected and allowed, the interval, and the sample sizes for 0 to 3 full errors.
 * @unknown Never.
 * @rounding Sample sizes up; the interval to the decimals of the currency, half-even.
 * @example =TREASURY.PLAN(0.05)
 * @example =TREASURY.PLAN(20000,5000,0.95,1000000)
 */
export function plan(
  tolerable: number,
  expected?: any,
  confidence?: any,
  population?: any,
  method?: any,
  options?: any,
  headers?: any,
): any[][] {
  const settings = optionsOf(options, ["currency", "distribution", "prior", ...PRIOR_OPTIONS]);
  const digits = digitsOf(settings.get("currency"), "options: currency");
  const request = planRequest(
    { tolerable, expected, population, confidence },
    { method, options: settings, digits },
  );
  const prior = {
    ...priorOf(settings, "poisson"),
    priorMethod: settings.get("prior") ?? "default",
  };
  const made = samplePlan(request, prior);
  const { value, items } = request;
  const interval = value === undefined ? (items ?? Number.NaN) / made.n : value / made.n;
  const shown = Number(interval.toFixed(value === undefined ? 4 : digits));
  return resultTable(
    ["Figure", "Value"],
    [
      ["Sample size", made.n],
      ["Errors expected in it", made.expectedErrors],
      ["Full errors allowed in it", made.allowed ?? "none, see the sizes below"],
      ...(Number.isNaN(shown) ? [] : [["Interval", shown]]),
      ...made.sizes.map((size, errors) => [
        `Sample size for ${counted(errors, "full error")}`,
        size,
      ]),
    ],
    {
      evidence: {
        ...{ given: request.told, used: request.told, leftOut: 0 },
        method: planMethod(request, prior.priorMethod),
        words: planWords(request, made),
      },
      hasHeadings: flagOf(headers, "headers", true),
    },
  );
}
