/**
 * Two lanes of multiply and rotate (the scheme of MurmurHash3, A. Appleby 2011), fed word by word. Equal lanes are equal
 * words but by chance.
 */
export class HashLanes {
  #a = 0x2f0b4c47;
  #b = 0x6d2b79f5;

  addWord(word: number): void {
    this.#a = first(this.#a, word);
    this.#b = second(this.#b, word);
  }

  addLanes(other: HashLanes): void {
    this.addWord(other.#a);
    this.addWord(other.#b);
  }

  addText(text: string): void {
    const { length } = text;
    let a = first(this.#a, length);
    let b = second(this.#b, length);
    for (let at = 0; at < length; at += 2) {
      const word = text.charCodeAt(at) | (at + 1 < length ? text.charCodeAt(at + 1) << 16 : 0);
      a = first(a, word);
      b = second(b, word);
    }
    this.#a = a;
    this.#b = b;
  }

  /** Sixteen figures in four groups, after a final mixing. */
  digits(): string {
    const figures = [mixed(this.#a ^ this.#b), mixed(Math.imul(this.#b, 0x9e3779b1) ^ this.#a)]
      .map((word) => word.toString(16).padStart(8, "0"))
      .join("");
    return figures.replace(/(.{4})(?=.)/g, "$1 ");
  }
}

const first = (lane: number, word: number): number =>
  (Math.imul(rotated(lane ^ Math.imul(word, 0xcc9e2d51), 15), 0x1b873593) + 0x52dce729) | 0;

const second = (lane: number, word: number): number =>
  (Math.imul(rotated(lane ^ Math.imul(word, 0x85ebca6b), 13), 0xc2b2ae35) + 0x38495ab5) | 0;

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Every bit of the word decides about half of the bits of the result. */
function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
