/**
 * Position after the character of two to four bytes at `at`, or -1 when it is no UTF-8 or no
 * character of XML. Bytes behind the end of what is known must be 0, which ends any character.
 */
export function afterCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const second = bytes[at + 1];
  if ((second & 0xc0) !== 0x80 || first < 0xc2) return -1;
  if (first < 0xe0) return at + 2;
  const third = bytes[at + 2];
  if ((third & 0xc0) !== 0x80) return -1;
  if (first < 0xf0) {
    const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    const isCharacter = code >= 0x800 && (code < 0xd800 || code > 0xdfff) && code < 0xfffe;
    return isCharacter ? at + 3 : -1;
  }
  if ((bytes[at + 3] & 0xc0) !== 0x80 || first > 0xf4) return -1;
  const start = ((first & 0x07) << 6) | (second & 0x3f);
  return start >= 0x10 && start <= 0x10f ? at + 4 : -1;
}

/** Writes a character as UTF-8 and answers the position after it. */
export function writeCharacter(bytes: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  let rest = code;
  for (let index = length - 1; index > 0; index--) {
    bytes[at + index] = 0x80 | (rest & 0x3f);
    rest >>>= 6;
  }
  bytes[at] = ((0xf00 >> length) & 0xff) | rest;
  return at + length;
}
