import { refuse } from "../refusals";
import { LIMITS } from "./limits";

// Small enough for a processor's cache, large enough to make the seams rare.
const SLICE = 262_144;
/** Zeros behind the known bytes: no loop runs past them, since XML has no such character. */
const PADDING = 16;

/** The byte loop has met what it does not know: the slow path must read the part from its start. */
export class NotPlain extends Error {
  override readonly name = "NotPlain";
}

/** Reads whole tokens from `from` on; answers where the first token begins that is not whole. */
export type ReadTokens = (bytes: Uint8Array, from: number, end: number) => number;

/** A window that moves over the pieces of a part, so that memory does not grow with the part. */
export class ByteWindow {
  #bytes = new Uint8Array(SLICE * 2 + PADDING);
  #from = 0;
  #end = 0;
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  /** Lets tokens be read of a piece and of what the last piece left over. */
  read(piece: Uint8Array, readTokens: ReadTokens): void {
    for (let at = 0; at < piece.length; at += SLICE) {
      this.#append(piece.subarray(at, at + SLICE));
      this.#from = readTokens(this.#bytes, this.#from, this.#end);
    }
  }

  /** What no token was read of. */
  get rest(): Uint8Array {
    return this.#bytes.subarray(this.#from, this.#end);
  }

  #append(slice: Uint8Array): void {
    const kept = this.#end - this.#from;
    if (kept > LIMITS.tokenBytes) refuse("STRING_TOO_LONG", this.#place);
    const length = kept + slice.length + PADDING;
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(length * 2);
      grown.set(this.rest);
      this.#bytes = grown;
    } else this.#bytes.copyWithin(0, this.#from, this.#end);
    this.#bytes.set(slice, kept);
    this.#from = 0;
    this.#end = kept + slice.length;
    this.#bytes.fill(0, this.#end, this.#end + PADDING);
  }
}
