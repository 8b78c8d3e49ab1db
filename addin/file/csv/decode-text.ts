import { refuse } from "../refusals";

// What windows-1252 has at 0x80 to 0x9f; five places are empty. Elsewhere it is Latin-1.
const HIGH_CONTROLS =
  "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0" +
  "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";
const BLOCK = 8192;

/** Text of a file: UTF-16 by its mark, UTF-8 where every byte fits, else windows-1252. */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, "utf-16le", fileName);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, "utf-16be", fileName);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark) return decodeStrictly(bytes, "utf-8", fileName);
  return tryUtf8(bytes) ?? decodeWindows(bytes, fileName);
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string, fileName: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse("CSV_ENCODING", fileName);
  }
}

// Written out because some hosts' decoders take Latin-1 for windows-1252.
function decodeWindows(bytes: Uint8Array, fileName: string): string {
  const blocks: string[] = [];
  for (let from = 0; from < bytes.length; from += BLOCK) {
    const codes = Array.from(bytes.subarray(from, from + BLOCK), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte,
    );
    blocks.push(String.fromCharCode(...codes));
  }
  const text = blocks.join("");
  return text.includes("\0") ? refuse("CSV_ENCODING", fileName) : text;
}
