import { ArgumentError } from "../../core/faults";
import { demandBetween } from "../terms/demand";
import type { Assurance } from "../terms/risk";
import { sampleSizeMean } from "./sample-size-mean";

export interface ProportionSizeInput extends Assurance {
  /** Half the width of the confidence interval: a fraction. */
  readonly e: number;
  /** Expected proportion; 1/2, the largest sample, where nothing is known. */
  readonly P?: number;
  /** Items of the population; infinite where not given. */
  readonly N?: number;
}

/**
 * Sample size for a proportion: that for a mean with standard deviation sqrt(P (1 - P)). Kauermann and Kuechenhoff
 * (2010), Stichproben, p. 57.
 */
export function sampleSizeProportion(input: ProportionSizeInput): { n: number } {
  const P = demandBetween("P", input.P ?? 0.5, { low: 0, high: 1 });
  if (input.e > Math.min(P, 1 - P))
    throw new ArgumentError(`e is ${input.e}; more than ${Math.min(P, 1 - P)} would tell nothing`);
  return sampleSizeMean({ ...input, S: Math.sqrt(P * (1 - P)) });
}
