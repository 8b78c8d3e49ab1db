import type { CodedColumn } from "../tables/table-data";

/** 1 for codes that more than one row has: a text that stands once has nothing to be compared with. */
export function repeatedCodes({ codes, size, filled }: CodedColumn): Uint8Array {
  const isRepeated = new Uint8Array(size);
  if (size === filled) return isRepeated;
  const isKnown = new Uint8Array(size);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < 0) continue;
    if (isKnown[code] === 1) isRepeated[code] = 1;
    isKnown[code] = 1;
  }
  return isRepeated;
}
