import type { TextBytes } from "./alike-texts";

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

/** Indices of the texts that hold an escape, ascending: their bytes are not what a person reads. */
export function textsWithEscapes({ bytes, starts, count }: TextBytes): readonly number[] {
  const found: number[] = [];
  let index = 0;
  for (const at of placesOfUnderlines(bytes, starts[count])) {
    if (bytes[at + 1] !== ESCAPE || !isEscapeAt(bytes, at)) continue;
    index = indexAt(starts, { at, low: index, high: count - 1 });
    if (at + LENGTH <= starts[index + 1] && found.at(-1) !== index) found.push(index);
  }
  return found;
}

/** Places of "_" among so many bytes. Four bytes are looked at together: nearly all texts have none. */
function placesOfUnderlines(bytes: Uint8Array, end: number): readonly number[] {
  const places: number[] = [];
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const wholes = end >> 2;
  for (let word = 0; word < wholes; word++) {
    const differing = words[word] ^ 0x5f5f5f5f;
    // A byte that is 0 here borrows from the one above it (Mycroft 1987).
    if (((differing - 0x01010101) & ~differing & 0x80808080) === 0) continue;
    for (let at = word * 4; at < word * 4 + 4; at++) if (bytes[at] === UNDERLINE) places.push(at);
  }
  for (let at = wholes * 4; at < end; at++) if (bytes[at] === UNDERLINE) places.push(at);
  return places;
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

/** Index of the text that holds a byte. */
function indexAt(
  starts: Uint32Array,
  { at, low, high }: { at: number; low: number; high: number },
): number {
  let [first, last] = [low, high];
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if (starts[middle] <= at) first = middle;
    else last = middle - 1;
  }
  return first;
}
