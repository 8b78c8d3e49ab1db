/** A point from -1 to 1 and what it weighs. */
export interface QuadratureNode {
  readonly x: number;
  readonly weight: number;
}

/** Gauss and Legendre's points and weights: Abramowitz and Stegun (1964), 25.4.29; roots by Newton's steps. Exact to 1e-15. */
export function gaussLegendre(count: number): QuadratureNode[] {
  return Array.from({ length: count }, (_, index) => {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step++) {
      const { value, before } = legendre(count, x);
      slope = (count * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return { x, weight: 2 / ((1 - x * x) * slope * slope) };
  });
}

/** The polynomial of a degree and of the one before, by their recurrence. */
function legendre(degree: number, x: number): { value: number; before: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= degree; k++)
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, before };
}

const NODES = gaussLegendre(16);

/** An integral over an interval by 16 points. */
export function integralOver(f: (x: number) => number, low: number, high: number): number {
  const half = (high - low) / 2;
  const middle = (high + low) / 2;
  let sum = 0;
  for (const { x, weight } of NODES) sum += weight * f(middle + half * x);
  return sum * half;
}

/** The 16 points of an interval with their weights. */
export function nodesOver(low: number, high: number): QuadratureNode[] {
  const half = (high - low) / 2;
  const middle = (high + low) / 2;
  return NODES.map(({ x, weight }) => ({ x: middle + half * x, weight: weight * half }));
}
