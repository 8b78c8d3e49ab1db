import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { digitsOf, optionalAmount } from "../runtime/amount-cells";
import { bestEstimate } from "../runtime/best-estimate";
import { confidenceOf } from "../runtime/confidence";
import { ESTIMATION_METHODS, estimateRows, estimateWords, FPC } from "../runtime/estimate-rows";
import { resultTable } from "../runtime/result-tail";
import { sampleLines } from "../runtime/sample-lines";
import { choiceOf, flagOf, neededCount } from "../runtime/scalars";

/**
 * The audited value of a whole list from a random sample of its entries, each as likely as the others, with limits on
 * both sides. Cochran (1977), Sampling Techniques, chapters 2, 6 and 7; Touw and Hoogduin (2011).
 * @customfunction ESTIMATE
 * @param book Column of book values of the entries drawn.
 * @param audited Column of what each voucher shows; blank or 0 where it is missing: a full error.
 * @param items How many entries the whole list has.
 * @param population Book value of the whole list.
 * @param [method] best unless told (difference or ratio, whichever is more precise), difference, ratio, quotient, direct,
 *   regression.
 * @param [confidence] How sure you want to be that both limits hold; 0.95 unless told.
 * @param [precision] Half the width of the limits that you want, as an amount: with it the sample size for it is told.
 * @param [fpc] Factor for a finite list: none unless told (the widest limits), (N-n)/N, or (N-n)/(N-1).
 * @param [currency] Currency of the amounts; two decimals unless told.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns Audited value and misstatement with their limits, the precision, the standard error and the sample size needed.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding To the decimals of the currency, half-even; the sample size up.
 * @example =TREASURY.ESTIMATE({500;1200;80;300;95},{500;1150;80;300;90},400,180000)
 */
export function estimate(
  book: any[][],
  audited: any[][],
  items: any,
  population: any,
  method?: any,
  confidence?: any,
  precision?: any,
  fpc?: any,
  currency?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const digits = digitsOf(currency);
  const value = optionalAmount(population, "population", digits);
  if (value === undefined)
    throw new ArgumentError(reason`population is missing; tell the book value of the whole list`);
  const sample = sampleLines({ book, audited }, { digits, isByUnits: false });
  const populationItems = neededCount(items, "items", { max: 100_000_000 });
  if (sample.lines.length < 2)
    throw new ArgumentError(
      reason`book has fewer than two amounts; an estimate needs a larger sample`,
    );
  const sure = confidenceOf(confidence);
  const found = bestEstimate(choiceOf(method, "method", ESTIMATION_METHODS), {
    ...{ populationItems, populationValue: value, confidence: sure },
    fpc: choiceOf(fpc, "fpc", FPC),
    book: sample.lines.map((line) => line.book),
    audit: sample.lines.map((line) => line.audit),
  });
  const wanted = optionalAmount(precision, "precision", digits);
  const about = { digits, wanted, lines: sample.lines, items: populationItems, confidence: sure };
  return resultTable(["Figure", "Value", "Lower", "Upper"], estimateRows(found, about), {
    evidence: {
      given: sample.given,
      used: sample.lines.length,
      leftOut: sample.blank === 0 ? 0 : `${sample.blank}: blank rows`,
      method: `${found.method}, Student's limits, confidence ${sure}, finite factor ${choiceOf(fpc, "fpc", FPC)}`,
      words: estimateWords(found, { ...about, missing: sample.missing }),
    },
    hasHeadings: flagOf(headers, "headers", true),
  });
}
