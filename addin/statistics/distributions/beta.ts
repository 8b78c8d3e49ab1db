import { binomialTerm } from "./binomial-term";
import { incompleteBeta } from "./incomplete-beta";
import { solveQuantile } from "./solve-quantile";
import type { Tails } from "./tails";

/** Shapes alpha and beta of a beta distribution, each >= 0: at 0 all weight lies on one end. */
export interface BetaShapes {
  readonly a: number;
  readonly b: number;
}

/** Density of a beta variable. Domain, source and error as of the binomial term. */
export function betaDensity(x: number, { a, b }: BetaShapes): number {
  if (x < 0 || x > 1) return 0;
  if (x === 0) return edge(a, b);
  if (x === 1) return edge(b, a);
  return (binomialTerm(a, b, x) * a * b) / ((a + b) * x * (1 - x));
}

function edge(near: number, far: number): number {
  if (near === 1) return far;
  return near < 1 ? Number.POSITIVE_INFINITY : 0;
}

/** Both tails of a beta variable. Domain, source and error as of the incomplete beta function. */
export function betaTails(x: number, shapes: BetaShapes): Tails {
  return incompleteBeta(x, shapes);
}

/** The x below which a beta variable lies with probability p. Relative error below 1e-12 for a + b <= 1e6. */
export function betaQuantile(p: number, shapes: BetaShapes): number {
  const { a, b } = shapes;
  if (p <= 0 || a === 0) return 0;
  if (p >= 1 || b === 0) return 1;
  const curve = {
    low: 0,
    high: 1,
    tails: (x: number) => incompleteBeta(x, shapes),
    density: (x: number) => betaDensity(x, shapes),
  };
  return solveQuantile(p, curve, a / (a + b));
}
