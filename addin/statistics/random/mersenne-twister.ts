const N = 624;
const M = 397;

/**
 * Matsumoto and Nishimura (1998), Mersenne Twister: 32-bit whole numbers from a state of 624 words.
 * Exact: bit for bit the published generator.
 */
export class MersenneTwister {
  private index = N;

  constructor(private readonly state: Uint32Array) {}

  /** The next word, from 0 to 2^32 - 1. */
  next(): number {
    if (this.index >= N) this.renew();
    let word = this.state[this.index++];
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  private renew(): void {
    const { state } = this;
    for (let k = 0; k < N; k++) {
      const joined = (state[k] & 0x80000000) | (state[(k + 1) % N] & 0x7fffffff);
      state[k] = state[(k + M) % N] ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }
}

/** The generator as its authors start it from one number (init_genrand, 2002). */
export function seededTwister(seed: number): MersenneTwister {
  const state = new Uint32Array(N);
  state[0] = seed;
  for (let k = 1; k < N; k++) {
    const before = state[k - 1] ^ (state[k - 1] >>> 30);
    state[k] = Math.imul(1812433253, before) + k;
  }
  return new MersenneTwister(state);
}

/** The generator as R starts it (set.seed): a linear congruence, 50 steps left out, then one word and the state. */
export function rTwister(seed: number): MersenneTwister {
  let word = seed | 0;
  const step = () => {
    word = (Math.imul(69069, word) + 1) | 0;
    return word;
  };
  for (let k = 0; k < 51; k++) step();
  return new MersenneTwister(Uint32Array.from({ length: N }, step));
}
