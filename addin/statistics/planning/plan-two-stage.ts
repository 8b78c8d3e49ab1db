import { ArgumentError } from "../../core/faults";
import { binomialDensity } from "../distributions/binomial";
import { hypergeometricDensity } from "../distributions/hypergeometric";
import { poissonDensity } from "../distributions/poisson";
import { demandBetween, demandCount } from "../terms/demand";
import { distributionNamed } from "../terms/distribution";
import { type Assurance, riskOf } from "../terms/risk";
import { type Tolerable, tolerableAt } from "./accepting-risk";
import { demandSize, SAMPLE_SIZE_MAX } from "./sample-size-max";
import { smallest } from "./smallest";

export interface TwoStagePlanInput extends Assurance {
  readonly distribution?: string;
  readonly tolerableFraction: number;
  readonly populationUnits?: number;
  /**
   * Errors for each stage: [1, 0] accepts after a first stage without errors, draws the second stage after
   * one error, and accepts after that without a further one.
   */
  readonly stages: readonly number[];
}

export interface TwoStagePlan {
  readonly n_per_stage: number;
  /** All stages together, which is more than is drawn when the first is clean. */
  readonly n: number;
  readonly risk: number;
}

/**
 * The smallest equal stages that keep the risk: a stage accepts with fewer errors than its number, goes on to the
 * next with exactly that number, and the last accepts up to its number. Touw and Hoogduin (2011), p. 129.
 */
export function planTwoStage(input: TwoStagePlanInput): TwoStagePlan {
  const risk = riskOf(input);
  const { stages, populationUnits } = input;
  if (!Array.isArray(stages) || stages.length === 0)
    throw new ArgumentError("stages must list the errors of each stage, such as [1, 0]");
  for (const errors of stages) demandCount("stages", errors);
  const distribution = distributionNamed(input.distribution ?? "poisson");
  if (distribution === "hypergeometric") demandCount("populationUnits", populationUnits, 1);
  const rate = demandBetween("tolerableFraction", input.tolerableFraction, { low: 0, high: 1 });
  const tolerable = tolerableAt(rate, { distribution, items: populationUnits ?? 0 });
  const to =
    distribution === "hypergeometric"
      ? Math.floor(tolerable.items / stages.length)
      : SAMPLE_SIZE_MAX;
  const riskAt = (n: number) => acceptance(stages, { n, tolerable });
  const size = demandSize(smallest({ from: 1, to }, (n) => riskAt(n) <= risk * (1 + 1e-12)));
  return { n_per_stage: size, n: size * stages.length, risk: riskAt(size) };
}

/** Probability that the stages accept a population with the tolerable errors. */
function acceptance(
  [errors, ...rest]: readonly number[],
  { n, tolerable }: { n: number; tolerable: Tolerable },
): number {
  const isLast = rest.length === 0;
  let sum = 0;
  for (let count = 0; count < errors; count++) sum += density(count, n, tolerable);
  const atNumber = density(errors, n, tolerable);
  if (isLast) return sum + atNumber;
  return sum + atNumber * acceptance(rest, { n, tolerable: withoutSample(tolerable, n, errors) });
}

function density(count: number, n: number, tolerable: Tolerable): number {
  const { distribution, rate, errors: K, items: N } = tolerable;
  if (distribution === "binomial") return binomialDensity(count, { n, p: rate });
  if (distribution === "poisson") return poissonDensity(count, n * rate);
  return hypergeometricDensity(count, { n, K, N });
}

function withoutSample(tolerable: Tolerable, n: number, found: number): Tolerable {
  const { errors, items } = tolerable;
  return { ...tolerable, errors: Math.max(0, errors - found), items: Math.max(0, items - n) };
}
