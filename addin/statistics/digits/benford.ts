import { chiSquareTails } from "../distributions/chi-square";
import { digitDeviations } from "./digit-deviations";
import { type DigitInput, digitSample } from "./digit-population";
import { digitZ } from "./digit-z";
import { madConformity } from "./mad-conformity";

/**
 * A digit test of amounts against Benford's law (Nigrini, Benford's Law, 2012; last figures against equal shares).
 * Shares as fractions; MAD is their mean absolute deviation, `SSD_x1e4` the sum of squared deviations in percentage
 * points. `KS_crit_1.36` and its siblings are the critical values of KS_D at 10, 5 and 1 % (factors 1.22, 1.36, 1.63).
 * `z` subtracts 1/(2n) only where that is smaller than the deviation.
 */
export function benford(input: DigitInput) {
  const sample = digitSample(input);
  const { n, given, counts, shares, test } = sample;
  const { chisq, MAD, SSD, ksD, ...distances } = digitDeviations(sample);
  const df = test.classes - 1;
  const limits = test.limits;
  return {
    n,
    given,
    digits: Array.from(counts, (_, index) => test.low + index),
    counts: Array.from(counts),
    shares: Array.from(counts, (count) => count / n),
    expected: Array.from(shares),
    chisq,
    df,
    p: chiSquareTails(chisq, df).upper,
    MAD,
    class: limits === undefined ? "" : classOf(limits, MAD),
    SSD_x1e4: SSD * 1e4,
    KS_D: ksD,
    "KS_crit_1.22": 1.22 / Math.sqrt(n),
    "KS_crit_1.36": 1.36 / Math.sqrt(n),
    "KS_crit_1.63": 1.63 / Math.sqrt(n),
    ...distances,
    ...digitZ(sample),
  };
}

function classOf(test: "first" | "second" | "firstTwo" | "firstThree", MAD: number): string {
  const result = madConformity({ test, MAD });
  return "class" in result ? result.class : "";
}
