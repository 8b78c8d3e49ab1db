/** Both probabilities beside a point, each exact in its own right: neither is 1 less the other where it is small. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Tails from the smaller one. */
export function fromLower(lower: number): Tails {
  return { lower, upper: 1 - lower };
}

/** Tails from the smaller one. */
export function fromUpper(upper: number): Tails {
  return { lower: 1 - upper, upper };
}
