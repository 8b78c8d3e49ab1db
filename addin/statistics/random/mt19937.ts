import { demandCount } from "../terms/demand";
import { seededTwister } from "./mersenne-twister";

export interface Mt19937Input {
  readonly seed: number;
  /** How many outputs to list; 3 where not given. */
  readonly count?: number;
}

/**
 * First outputs and the ten-thousandth of the Mersenne Twister, by which an implementation is known: seed 5489 gives
 * 4123659995 (C++ standard, rand.predef). Matsumoto and Nishimura (1998). Exact.
 */
export function mt19937({ seed, count = 3 }: Mt19937Input): {
  first: number[];
  tenThousandth: number;
} {
  const twister = seededTwister(demandCount("seed", seed));
  const words = Array.from({ length: Math.max(10_000, demandCount("count", count)) }, () =>
    twister.next(),
  );
  return { first: words.slice(0, count), tenThousandth: words[9999] };
}
