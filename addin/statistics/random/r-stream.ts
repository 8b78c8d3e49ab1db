import { ArgumentError } from "../../core/faults";
import { normalQuantile } from "../distributions/normal";
import { rTwister } from "./mersenne-twister";

/** Random draws as R makes them after set.seed. */
export interface RStream {
  /** runif(1). */
  uniform(): number;
  /** rnorm(1), by inversion. */
  normal(): number;
  /** A whole number from 0 to below count, as sample() draws it. */
  below(count: number): number;
}

const BELOW_ONE = 1 - 2.328306437080797e-10;
const ABOVE_ZERO = 2.328306437080797e-10 / 2;

/**
 * R's default generators: Mersenne-Twister, Inversion and Rejection (R 3.6 and later), or Rounding as before.
 * R Core Team, ?RNGkind; Wichmann and Hill do not occur. Bit for bit; normal draws to 1e-15.
 */
export function rStream(seed: number, sampleKind = "Rejection"): RStream {
  if (!Number.isSafeInteger(seed) || Math.abs(seed) > 2 ** 31 - 1)
    throw new ArgumentError(`seed is ${seed}; it must be a whole number of at most 2147483647`);
  const twister = rTwister(seed);
  const uniform = () => {
    const value = twister.next() * 2.3283064365386963e-10;
    return Math.min(BELOW_ONE, Math.max(ABOVE_ZERO, value));
  };
  const isRounding = sampleKind.startsWith("Rounding");
  return {
    uniform,
    normal: () => {
      const coarse = Math.floor(134217728 * uniform());
      return normalQuantile((coarse + uniform()) / 134217728);
    },
    below: (count) => (isRounding ? Math.floor(count * uniform()) : rejected(count, uniform)),
  };
}

/** So many random bits as count has, 16 at a time, until they are below it; the last one of a shuffle takes a number too. */
function rejected(count: number, uniform: () => number): number {
  if (count <= 0) return 0;
  const bits = Math.ceil(Math.log2(count));
  for (;;) {
    let value = 0;
    for (let have = 0; have <= bits; have += 16)
      value = value * 65536 + Math.floor(uniform() * 65536);
    value %= 2 ** bits;
    if (value < count) return value;
  }
}
