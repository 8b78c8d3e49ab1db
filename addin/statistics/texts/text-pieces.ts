/** A piece of a text, named by the length of the text it was cut from, its place there, and its letters. */
export type PieceKey = string;

/**
 * The pieces of a text cut into `edits` + 1. In any text within that many edits at least one is found unharmed, at
 * most `edits` places away (Li, Deng, Wang and Feng, PVLDB 5, 2011). None for texts no longer than the edits.
 */
export function ownPieces(text: string, edits: number): PieceKey[] {
  return cuts(text.length, edits).map(({ start, end }, place) =>
    keyOf(text.length, place, text.slice(start, end)),
  );
}

/** The pieces of texts of this length, or up to `edits` letters shorter, that could stand unharmed in this one. */
export function foreignPieces(text: string, edits: number): Set<PieceKey> {
  const keys = new Set<PieceKey>();
  for (let length = text.length - edits; length <= text.length; length++)
    cuts(length, edits).forEach(({ start, end }, place) => {
      const last = Math.min(start + edits, text.length - (end - start));
      for (let at = Math.max(0, start - edits); at <= last; at++)
        keys.add(keyOf(length, place, text.slice(at, at + end - start)));
    });
  return keys;
}

function cuts(length: number, edits: number): { start: number; end: number }[] {
  if (length <= edits) return [];
  const parts = edits + 1;
  return Array.from({ length: parts }, (_, place) => ({
    start: Math.floor((place * length) / parts),
    end: Math.floor(((place + 1) * length) / parts),
  }));
}

function keyOf(length: number, place: number, letters: string): PieceKey {
  return `${length}/${place}/${letters}`;
}
