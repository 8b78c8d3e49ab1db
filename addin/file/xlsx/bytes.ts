/** Bytes that XML is made of. */
export const BYTE = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  ampersand: 38,
  minus: 45,
  point: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  less: 60,
  equals: 61,
  greater: 62,
  upperA: 65,
  upperZ: 90,
  bracketClose: 93,
} as const;

/** Bytes of an ASCII text. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Text of bytes that are ASCII, or shown as Latin-1 where they are not. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]);
  return text;
}

/** Position of a pattern in bytes from `from`, or -1. */
export function indexOfBytes(bytes: Uint8Array, pattern: Uint8Array, from = 0): number {
  const last = bytes.length - pattern.length;
  for (let at = bytes.indexOf(pattern[0], from); at >= 0 && at <= last; ) {
    if (startsWith(bytes, pattern, at)) return at;
    at = bytes.indexOf(pattern[0], at + 1);
  }
  return -1;
}

/** True when the bytes at `at` are the pattern. */
export function startsWith(bytes: Uint8Array, pattern: Uint8Array, at = 0): boolean {
  for (let index = 0; index < pattern.length; index++)
    if (bytes[at + index] !== pattern[index]) return false;
  return true;
}
