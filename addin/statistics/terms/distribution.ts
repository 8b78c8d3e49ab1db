import { ArgumentError } from "../../core/faults";

/** The distribution of the number of errors in a sample. */
export type Distribution = "binomial" | "poisson" | "hypergeometric";

const names: Readonly<Record<string, Distribution>> = {
  binomial: "binomial",
  binom: "binomial",
  poisson: "poisson",
  pois: "poisson",
  hypergeometric: "hypergeometric",
  hyper: "hypergeometric",
};

/** The distribution of that name; the short names of FSaudit are understood too. */
export function distributionNamed(name: string): Distribution {
  const found = Object.hasOwn(names, name) ? names[name] : undefined;
  if (found !== undefined) return found;
  throw new ArgumentError(
    `distribution is ${name}; it must be binomial, poisson or hypergeometric`,
  );
}
