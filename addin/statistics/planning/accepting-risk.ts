import { binomialTails } from "../distributions/binomial";
import { hypergeometricTails } from "../distributions/hypergeometric";
import { poissonTails } from "../distributions/poisson";
import type { Distribution } from "../terms/distribution";
import { wholeUp } from "../terms/whole-up";

/** A population with as many errors as can just be tolerated. */
export interface Tolerable {
  readonly distribution: Distribution;
  /** Rate of errors, a fraction. */
  readonly rate: number;
  /** Number of errors and of items, for the hypergeometric distribution. */
  readonly errors: number;
  readonly items: number;
}

/** The tolerable population from a rate: a part of an error counts as a whole one. */
export function tolerableAt(
  rate: number,
  { distribution, items }: Pick<Tolerable, "distribution" | "items">,
): Tolerable {
  return { distribution, rate, errors: wholeUp(rate * items), items };
}

/** The risk of finding no more than `accepted` errors in n items although the tolerable number is there. */
export function acceptingRisk(n: number, accepted: number, tolerable: Tolerable): number {
  const { distribution, rate, errors: K, items: N } = tolerable;
  if (distribution === "binomial") return binomialTails(accepted, { n, p: rate }).lower;
  if (distribution === "poisson") return poissonTails(accepted, n * rate).lower;
  return hypergeometricTails(accepted, { n: Math.min(n, N), K, N }).lower;
}
