/** Letters are counted by the last six bits of their code: different letters may share a count, which only widens the bound. */
const COUNTS = 64;
const PREFIX_MAX = 4;
const PREFIX_WEIGHT = 0.1;

/** A text with the counts of its letters, worked out once for the many texts that it is held against. */
export interface CountedText {
  readonly codes: Int32Array;
  readonly counts: Uint16Array;
}

/** Counts the letters of a text, given by their codes. */
export function countedText(codes: Int32Array): CountedText {
  const counts = new Uint16Array(COUNTS);
  for (const code of codes) counts[code % COUNTS]++;
  return { codes, counts };
}

/** What two texts can reach at best. */
export interface LikenessBound {
  /** No fewer letters than these differ. */
  readonly distanceMin: number;
  /** Their Jaro-Winkler similarity is no higher. */
  readonly similarityMax: number;
}

/**
 * Bounds from the letters that two texts share in any order, and from their common beginning: they cost a small part of
 * either measure, and spare both for nearly all pairs.
 */
export function likenessBound(a: CountedText, b: CountedText): LikenessBound {
  let shared = 0;
  for (let at = 0; at < COUNTS; at++) {
    shared += Math.min(a.counts[at], b.counts[at]);
  }
  const [longer, shorter] =
    a.codes.length > b.codes.length ? [a.codes, b.codes] : [b.codes, a.codes];
  let prefix = 0;
  while (prefix < PREFIX_MAX && prefix < shorter.length && a.codes[prefix] === b.codes[prefix])
    prefix++;
  const jaroMax = shared === 0 ? 0 : (shared / longer.length + shared / shorter.length + 1) / 3;
  return {
    distanceMin: longer.length - shared,
    similarityMax: jaroMax + prefix * PREFIX_WEIGHT * (1 - jaroMax),
  };
}
