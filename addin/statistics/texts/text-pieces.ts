/** How many letters two texts may differ in, by percent of the longer one. */
export interface EditLimits {
  readonly editsMax: number;
  /** From 0 to 100; 100 if not given. */
  readonly percentMax?: number;
}

/**
 * The pieces of a text, one more than the edits it allows, each named by the length of the text, its place and its
 * letters. In any text within the edits, and no shorter, at least one piece is found unharmed, at most as many places
 * away (Li, Deng, Wang and Feng, PVLDB 5, 2011). None for texts that allow no edit, or are no longer than their edits.
 */
export function ownPieces(text: string, limits: EditLimits): string[] {
  const edits = editsFrom(text.length, limits);
  return cuts(text.length, edits).map(({ start, end }, place) =>
    keyOf(text.length, place, text.slice(start, end)),
  );
}

/** The pieces of texts of this length, or shorter within the edits, that could stand unharmed in this one. */
export function foreignPieces(text: string, limits: EditLimits): Set<string> {
  const keys = new Set<string>();
  const shortest = Math.max(1, text.length - limits.editsMax);
  for (let length = shortest; length <= text.length; length++) {
    const edits = editsFrom(length, limits);
    cuts(length, edits).forEach(({ start, end }, place) => {
      const last = Math.min(start + edits, text.length - (end - start));
      for (let at = Math.max(0, start - edits); at <= last; at++)
        keys.add(keyOf(length, place, text.slice(at, at + end - start)));
    });
  }
  return keys;
}

/** Most edits between a text of this length and any text as long or longer. */
function editsFrom(length: number, { editsMax, percentMax = 100 }: EditLimits): number {
  return Math.min(editsMax, Math.floor((percentMax * (length + editsMax)) / 100));
}

function cuts(length: number, edits: number): { start: number; end: number }[] {
  if (edits === 0 || length <= edits) return [];
  const parts = edits + 1;
  return Array.from({ length: parts }, (_, place) => ({
    start: Math.floor((place * length) / parts),
    end: Math.floor(((place + 1) * length) / parts),
  }));
}

function keyOf(length: number, place: number, letters: string): string {
  return `${length}/${place}/${letters}`;
}
