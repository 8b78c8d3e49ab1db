import { gammaQuantile } from "../distributions/gamma";
import { decimalRounding } from "../terms/decimal-rounding";
import { demandAmount } from "../terms/demand";
import { type Assurance, complement, riskOf } from "../terms/risk";

export interface ReliabilityFactorInput extends Assurance {
  /** Errors, or several numbers of errors one by one. */
  readonly errors?: number | readonly number[];
}

/** One factor, or as many as there are numbers of errors. */
export interface ReliabilityFactor {
  readonly factor: number | readonly number[];
  readonly factor_2dp: number | readonly number[];
  /** By how much each factor exceeds the one before and 1: the allowance that one more error brings. */
  readonly incremental_minus_one_2dp: readonly number[];
}

/**
 * Upper limit of the mean of a Poisson number of errors, the "R" of audit sampling: 3.00 for no error at 95 %.
 * AICPA, Audit Sampling (2017), Table C-2, there rounded up to two decimals. Relative error below 1e-12.
 */
export function reliabilityFactor(input: ReliabilityFactorInput): ReliabilityFactor {
  const confidence = complement(riskOf(input));
  const { errors = 0 } = input;
  const list = typeof errors === "number" ? [errors] : errors;
  const factors = list.map((count) =>
    gammaQuantile(confidence, { shape: demandAmount("errors", count) + 1, rate: 1 }),
  );
  const rounded = factors.map((factor) => decimalRounding(factor, 2));
  const incremental_minus_one_2dp = factors
    .slice(1)
    .map((factor, index) => decimalRounding(factor - factors[index] - 1, 2));
  if (typeof errors === "number")
    return { factor: factors[0], factor_2dp: rounded[0], incremental_minus_one_2dp };
  return { factor: factors, factor_2dp: rounded, incremental_minus_one_2dp };
}
