const TINY = 1e-300;
const STEPS_MAX = 100_000;

/** Partial numerator and denominator of a continued fraction. */
export interface Partial {
  readonly a: number;
  readonly b: number;
}

/**
 * b0 + a1/(b1 + a2/(b2 + ...)) by the method of Lentz as changed by Thompson and Barnett (1986), until a
 * step changes less than a unit in the last place.
 */
export function continuedFraction(first: number, part: (step: number) => Partial): number {
  let value = first === 0 ? TINY : first;
  let c = value;
  let d = 0;
  for (let step = 1; step <= STEPS_MAX; step++) {
    const { a, b } = part(step);
    d = b + a * d;
    c = b + a / c;
    if (d === 0) d = TINY;
    if (c === 0) c = TINY;
    d = 1 / d;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 2e-16) return value;
  }
  return value;
}
