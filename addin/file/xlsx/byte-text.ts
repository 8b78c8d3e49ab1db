import { asciiText, BYTE } from "./bytes";
import type { TextStore } from "./text-store";
import { afterCharacter, writeCharacter } from "./utf8";

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const ENTITY_LENGTH_MAX = 10;

/** Reads the text of an element, strictly, without making a string of it. */
export class ByteText {
  /** Where the text ended, or what stopped it. */
  at = 0;
  #from = 0;
  #isPlain = true;
  #scratch = new Uint8Array(1024);
  #length = 0;

  /** Goes to the next "<"; false at a byte that is no plain text, such as one not yet there. */
  scan(bytes: Uint8Array, from: number): boolean {
    this.#from = from;
    this.#isPlain = true;
    let at = from;
    for (;;) {
      const byte = bytes[at];
      if (byte === BYTE.less) break;
      if (byte >= 0x80) {
        const next = afterCharacter(bytes, at);
        if (next < 0) return this.#stop(bytes, at);
        at = next;
      } else if (byte < BYTE.space || byte === BYTE.ampersand || byte === BYTE.greater) {
        if (!this.#isAllowed(bytes, at)) {
          this.at = at;
          return false;
        }
        at++;
      } else at++;
    }
    this.at = at;
    return true;
  }

  /** Adds the text scanned last to a store. */
  store(bytes: Uint8Array, store: TextStore): number {
    if (this.#isPlain) return store.add(bytes, this.#from, this.at);
    this.clear();
    return this.append(bytes) ? store.add(this.#scratch, 0, this.#length) : -1;
  }

  /** Forgets what was appended. */
  clear(): void {
    this.#length = 0;
  }

  /** Appends the text scanned last; false when it names an entity that XML does not know. */
  append(bytes: Uint8Array): boolean {
    this.#reserve(this.at - this.#from);
    let at = this.#from;
    while (at < this.at) {
      const byte = bytes[at];
      if (byte === BYTE.ampersand) {
        at = this.#appendEntity(bytes, at + 1);
        if (at < 0) return false;
      } else if (byte === BYTE.carriageReturn) {
        // XML makes every line end a line feed.
        this.#scratch[this.#length++] = BYTE.lineFeed;
        at += bytes[at + 1] === BYTE.lineFeed ? 2 : 1;
      } else {
        this.#scratch[this.#length++] = byte;
        at++;
      }
    }
    return true;
  }

  /** Adds all that was appended to a store. */
  storeAppended(store: TextStore): number {
    return store.add(this.#scratch, 0, this.#length);
  }

  // A character may be cut by the end of the known bytes, behind which there are zeros.
  #stop(bytes: Uint8Array, at: number): false {
    this.at = at;
    for (let index = 1; index < 4; index++) if (bytes[at + index] === 0) this.at = at + index;
    return false;
  }

  #isAllowed(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at];
    if (byte === BYTE.tab || byte === BYTE.lineFeed) return true;
    if (byte === BYTE.greater)
      return bytes[at - 1] !== BYTE.bracketClose || bytes[at - 2] !== BYTE.bracketClose;
    this.#isPlain = false;
    return byte === BYTE.ampersand || byte === BYTE.carriageReturn;
  }

  #appendEntity(bytes: Uint8Array, from: number): number {
    let end = from;
    while (bytes[end] !== 0x3b) if (++end > from + ENTITY_LENGTH_MAX) return -1;
    const code = entityCode(asciiText(bytes, from, end));
    if (code === undefined) return -1;
    this.#length = writeCharacter(this.#scratch, this.#length, code);
    return end + 1;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#scratch.length) return;
    const grown = new Uint8Array((this.#length + count) * 2);
    grown.set(this.#scratch);
    this.#scratch = grown;
  }
}

function entityCode(name: string): number | undefined {
  const known = ENTITIES.get(name)?.charCodeAt(0);
  if (known !== undefined) return known;
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  const code = match?.[1] ? Number.parseInt(match[1], 16) : Number(match?.[2]);
  const isText = code >= 0x20 && code < 0xd800;
  const isOther = code === 9 || code === 10 || code === 13 || (code > 0xdfff && code < 0xfffe);
  return isText || isOther || (code > 0xffff && code <= 0x10ffff) ? code : undefined;
}
