import { upperLimitAttribute } from "../../addin/statistics/evaluation/upper-limit-attribute";
import { confidenceOf, neededRate } from "../runtime/confidence";
import { limitsWords } from "../runtime/limits-words";
import { resultTable } from "../runtime/result-tail";
import { choiceOf, flagOf, neededCount, numberOf, wholeOf } from "../runtime/scalars";

/**
 * What some errors in a sample of items say about all items: the highest and the lowest rate of errors that the sample
 * leaves possible. AICPA, Audit Sampling (2017), Tables; Clopper and Pearson (1934).
 * @customfunction LIMITS
 * @param n Items that were looked at, each as likely to be chosen as the others.
 * @param errors Items with an error; a missing voucher is one.
 * @param [confidence] How sure you want to be; 0.95 unless told.
 * @param [items] Items of the whole list, where there are so few that it matters.
 * @param [tolerable] Tolerable rate such as 0.05; with it the p-value is told.
 * @param [method] binomial unless told, poisson, or hypergeometric, which is taken where items is told.
 * @param [headers] FALSE to leave the headings out.
 * @returns Lower limit, rate found and upper limit: each limit for itself, and both together; last the p-value.
 * @unknown Never.
 * @rounding None; limits in items are whole.
 * @example =TREASURY.LIMITS(60,1)
 * @example =TREASURY.LIMITS(60,1,0.95,1364,0.1)
 */
export function limits(
  n: number,
  errors: number,
  confidence?: any,
  items?: any,
  tolerable?: any,
  method?: any,
  headers?: any,
): any[][] {
  const most = { min: 0, max: 10_000_000 };
  const populationUnits = wholeOf(items, "items", most) || undefined;
  const usual = populationUnits === undefined ? "binomial" : "hypergeometric";
  const way = choiceOf(method, "method", ["usual", "binomial", "poisson", "hypergeometric"]);
  const distribution = way === "usual" ? usual : way;
  const found = wholeOf(errors, "errors", most) ?? 0;
  const rate = (numberOf(tolerable, "tolerable") ?? 0) || undefined;
  const terms = {
    ...{ distribution, n: neededCount(n, "n", most), deviations: found },
    ...{ confidence: confidenceOf(confidence) },
    ...(populationUnits === undefined ? {} : { populationUnits }),
    ...(rate === undefined ? {} : { tolerableRate: neededRate(rate, "tolerable") }),
  };
  const upper = upperLimitAttribute(terms);
  const lower = upperLimitAttribute({ ...terms, sided: "lower" });
  const both = upperLimitAttribute({ ...terms, sided: "two" });
  const inItems =
    upper.upperUnits === undefined
      ? []
      : [
          ["Items in error: each limit for itself", lower.lowerUnits ?? 0, "", upper.upperUnits],
          ["Items in error: both limits together", both.lowerUnits ?? 0, "", both.upperUnits ?? 0],
        ];
  return resultTable(
    ["Figure", "Lower", "Found", "Upper"],
    [
      ["Rate of errors: each limit for itself", lower.lower, upper.mle, upper.upper],
      ["Rate of errors: both limits together", both.lower, upper.mle, both.upper],
      ...inItems,
      ...(upper.pvalue === undefined ? [] : [["p-value of the tolerable rate", "", upper.pvalue]]),
    ],
    {
      evidence: {
        ...{ given: terms.n, used: terms.n, leftOut: 0 },
        method: `exact limits, ${distribution} distribution`,
        words: limitsWords({ ...terms, found, upper: upper.upper, rate }),
      },
      hasHeadings: flagOf(headers, "headers", true),
    },
  );
}
