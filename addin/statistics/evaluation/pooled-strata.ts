import { ArgumentError } from "../../core/faults";
import { type Belief, beliefQuantile, beliefTails, updated } from "../bayes/likelihood-model";
import { betaBinomialDensity } from "../distributions/beta-binomial";
import { type LatticeSum, multipliedOut, weightedSum } from "../distributions/lattice-sum";
import { complement } from "../terms/risk";
import type { StratumSample } from "./strata-samples";

/** What is believed about the misstatement of a whole population whose strata are judged each by itself. */
export interface PooledBelief {
  readonly mode: number;
  /** The misstatement below which lies probability p: a fraction. */
  limit(p: number): number;
}

/**
 * The misstatement of the population as the sum of those of its strata, weighted by their sizes (post-stratification):
 * Derks, de Swart, Wagenmakers and Wetzels (2022), table 1, pooling none. jfa adds up random draws; here the distributions
 * are multiplied out, limits within a millionth of the exact ones. With a hypergeometric likelihood whole errors are added,
 * those found included, which is exact.
 */
export function pooledBelief(before: Belief, strata: readonly StratumSample[]): PooledBelief {
  if (before.likelihood === "hypergeometric") return pooledCounts(before, strata);
  const weights = weightsOf(strata);
  const sum = weightedSum(
    strata.map(({ n, taints }, at) => {
      const errors = Math.max(
        0,
        taints.reduce((total, taint) => total + taint, 0),
      );
      const after = updated(before, { n, errors });
      return {
        weight: weights[at],
        end: beliefQuantile(complement(1e-12), after),
        tails: (rate) => beliefTails(rate, after),
      };
    }),
  );
  return { mode: sum.mode, limit: sum.quantile };
}

/** Parts of the population; alike where no sizes are told. */
export function weightsOf(strata: readonly StratumSample[]): number[] {
  const units = strata.map((stratum) => stratum.units ?? 1);
  const total = units.reduce((sum, one) => sum + one, 0);
  return units.map((one) => one / total);
}

/** So many items can be multiplied out one by one. */
const OPEN_MAX = 40_000;

function pooledCounts(before: Belief, strata: readonly StratumSample[]): PooledBelief {
  const sizes = strata.map(({ units, n }) => ({ units: units ?? 0, open: (units ?? 0) - n }));
  const short = sizes.findIndex(({ open }) => open < 0);
  if (short >= 0)
    throw new ArgumentError(
      `stratum ${strata[short].name} needs populationUnits of at least its ${strata[short].n} items`,
    );
  const open = sizes.reduce((sum, one) => sum + one.open, 0);
  if (open > OPEN_MAX)
    throw new ArgumentError(
      `strata of ${open} items that were not looked at are too many for a hypergeometric likelihood; take binomial, which hardly differs there`,
    );
  const found = strata.reduce((sum, { taints }) => sum + taints.length, 0);
  const total = sizes.reduce((sum, { units }) => sum + units, 0);
  const probabilities = strata
    .map(({ n, taints }, at) => {
      const { alpha: a, beta: b } = updated(before, { n, errors: taints.length });
      const size = sizes[at].open;
      return Float64Array.from({ length: size + 1 }, (_, k) =>
        betaBinomialDensity(k, { n: size, a, b }),
      );
    })
    .reduce(multipliedOut);
  return countsOf({ step: 1, probabilities }, { found, total });
}

function countsOf(sum: LatticeSum, { found, total }: { found: number; total: number }) {
  const { probabilities } = sum;
  const best = probabilities.reduce((top, part, k) => (part > probabilities[top] ? k : top), 0);
  return {
    mode: (found + best) / total,
    limit: (p: number) => {
      let upTo = 0;
      const count = probabilities.findIndex((part) => {
        upTo += part;
        return upTo >= p * (1 - 1e-12);
      });
      return (found + (count < 0 ? probabilities.length - 1 : count)) / total;
    },
  };
}
