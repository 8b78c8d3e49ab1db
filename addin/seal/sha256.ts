import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8Of } from "../core/utf8";

/** SHA-256 of a text in UTF-8, in hexadecimal figures (FIPS 180-4). */
export function sha256OfText(text: string): string {
  return bytesToHex(sha256(utf8Of(text)));
}

type Hash = ReturnType<typeof sha256.create>;

/** Bytes of most lines; longer ones, and those with other letters, are encoded one by one. */
const LINE_BYTES = 1024;
const EMPTY = sha256.create();

/** SHA-256 of many lines, one after another: what each comes to, and what all come to so far. Nothing is made anew for each. */
export class LineHash {
  readonly #all: Hash = sha256.create();
  readonly #one: Hash = sha256.create();
  readonly #bytes = new Uint8Array(LINE_BYTES);
  readonly #digest = new Uint8Array(EMPTY.outputLen);

  /** Takes a text in, without working anything out. */
  add(text: string): void {
    this.#all.update(this.#bytesOf(text));
  }

  /** The hash of this text alone, in hexadecimal figures. */
  digestOf(text: string): string {
    const hash: Hash = EMPTY._cloneInto(this.#one);
    return this.#finished(hash.update(this.#bytesOf(text)));
  }

  /** The hash of all that was taken in so far. */
  soFar(): string {
    return this.#finished(this.#all._cloneInto(this.#one));
  }

  #finished(hash: Hash): string {
    hash.digestInto(this.#digest);
    return bytesToHex(this.#digest);
  }

  #bytesOf(text: string): Uint8Array {
    if (text.length > LINE_BYTES) return utf8Of(text);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return utf8Of(text);
      this.#bytes[at] = code;
    }
    return this.#bytes.subarray(0, text.length);
  }
}

/** SHA-256 of bytes, in hexadecimal figures. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
