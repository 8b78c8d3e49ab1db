import { ArgumentError } from "../../core/faults";
import { normalQuantile } from "../distributions/normal";
import { demandCount } from "../terms/demand";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { finiteFactor } from "./finite-factor";
import { covariance, mean } from "./moments";

export interface ModelEstimateInput extends Assurance {
  /** simple, diff, ratio or regr. */
  readonly method: string;
  /** Known for all items of the population, here of the sample. */
  readonly x: readonly number[];
  /** Known for the sample only. */
  readonly y: readonly number[];
  readonly populationMeanX: number;
  /** Items of the population; may be infinite. */
  readonly N?: number;
}

export interface ModelEstimate {
  readonly mean: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Mean of y with the help of x, normal limits with the factor for a finite population. Kauermann and Kuechenhoff (2010),
 * Stichproben, chapter 3; Cochran (1977), chapters 6 and 7.
 */
export function modelEstimate(input: ModelEstimateInput): ModelEstimate {
  const { x, y, N = Number.POSITIVE_INFINITY } = input;
  if (x.length !== y.length)
    throw new ArgumentError(`${x.length} values of x stand beside ${y.length} values of y`);
  const n = demandCount("number of items", y.length, 2);
  const { estimate, variance } = modelOf(input);
  const se = Math.sqrt(variance / n) * finiteFactor("(N-n)/N", { n, N });
  const margin = normalQuantile(complement(riskOf(input) / 2)) * se;
  return { mean: estimate, se, lower: estimate - margin, upper: estimate + margin };
}

function modelOf({ method, x, y, populationMeanX }: ModelEstimateInput) {
  const [meanX, meanY] = [mean(x), mean(y)];
  const residual = (slope: number) => {
    const rest = y.map((value, index) => value - slope * x[index]);
    return covariance(rest, rest);
  };
  switch (method) {
    case "simple":
      return { estimate: meanY, variance: residual(0) };
    case "diff":
    case "difference":
      return { estimate: meanY + populationMeanX - meanX, variance: residual(1) };
    case "ratio": {
      const ratio = meanY / meanX;
      return { estimate: ratio * populationMeanX, variance: residual(ratio) };
    }
    case "regr":
    case "regression": {
      const slope = covariance(x, y) / covariance(x, x);
      return { estimate: meanY + slope * (populationMeanX - meanX), variance: residual(slope) };
    }
    default:
      throw new ArgumentError(`method is ${method}; it must be simple, diff, ratio or regr`);
  }
}
