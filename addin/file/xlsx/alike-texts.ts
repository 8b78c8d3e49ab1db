import { MARK } from "../../core/text-marks";
import { differInFiguresOnly, isFigureByte } from "./figure-bytes";

const FIGURE = 0x30;
/** How Excel begins an escape, whose figures are no figures: _x000D_. */
const UNDERLINE = 0x5f;
const ESCAPE = 0x78;

/** Texts as bytes side by side: one begins where the one before it ends. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** What each text may need a second look for. */
  readonly marks: Uint8Array;
  readonly count: number;
}

const SLOTS_FIRST = 1024;
/** Texts that are made to collide are left alone: then each is judged by itself. */
const TRIES_MAX = 16;

/** Finds of texts which equal others but for their figures, so many or few as they are; each is looked at when asked for. */
export class AlikeTexts {
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #marks: Uint8Array;
  readonly #view: DataView;
  /** Index + 1 of the text that stands for each one, 0 where it was not asked for yet. */
  readonly #standing: Int32Array;
  #slots = new Int32Array(SLOTS_FIRST);
  #used = 0;

  constructor({ bytes, starts, marks, count }: TextBytes) {
    this.count = count;
    this.#bytes = bytes;
    this.#starts = starts;
    this.#marks = marks;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#standing = new Int32Array(count);
  }

  /** Index of the text that stands for all that equal this one but for their figures. */
  of(index: number): number {
    const known = this.#standing[index];
    return known > 0 ? known - 1 : this.ofAll(Int32Array.of(index))[0];
  }

  /** The same of many texts; -1 for an index below 0. */
  ofAll(indices: Int32Array): Int32Array {
    const found = new Int32Array(indices.length).fill(-1);
    const texts = [this.#bytes, this.#view, this.#starts, this.#marks] as const;
    for (let from = 0; from < indices.length; ) {
      const tables = [this.#standing, this.#slots, Int32Array.of(from, this.#used)] as const;
      findStanding(texts, [indices, found], tables);
      [from, this.#used] = tables[2];
      if (from < indices.length) this.#widen();
    }
    return found;
  }

  /** Most texts of a ledger are like few others: there are slots for all only where it takes so many. */
  #widen(): void {
    const before = this.#slots;
    // More than twice as many as there are texts are never needed.
    const lengthMost = 2 ** Math.ceil(Math.log2(this.count * 2 + 2));
    this.#slots = new Int32Array(Math.min(before.length * 4, lengthMost));
    for (const one of before)
      if (one > 0) findSlot(this.#bytes, this.#starts, this.#slots, one - 1);
  }
}

/**
 * Fills in what stands for each text. All in one plain function over arrays: the engine forgets what it learnt of objects
 * that come and go, and one call for each of 100,000 texts costs more than looking at them.
 * Ends when an eighth of the slots is used and more would help.
 * @param progress The first of the indices to look at, and the slots used; both are carried on.
 */
function findStanding(
  [bytes, view, starts, marks]: readonly [Uint8Array, DataView, Uint32Array, Uint8Array],
  [indices, found]: readonly [Int32Array, Int32Array],
  [standing, slots, progress]: readonly [Int32Array, Int32Array, Int32Array],
): void {
  // Looked up once: in a loop that the engine has not made quick yet, it costs as much as comparing a text.
  const { underline } = MARK;
  let [from, used] = progress;
  const usedMost = slots.length > standing.length * 2 ? indices.length + used : slots.length / 8;
  // Texts of a column come one after the other, and are much like each other: the last one is compared first.
  let last = -1;
  let [lastFrom, lastLength, lastStanding] = [0, -1, 0];
  for (; from < indices.length && used < usedMost; from++) {
    const index = indices[from];
    if (index < 0) continue;
    const own = starts[index];
    const length = starts[index + 1] - own;
    let stands = standing[index];
    if (stands === 0) {
      // An escape has figures of its own: there the longer way must tell.
      const isLike =
        length === lastLength &&
        (marks[index] & underline) === 0 &&
        differInFiguresOnly(view, lastFrom, own, length);
      if (isLike || (last >= 0 && isAlike(bytes, starts, last, index))) stands = lastStanding;
      else {
        stands = findSlot(bytes, starts, slots, index) + 1;
        if (stands === index + 1) used++;
      }
      standing[index] = stands;
    }
    last = index;
    lastFrom = own;
    lastLength = length;
    lastStanding = stands;
    found[from] = stands - 1;
  }
  progress[0] = from;
  progress[1] = used;
}

function findSlot(
  bytes: Uint8Array,
  starts: Uint32Array,
  slots: Int32Array,
  index: number,
): number {
  const hash = hashWithoutFigures(bytes, starts[index], starts[index + 1]);
  if (hash < 0) return index;
  const mask = slots.length - 1;
  for (let slot = hash & mask, tries = 0; tries < TRIES_MAX; slot = (slot + 1) & mask, tries++) {
    const other = slots[slot] - 1;
    if (other >= 0 && isAlike(bytes, starts, other, index)) return other;
    if (other >= 0) continue;
    slots[slot] = index + 1;
    break;
  }
  return index;
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

/** Compares two texts but for their figures; a text with an escape is like no other. */
function isAlike(bytes: Uint8Array, starts: Uint32Array, first: number, second: number): boolean {
  let [at, other] = [starts[first], starts[second]];
  const [to, otherTo] = [starts[first + 1], starts[second + 1]];
  while (at < to && other < otherTo) {
    const byte = bytes[at];
    if (isFigureByte(byte)) {
      if (!isFigureByte(bytes[other])) return false;
      while (at < to && isFigureByte(bytes[at])) at++;
      while (other < otherTo && isFigureByte(bytes[other])) other++;
      continue;
    }
    if (byte !== bytes[other] || (byte === UNDERLINE && bytes[at + 1] === ESCAPE)) return false;
    at++;
    other++;
  }
  return at === to && other === otherTo;
}
