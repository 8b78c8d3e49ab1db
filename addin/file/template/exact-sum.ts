import { addMinor, minorOfNumber } from "../../core/money";

/** More decimals than any currency has, so that amounts of all currencies add up exactly. */
const DIGITS = 4;
const SCALE = 10 ** DIGITS;

/** A running sum of decimal amounts without binary dust. */
export class ExactSum {
  #minor = 0;

  /** Adds an amount; what has more decimals than any currency is rounded to them. */
  add(amount: number): void {
    const minor = minorOfNumber(amount, DIGITS) ?? Math.round(amount * SCALE);
    this.#minor = addMinor(this.#minor, minor);
  }

  get value(): number {
    return this.#minor / SCALE;
  }
}

/** Sums of amounts by key. */
export class ExactSums {
  readonly #sums = new Map<string, ExactSum>();

  add(key: string, amount: number): void {
    const sum = this.#sums.get(key) ?? new ExactSum();
    this.#sums.set(key, sum);
    sum.add(amount);
  }

  get(key: string): number {
    return this.#sums.get(key)?.value ?? 0;
  }
}
