import { refuse } from "../refusals";
import { LIMITS } from "./limits";

/** Index in the workbook's texts of each shared string, in the order of the file. */
export class SharedIndices {
  #indices = new Int32Array(256);
  #count = 0;
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  /** Adds the next shared string. */
  add(index: number): void {
    if (this.#count >= LIMITS.strings) refuse("TOO_MANY_STRINGS", this.#place);
    if (this.#count === this.#indices.length) {
      const grown = new Int32Array(this.#count * 2);
      grown.set(this.#indices);
      this.#indices = grown;
    }
    this.#indices[this.#count++] = index;
  }

  get all(): Int32Array {
    return this.#indices.subarray(0, this.#count);
  }
}
