/** Random numbers that are the same on every machine: xorshift of 32 bits (Marsaglia 2003, shifts 13, 17, 5). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
    for (let warm = 0; warm < 20; warm++) this.next();
  }

  /** A fraction from 0 up to, but not, 1. */
  next(): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)];
  }

  /** So many different ones, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[] {
    const places = items.map((_, index) => ({ index, key: this.next() }));
    const chosen = places.sort((a, b) => a.key - b.key).slice(0, count);
    return chosen.sort((a, b) => a.index - b.index).map(({ index }) => items[index]);
  }
}
