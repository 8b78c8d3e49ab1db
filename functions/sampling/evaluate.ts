import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { digitsOf, optionalAmount } from "../runtime/amount-cells";
import { confidenceOf } from "../runtime/confidence";
import { evaluationRows, evaluationWords } from "../runtime/evaluation-rows";
import { evaluationMethod, evaluationTerms } from "../runtime/evaluation-terms";
import { optionsOf } from "../runtime/given-options";
import { resultTable } from "../runtime/result-tail";
import { sampleBounds } from "../runtime/sample-bounds";
import { sampleLines } from "../runtime/sample-lines";
import { flagOf } from "../runtime/scalars";

/**
 * What a sample by units of money says about the whole: the misstatement projected, its upper limit, and whether that can
 * be tolerated; too high and too low apart. Stringer (1963); Leslie, Teitlebaum and Anderson (1979); Dworin and Grimlund
 * (1984); Cox and Snell (1979); AICPA, Audit Sampling (2017), chapter 6.
 * @customfunction EVALUATE
 * @param book Column of book values of the vouchers drawn, such as Amount of SELECT.
 * @param audited Column of what each voucher shows; blank or 0 where it is missing: a full error.
 * @param population Book value of the whole from which the sample was drawn.
 * @param [tolerable] Misstatement that could be tolerated, as an amount; with it the decision is told.
 * @param [hits] Column of Hits of SELECT; 1 each unless told.
 * @param [stratum] Column of Stratum of SELECT: what stands whole there is counted as it was found.
 * @param [method] stringer unless told, cell, stringer.binomial, stringer.poisson, stringer.meikle, stringer.lta,
 *   stringer.pvz, moment, coxsnell, rohrbach, mpu, pps, binomial, poisson, hypergeometric, bayes.
 * @param [confidence] How sure you want to be; 0.95 unless told.
 * @param [options] Further settings as name=value;name=value: distribution (of stringer and cell: poisson unless told,
 *   binomial, hypergeometric), currency, items, alpha, beta, delta, population (of moment: accounts, inventory).
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns A row for each figure, with a column for what is too high in the books and one for what is too low.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding Projections half-even, limits up, to the decimals of the currency; stringer and cell round each limit up to
 *   whole units of money before it is weighted, as IDEA does.
 * @example =TREASURY.EVALUATE({500;1200;80;300},{500;1200;60;300},100000,5000)
 */
export function evaluate(
  book: any[][],
  audited: any[][],
  population: any,
  tolerable?: any,
  hits?: any[][],
  stratum?: any[][],
  method?: any,
  confidence?: any,
  options?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const settings = optionsOf(options, [
    "distribution",
    "currency",
    "items",
    "alpha",
    "beta",
    "delta",
    "population",
  ]);
  const digits = digitsOf(settings.get("currency"), "options: currency");
  const value = optionalAmount(population, "population", digits);
  if (value === undefined)
    throw new ArgumentError(reason`population is missing; tell the book value of the whole`);
  const sample = sampleLines({ book, audited, hits, stratum }, { digits, isByUnits: true });
  if (sample.lines.length === 0) throw new ArgumentError(reason`book has no amount`);
  const sure = confidenceOf(confidence);
  const terms = { ...evaluationTerms(method, settings), confidence: sure };
  const bounds = sampleBounds({ lines: sample.lines, population: value, digits, terms });
  const shown = { digits, tolerable: optionalAmount(tolerable, "tolerable", digits) };
  return resultTable(["Figure", "Too high", "Too low"], evaluationRows(bounds, shown), {
    evidence: {
      given: sample.given,
      used: sample.lines.length,
      leftOut: sample.blank === 0 ? 0 : `${sample.blank}: blank rows`,
      method: `${evaluationMethod(terms)}, confidence ${sure}`,
      words: evaluationWords(bounds, { ...shown, confidence: sure, missing: sample.missing }),
    },
    hasHeadings: flagOf(headers, "headers", true),
  });
}
