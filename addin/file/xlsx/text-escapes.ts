const UNDERLINE = 0x5f;
const ESCAPE = 0x78;
/** Length of _x000D_. */
const LENGTH = 7;

/** Excel writes what XML cannot hold as _xHHHH_, and an underscore before such text as _x005F_. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** True for a text of UTF-8 bytes that holds an escape: its bytes are not what a person reads. */
export function hasEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(UNDERLINE); at >= 0; at = bytes.indexOf(UNDERLINE, at + 1))
    if (bytes[at + 1] === ESCAPE && isEscapeAt(bytes, at)) return true;
  return false;
}

function isEscapeAt(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + LENGTH - 1] !== UNDERLINE) return false;
  for (let place = at + 2; place < at + LENGTH - 1; place++)
    if (!isHexadecimal(bytes[place])) return false;
  return true;
}

function isHexadecimal(byte: number): boolean {
  const letter = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (letter >= 0x61 && letter <= 0x66);
}
