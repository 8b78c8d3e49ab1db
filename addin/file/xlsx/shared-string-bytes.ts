import { ByteText } from "./byte-text";
import { NotPlain } from "./byte-window";
import { asciiBytes, BYTE, indexOfBytes, startsWith } from "./bytes";
import type { ByteLoop } from "./framed-part";
import type { SharedIndices } from "./shared-indices";
import type { TextStore } from "./text-store";
import type { XmlReader } from "./xml";

const STOPPED = -1;
const ROOT_CLOSE = asciiBytes("</sst>");
const ITEM_CLOSE = asciiBytes("</si>");
const PLAIN_OPENS = ["<si><t>", '<si><t xml:space="preserve">'].map(asciiBytes);
const PLAIN_CLOSE = asciiBytes("</t></si>");

/** What the byte loop over <sst> fills, and the parser that it hands rich texts to. */
export interface SharedStringSink {
  readonly place: string;
  readonly store: TextStore;
  readonly indices: SharedIndices;
  readonly frame: XmlReader;
}

/** The byte loop over the inside of <sst>. Items that are not one plain text go to the parser. */
export class SharedStringBytes implements ByteLoop {
  isDone = false;
  readonly #sink: SharedStringSink;
  readonly #text = new ByteText();
  #stop = 0;

  constructor(sink: SharedStringSink) {
    this.#sink = sink;
  }

  read(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (!this.isDone) {
      let start = at;
      while (isSpace(bytes[start])) start++;
      if (startsWith(bytes, ROOT_CLOSE, start)) {
        this.isDone = true;
        return start;
      }
      let next = this.#readPlain(bytes, start);
      if (next === STOPPED && this.#stop >= end) return at;
      if (next === STOPPED) next = this.#readRich(bytes, start, end);
      if (next === STOPPED) return at;
      at = next;
    }
    return at;
  }

  #readPlain(bytes: Uint8Array, from: number): number {
    const { store, indices } = this.#sink;
    const open = PLAIN_OPENS.find((plain) => startsWith(bytes, plain, from));
    if (open === undefined) return this.#stopAt(from);
    if (!this.#text.scan(bytes, from + open.length)) return this.#stopAt(this.#text.at);
    const close = this.#text.at;
    for (let index = 0; index < PLAIN_CLOSE.length; index++)
      if (bytes[close + index] !== PLAIN_CLOSE[index]) return this.#stopAt(close + index);
    const stored = this.#text.store(bytes, store);
    if (stored < 0) return this.#stopAt(from);
    indices.add(stored);
    return close + PLAIN_CLOSE.length;
  }

  #readRich(bytes: Uint8Array, from: number, end: number): number {
    const { frame } = this.#sink;
    const known = bytes.subarray(from, end);
    const close = indexOfBytes(known, ITEM_CLOSE);
    if (close < 0) return STOPPED;
    const item = known.subarray(0, close + ITEM_CLOSE.length);
    if (item[0] !== BYTE.less || item[1] !== ITEM_CLOSE[2]) throw new NotPlain();
    frame.write(item);
    // The end tag may have been a word in a comment: the strict parser knows.
    if (frame.path !== "sst") throw new NotPlain();
    return from + item.length;
  }

  #stopAt(at: number): typeof STOPPED {
    this.#stop = at;
    return STOPPED;
  }
}

function isSpace(byte: number): boolean {
  return byte === BYTE.space || byte === BYTE.lineFeed || byte === BYTE.tab || byte === 13;
}
