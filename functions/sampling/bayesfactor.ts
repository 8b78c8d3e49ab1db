import { bayesFactor } from "../../addin/statistics/bayes/bayes-factor";
import { planEvaluateBayes } from "../../addin/statistics/bayes/plan-evaluate-bayes";
import { factorInWords, factorWords } from "../runtime/bayes-words";
import { neededRate } from "../runtime/confidence";
import { optionsOf } from "../runtime/given-options";
import { PRIOR_OPTIONS, priorOf } from "../runtime/given-prior";
import { resultTable } from "../runtime/result-tail";
import { flagOf, neededCount, numberOf, textOf } from "../runtime/scalars";

/**
 * How strongly a sample speaks for tolerable misstatement, against intolerable one: the Bayes factor, with words. Derks,
 * de Swart, Wagenmakers and Wetzels (2022); words by Jeffreys (1961), as JASP has them.
 * @customfunction BAYESFACTOR
 * @param n Items or units of money that were looked at.
 * @param errors Full errors found, or the sum of the parts in error.
 * @param tolerable Tolerable part of the whole, such as 0.05 for 5 %.
 * @param [prior] What is believed before: impartial unless told (tolerable and intolerable are equally probable), or
 *   default, param, hyp, arm, bram, sample, power.
 * @param [options] Further settings as name=value;name=value: likelihood (binomial unless told, poisson, hypergeometric),
 *   items, expected, alpha, beta, probability, bound, priorN, priorErrors, weight, inherent, control, confidence.
 * @param [headers] FALSE to leave the headings out.
 * @returns The Bayes factors for tolerable and for intolerable misstatement, the probability of each, and words.
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.BAYESFACTOR(60,0,0.05)
 */
export function bayesfactor(
  n: number,
  errors: number,
  tolerable: number,
  prior?: any,
  options?: any,
  headers?: any,
): any[][] {
  const settings = optionsOf(options, PRIOR_OPTIONS);
  const size = neededCount(n, "n", { max: 10_000_000 });
  const found = numberOf(errors, "errors") ?? 0;
  const named = textOf(prior, "prior");
  const input = {
    ...priorOf(settings, "binomial"),
    priorMethod: named === "" || named === "0" ? "impartial" : named,
    tolerableFraction: neededRate(tolerable, "tolerable"),
  };
  const { bf_h1, bf_h0 } = bayesFactor({ ...input, n: size, errors: found });
  const { evaluation } = planEvaluateBayes({ ...input, evaluate: { n: size, errors: found } });
  const after = { p_h1: evaluation?.p_h1 ?? 0, p_h0: evaluation?.p_h0 ?? 0 };
  return resultTable(
    ["Figure", "Tolerable", "Intolerable"],
    [
      ["Bayes factor", bf_h1, bf_h0],
      ["Probability after the sample", after.p_h1, after.p_h0],
      ["Odds after the sample", after.p_h1 / after.p_h0, after.p_h0 / after.p_h1],
      ["Evidence", factorInWords(bf_h1), factorInWords(bf_h0)],
    ],
    {
      evidence: {
        ...{ given: size, used: size, leftOut: 0 },
        method: `Bayes factor, ${input.priorMethod} prior, ${input.likelihood} likelihood`,
        words: factorWords({ n: size, errors: found, tolerable: input.tolerableFraction, bf_h1 }),
      },
      hasHeadings: flagOf(headers, "headers", true),
    },
  );
}
