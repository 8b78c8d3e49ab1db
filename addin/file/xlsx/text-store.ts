import type { Strings, Utf8Texts } from "../../core/sheet";
import { MARK, marksOfBytes, type TextMarks } from "../../core/text-marks";
import { refuse } from "../refusals";
import { AlikeTexts } from "./alike-texts";
import { LIMITS } from "./limits";
import { hasEscape, unescapeText } from "./text-escapes";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const BLOCK = 256;

// Honest texts meet a few others on their way; more are made to collide.
const PROBES_MAX = 4096;

/** Texts of cells may hold escapes such as _x000D_, which formulas never do. */
export type TextKind = "cell-text" | "formula";

/** The texts that hold an escape, among so many; and whether all are still different when these are read. */
interface Escapes {
  readonly count: number;
  readonly indices: readonly number[];
  readonly areDistinct: boolean;
}

/** Texts kept once each, as bytes, and decoded when asked. */
export class TextStore implements Strings {
  #bytes = new Uint8Array(1024);
  #starts = new Uint32Array(64);
  #hashes = new Int32Array(64);
  #marks = new Uint8Array(64);
  #marksJoined = 0;
  /** Texts with an escape, should they be of a kind that has these. */
  readonly #escaping: number[] = [];
  /** Open addressing: index + 1 of the text at a slot, 0 for none. Twice as long as the starts. */
  #slots = new Int32Array(128);
  #count = 0;
  #texts: (string | undefined)[] = [];
  #alike: AlikeTexts | undefined;
  #escapes: Escapes | undefined;
  readonly #place: string;
  readonly #kind: TextKind;

  constructor(place: string, kind: TextKind) {
    this.#place = place;
    this.#kind = kind;
  }

  get count(): number {
    return this.#count;
  }

  get(index: number): string {
    return this.#texts[index] ?? this.#decodeBlock(index);
  }

  /** Bytes are kept once, but an escape and the letter it stands for are one text. */
  get areDistinct(): boolean {
    return this.#knownEscapes().areDistinct;
  }

  /** Undefined where a text has an escape: its bytes are not the text. */
  get utf8(): Utf8Texts | undefined {
    const { indices } = this.#knownEscapes();
    return indices.length > 0 ? undefined : { bytes: this.#bytes, starts: this.#starts };
  }

  get marks(): TextMarks {
    return { ofText: this.#marks, joined: this.#marksJoined };
  }

  alike(index: number): number {
    return this.#alikeTexts().of(index);
  }

  alikeAll(indices: Int32Array): Int32Array {
    return this.#alikeTexts().ofAll(indices);
  }

  #alikeTexts(): AlikeTexts {
    if (this.#alike?.count !== this.#count)
      this.#alike = new AlikeTexts({
        bytes: this.#bytes,
        starts: this.#starts,
        marks: this.#marks,
        count: this.#count,
      });
    return this.#alike;
  }

  /** True for the text without letters. */
  isEmpty(index: number): boolean {
    return this.#starts[index] === this.#starts[index + 1];
  }

  /** Index of a text. */
  addText(text: string): number {
    const bytes = encoder.encode(text);
    return this.add(bytes, 0, bytes.length);
  }

  /** Index of a text of UTF-8 bytes, which are copied when it is new. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    let probes = 0;
    for (let found = this.#slots[slot]; found !== 0; found = this.#slots[slot]) {
      if (this.#hashes[found - 1] === hash && this.#isAt(found - 1, bytes, from, to))
        return found - 1;
      slot = (slot + 1) & mask;
      if (++probes > PROBES_MAX) refuse("TOO_MANY_STRINGS", this.#place);
    }
    const text = bytes.subarray(from, to);
    const index = this.#append(text, hash, slot);
    const marks = marksOfBytes(text);
    this.#marks[index] = marks;
    this.#marksJoined |= marks;
    if ((marks & MARK.underline) !== 0 && hasEscape(text)) this.#escaping.push(index);
    return index;
  }

  /** Whether all texts are different is found out when somebody first asks. */
  #knownEscapes(): Escapes {
    if (this.#escapes?.count === this.#count) return this.#escapes;
    const count = this.#count;
    const indices = this.#kind === "cell-text" ? this.#escaping : [];
    const own = new Set(indices.map((index) => this.get(index)));
    const isNew = (text: string): boolean => !this.#has(encoder.encode(text));
    const areDistinct = own.size === indices.length && [...own].every(isNew);
    this.#escapes = { count, indices, areDistinct };
    return this.#escapes;
  }

  #has(bytes: Uint8Array): boolean {
    const hash = hashOf(bytes, 0, bytes.length);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let found = this.#slots[slot]; found !== 0; found = this.#slots[slot]) {
      if (this.#hashes[found - 1] === hash && this.#isAt(found - 1, bytes, 0, bytes.length))
        return true;
      slot = (slot + 1) & mask;
    }
    return false;
  }

  #append(bytes: Uint8Array, hash: number, slot: number): number {
    const index = this.#count++;
    if (this.#count > LIMITS.strings) refuse("TOO_MANY_STRINGS", this.#place);
    if (bytes.length > LIMITS.textLength && utf16Length(bytes) > LIMITS.textLength)
      refuse("STRING_TOO_LONG", this.#place);
    const start = this.#starts[index];
    const end = start + bytes.length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, start);
    this.#hashes[index] = hash;
    this.#slots[slot] = index + 1;
    if (this.#count + 1 === this.#starts.length) this.#grow();
    this.#starts[index + 1] = end;
    return index;
  }

  #grow(): void {
    const length = this.#starts.length * 2;
    const starts = new Uint32Array(length);
    starts.set(this.#starts);
    this.#starts = starts;
    const hashes = new Int32Array(length);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const marks = new Uint8Array(length);
    marks.set(this.#marks);
    this.#marks = marks;
    this.#slots = new Int32Array(length * 2);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.#count; index++) {
      let slot = hashes[index] & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = index + 1;
    }
  }

  #isAt(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[index];
    if (this.#starts[index + 1] - start !== to - from) return false;
    for (let at = from; at < to; at++)
      if (this.#bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }

  /** Decodes a text with its neighbours: one call of the decoder costs as much as ten short texts. */
  #decodeBlock(index: number): string {
    if (this.#texts.length < this.#count) this.#widenTexts();
    const first = index - (index % BLOCK);
    const last = Math.min(first + BLOCK, this.#count);
    const starts = this.#starts;
    const bytes = this.#bytes.subarray(starts[first], starts[last]);
    const block = decoder.decode(bytes);
    // Only when every byte is one letter do the letters lie where the bytes do.
    const isAligned = block.length === bytes.length;
    for (let at = first; at < last; at++) {
      const from = starts[at] - starts[first];
      const to = starts[at + 1] - starts[first];
      const text = isAligned ? block.slice(from, to) : decoder.decode(bytes.subarray(from, to));
      const own = this.#kind === "cell-text" ? unescapeText(text) : text;
      this.#texts[at] = own;
    }
    return this.#texts[index] ?? "";
  }

  #widenTexts(): void {
    const before = this.#texts;
    this.#texts = new Array<string | undefined>(this.#count);
    for (let at = 0; at < before.length; at++) this.#texts[at] = before[at];
  }
}

/** FNV-1a, its upper bits mixed in. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  return hash ^ (hash >>> 15);
}

function utf16Length(bytes: Uint8Array): number {
  let length = 0;
  for (const byte of bytes) length += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1;
  return length;
}
