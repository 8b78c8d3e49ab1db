import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text in UTF-8, in hexadecimal figures (FIPS 180-4). */
export function sha256OfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a text that grows: what it is after each part, without beginning anew. */
export class GrowingHash {
  readonly #hash = sha256.create();

  add(part: string): void {
    this.#hash.update(utf8ToBytes(part));
  }

  /** The hash of all parts so far, in hexadecimal figures. */
  soFar(): string {
    return bytesToHex(this.#hash.clone().digest());
  }
}
