import { utf8Of } from "../core/utf8";

/** x^16 + x^12 + x^5 + 1, the polynomial of ITU-T V.41. */
const POLYNOMIAL = 0x1021;

/**
 * Four hexadecimal figures from which a typing error in a line shows: CRC-16 of its UTF-8 with the polynomial of ITU-T
 * V.41, beginning at 0 (Python: binascii.crc_hqx). One wrong character of ASCII, or two neighbours exchanged, always show
 * (errors within 16 bits in a row: Peterson and Brown 1961); other errors but for 1 in 65,536.
 */
export function checkFigures(text: string): string {
  let remainder = 0;
  for (const byte of utf8Of(text)) {
    remainder ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      remainder = (remainder & 0x8000 ? (remainder << 1) ^ POLYNOMIAL : remainder << 1) & 0xffff;
  }
  return remainder.toString(16).padStart(4, "0");
}
