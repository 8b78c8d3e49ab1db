/**
 * Two lanes of multiply and rotate (the scheme of MurmurHash3, A. Appleby 2011), fed word by word. Equal lanes are equal
 * words but by chance. Whoever feeds many words keeps both lanes in variables of its own meanwhile.
 */
export class HashLanes {
  a = 0x2f0b4c47;
  b = 0x6d2b79f5;

  addWord(word: number): void {
    this.a = laneA(this.a, word);
    this.b = laneB(this.b, word);
  }

  addLanes(other: HashLanes): void {
    this.addWord(other.a);
    this.addWord(other.b);
  }

  addText(text: string): void {
    this.addWord(text.length);
    for (let at = 0; at < text.length; at++) this.addWord(text.charCodeAt(at));
  }

  /** Sixteen figures in four groups, after a final mixing. */
  digits(): string {
    const figures = [mixed(this.a ^ this.b), mixed(Math.imul(this.b, 0x9e3779b1) ^ this.a)]
      .map((word) => word.toString(16).padStart(8, "0"))
      .join("");
    return figures.replace(/(.{4})(?=.)/g, "$1 ");
  }
}

/** The first lane after a word. */
export const laneA = (lane: number, word: number): number =>
  (Math.imul(rotated(lane ^ Math.imul(word, 0xcc9e2d51), 15), 0x1b873593) + 0x52dce729) | 0;

/** The second lane after a word. */
export const laneB = (lane: number, word: number): number =>
  (Math.imul(rotated(lane ^ Math.imul(word, 0x85ebca6b), 13), 0xc2b2ae35) + 0x38495ab5) | 0;

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Every bit of the word decides about half of the bits of the result. */
function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
