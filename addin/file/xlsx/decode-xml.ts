import { refuse } from "../refusals";

/** Encodings in which a part may be written. */
export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** Encoding by the byte order mark; UTF-8 when there is none, as XML rules. */
export function encodingOf(head: Uint8Array): XmlEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Decodes pieces of a part, strictly: a byte that is no text is refused. */
export class XmlDecoder {
  readonly encoding: XmlEncoding;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #place: string;

  constructor(place: string, head: Uint8Array) {
    this.#place = place;
    this.encoding = encodingOf(head);
    this.#decoder = new TextDecoder(this.encoding, { fatal: true });
  }

  /** Text of the next piece; without a piece, the end, where nothing may be left over. */
  decode(piece?: Uint8Array): string {
    try {
      return piece ? this.#decoder.decode(piece, { stream: true }) : this.#decoder.decode();
    } catch {
      return refuse("BAD_ENCODING", this.#place);
    }
  }
}
