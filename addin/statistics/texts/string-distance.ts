import { ArgumentError } from "../../core/faults";
import { damerauFull } from "./damerau-full";
import { damerauOsa } from "./damerau-osa";
import { jaro } from "./jaro";
import { jaroWinkler } from "./jaro-winkler";
import { letters } from "./letters";
import { levenshtein } from "./levenshtein";
import { longestCommonSubsequence } from "./longest-common-subsequence";
import { qGramDistances } from "./q-gram-distances";
import { soundex } from "./soundex";

export interface StringDistanceInput {
  readonly a: string;
  readonly b: string;
  /** Winkler's weight of a common letter at the beginning, from 0 to 0.25; 0.1 if not given. */
  readonly p?: number;
  /** Letters of a q-gram, 1 or more; 1 if not given. */
  readonly q?: number;
}

/**
 * Every distance and similarity of two texts, by code points: capitals and accents count. `lcs` counts letters to
 * insert and delete only; `hamming` letters to replace, infinite for texts of two lengths.
 */
export function stringDistance({ a, b, p = 0.1, q = 1 }: StringDistanceInput) {
  if (!(p >= 0 && p <= 0.25)) throw new ArgumentError(`p is ${p}; it must lie between 0 and 0.25`);
  if (!(Number.isSafeInteger(q) && q > 0))
    throw new ArgumentError(`q is ${q}; it must be 1 or more`);
  const one = letters(a);
  const other = letters(b);
  const common = longestCommonSubsequence(one, other);
  return {
    levenshtein: levenshtein(one, other),
    damerauOSA: damerauOsa(one, other),
    damerauFull: damerauFull(one, other),
    jaroSimilarity: jaro(one, other),
    jaroWinklerSimilarity: jaroWinkler(one, other, p),
    lcs: one.length + other.length - 2 * common,
    longestCommonSubsequence: common,
    hamming: hamming(one, other),
    ...qGramDistances(one, other, q),
    soundexEqual: soundex({ word: a }).code === soundex({ word: b }).code,
  };
}

function hamming(a: Int32Array, b: Int32Array): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.filter((letter, index) => letter !== b[index]).length;
}
