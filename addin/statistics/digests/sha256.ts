import { sha256 as hashBytes } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8Of } from "../../core/utf8";

/** SHA-256 of a text in UTF-8, in hexadecimal figures (FIPS 180-4). */
export function sha256({ text }: { readonly text: string }): { hex: string } {
  return { hex: bytesToHex(hashBytes(utf8Of(text))) };
}
