import type { Books } from "./books";
import { remembered } from "./remembered";

/**
 * The category of entries by their text, where all with that text have the same one and none of them is of a member or
 * a transfer: what such an entry is, its text tells.
 */
export const categoriesByText = remembered(
  ({ ledger }: Books): ReadonlyMap<string, string> => {
    const { text, category, member, transfer } = ledger.coded;
    const found = new Int32Array(text.dictionary.length).fill(-1);
    const isMixed = new Uint8Array(text.dictionary.length);
    for (let row = 0; row < ledger.count; row++) {
      const words = text.codes[row];
      const own = category.codes[row];
      if (words < 0 || own < 0) continue;
      const isOther = found[words] >= 0 && found[words] !== own;
      if (isOther || member.codes[row] >= 0 || transfer.codes[row] >= 0) isMixed[words] = 1;
      found[words] = own;
    }
    const known = new Map<string, string>();
    text.dictionary.forEach((words, code) => {
      if (found[code] >= 0 && isMixed[code] === 0)
        known.set(words, category.dictionary[found[code]]);
    });
    return known;
  },
  ({ ledger }: Books) => [ledger],
);
