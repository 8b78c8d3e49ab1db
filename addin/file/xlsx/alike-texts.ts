const FIGURE = 0x30;
const FIGURES = 10;
/** How Excel begins an escape, whose figures are no figures: _x000D_. */
const UNDERLINE = 0x5f;
const ESCAPE = 0x78;

/** Texts as bytes side by side: one begins where the one before it ends. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly count: number;
}

/** Texts that are made to collide are left alone: then each is judged by itself. */
const TRIES_MAX = 16;

/** For each text the index of the first that equals it but for its figures, so many or few as they are. */
export function alikeTexts({ bytes, starts, count }: TextBytes): Int32Array {
  const alike = new Int32Array(count);
  /** The text that followed each first one the last time: the texts of a table come in the order of its columns. */
  const following = new Int32Array(count);
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  const isAlike = compareIn(bytes, starts);
  const find = (index: number): number => {
    const hash = hashWithoutFigures(bytes, starts[index], starts[index + 1]);
    if (hash < 0) return index;
    for (let slot = hash & mask, tries = 0; tries < TRIES_MAX; slot = (slot + 1) & mask, tries++) {
      const other = slots[slot] - 1;
      if (other >= 0 && isAlike(other, index)) return other;
      if (other >= 0) continue;
      slots[slot] = index + 1;
      break;
    }
    return index;
  };
  let last = 0;
  for (let index = 0; index < count; index++) {
    const likely = following[last];
    alike[index] = likely < index && isAlike(likely, index) ? likely : find(index);
    following[last] = alike[index];
    last = alike[index];
  }
  return alike;
}

/** Hash of a text, figures side by side as one, 0 or more; -1 for a text with an escape. */
function hashWithoutFigures(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  let wasFigure = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    const isFigure = isFigureByte(byte);
    if (!isFigure) hash = Math.imul(hash ^ byte, 0x01000193);
    else if (!wasFigure) hash = Math.imul(hash ^ FIGURE, 0x01000193);
    if (byte === UNDERLINE && bytes[at + 1] === ESCAPE) return -1;
    wasFigure = isFigure;
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

const isFigureByte = (byte: number): boolean => (byte - FIGURE) >>> 0 < FIGURES;

/** Compares two texts but for their figures; a text with an escape is like no other. */
function compareIn(bytes: Uint8Array, starts: Uint32Array) {
  const behindFigures = (from: number, to: number): number => {
    let at = from;
    while (at < to && isFigureByte(bytes[at])) at++;
    return at;
  };
  return (first: number, second: number): boolean => {
    let [at, other] = [starts[first], starts[second]];
    const [to, otherTo] = [starts[first + 1], starts[second + 1]];
    while (at < to && other < otherTo) {
      const byte = bytes[at];
      if (isFigureByte(byte)) {
        if (!isFigureByte(bytes[other])) return false;
        at = behindFigures(at + 1, to);
        other = behindFigures(other + 1, otherTo);
        continue;
      }
      if (byte !== bytes[other] || (byte === UNDERLINE && bytes[at + 1] === ESCAPE)) return false;
      at++;
      other++;
    }
    return at === to && other === otherTo;
  };
}
