/** Stands where half of a pair of code units has lost the other half, as in every encoder. */
const REPLACEMENT = 0xfffd;

/**
 * Bytes of a text in UTF-8 (RFC 3629). The custom functions run where there may be no encoder of a browser, so this asks
 * the language only.
 */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const whole = text.codePointAt(at) ?? unit;
    const isHalf = whole >= 0xd800 && whole <= 0xdfff;
    const point = isHalf ? REPLACEMENT : whole;
    if (point > 0xffff) at++;
    if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
      else {
        bytes[length++] = 0xf0 | (point >> 18);
        bytes[length++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[length++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (point & 0x3f);
  }
  return bytes.subarray(0, length);
}
