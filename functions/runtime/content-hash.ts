import { isCellError, plainValue } from "./cell-values";
import type { Matrix } from "./range-sheet";

/** Tags of what is hashed: the number 1, the text "1" and TRUE are three things, and a blank is none of them. */
const TAG = { row: 1, blank: 2, number: 3, text: 4, boolean: 5, error: 6 } as const;

/**
 * A hash of 64 bits over whatever is fed to it, for telling contents apart that differ by chance, not for seals: two
 * lanes of multiply and rotate with a final mixing (the scheme of MurmurHash3, A. Appleby 2011). Some five times as fast here
 * as SHA-256, which formulas over 100,000 rows would wait for.
 */
export class ContentHash {
  #a = 0x2f0b4c47;
  #b = 0x6d2b79f5;
  readonly #double = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#double.buffer);

  /** Feeds a range, cell by cell, with its types. */
  addRange(values: Matrix): void {
    for (const row of values) {
      this.#word(TAG.row);
      this.#word(row.length);
      for (const value of row) this.#addCell(value);
    }
  }

  addText(text: string): void {
    this.#word(text.length);
    const last = text.length - 1;
    for (let at = 0; at < last; at += 2)
      this.#word(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    if ((last & 1) === 0) this.#word(text.charCodeAt(last));
  }

  /** Sixteen figures in four groups. */
  digits(): string {
    const figures = [mixed(this.#a ^ this.#b), mixed(Math.imul(this.#b, 0x9e3779b1) ^ this.#a)]
      .map((word) => word.toString(16).padStart(8, "0"))
      .join("");
    return figures.replace(/(.{4})(?=.)/g, "$1 ");
  }

  #addCell(given: unknown): void {
    const value = plainValue(given);
    if (value === null) this.#word(TAG.blank);
    else if (typeof value === "string") {
      this.#word(TAG.text);
      this.addText(value);
    } else if (typeof value === "number") {
      this.#double[0] = value;
      this.#word(TAG.number);
      this.#word(this.#halves[0]);
      this.#word(this.#halves[1]);
    } else if (isCellError(value)) {
      this.#word(TAG.error);
      this.addText(value.error);
    } else this.#word(TAG.boolean + (value ? 16 : 0));
  }

  #word(word: number): void {
    this.#a =
      Math.imul(rotated(this.#a ^ Math.imul(word, 0xcc9e2d51), 15), 0x1b873593) + 0x52dce729;
    this.#b =
      Math.imul(rotated(this.#b ^ Math.imul(word, 0x85ebca6b), 13), 0xc2b2ae35) + 0x38495ab5;
  }
}

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Every bit of the word decides about half of the bits of the result. */
function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
