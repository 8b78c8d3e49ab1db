import { editDistance } from "../core/edit-distance";

/** More would not help to choose. */
const SHOWN_MAX = 3;
/** Longer texts are no codes, and cost time. */
const LENGTH_MAX = 40;

/**
 * Codes that a wrong code may stand for: equal but for capitals, accents and punctuation first, then those a letter or two
 * away. For a person to choose from, never to match by.
 */
export function nearCodes(code: string, candidates: readonly string[]): readonly string[] {
  if (code.length > LENGTH_MAX) return [];
  const plain = plainCode(code);
  const distanceMax = plain.length < 3 ? 0 : plain.length < 6 ? 1 : 2;
  return candidates
    .filter((one) => one !== "" && one !== code && one.length <= LENGTH_MAX)
    .filter((one) => Math.abs(plainCode(one).length - plain.length) <= distanceMax)
    .map((one) => ({ one, distance: editDistance(plain, plainCode(one)) }))
    .filter(({ distance }) => distance <= distanceMax)
    .sort((a, b) => a.distance - b.distance || (a.one < b.one ? -1 : 1))
    .slice(0, SHOWN_MAX)
    .map(({ one }) => one);
}

function plainCode(code: string): string {
  const plain = code
    .normalize("NFKD")
    .replace(/[\p{M}\p{P}\p{S}\p{Z}\s]/gu, "")
    .toLowerCase();
  return plain === "" ? code : plain;
}
