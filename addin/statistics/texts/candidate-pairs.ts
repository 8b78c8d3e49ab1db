import { soundex } from "./soundex";
import { type EditLimits, foreignPieces, ownPieces } from "./text-pieces";

/** Pairs of texts that may be alike, the smaller index first, each once. */
export interface CandidatePairs {
  readonly pairs: readonly (readonly [number, number])[];
  /** Words that too many texts share to tell anything. */
  readonly wordsLeftOut: readonly string[];
  /** All keys that too many texts share: words, sounds and pieces. A pair that shares nothing else is missed. */
  readonly keysLeftOut: number;
}

export interface CandidateOptions extends EditLimits {
  /** Most texts that may share a key. */
  readonly blockMax: number;
}

/**
 * Pairs that share a word, the sound of their words, or an unharmed piece; no text is held against all others, and the
 * work grows with the texts, never with their square. No pair within the edits is missed, but for keys left out and for
 * texts no longer than the edits.
 * @param texts Distinct, see `plainName`.
 */
export function candidatePairs(
  texts: readonly string[],
  options: CandidateOptions,
): CandidatePairs {
  const index = blocksByKey(texts, options);
  const leftOut = new Set<string>();
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  texts.forEach((text, at) => {
    for (const key of [...nameKeys(text), ...foreignPieces(text, options)]) {
      const block = index.get(key) ?? [];
      if (block.length > options.blockMax) {
        leftOut.add(key);
        continue;
      }
      for (const other of block) {
        const pair = [Math.min(at, other), Math.max(at, other)] as const;
        const code = pair[0] * texts.length + pair[1];
        if (other === at || seen.has(code)) continue;
        seen.add(code);
        pairs.push(pair);
      }
    }
  });
  const words = Array.from(leftOut).filter((key) => key.startsWith(WORD));
  return {
    pairs,
    wordsLeftOut: words.map((key) => key.slice(WORD.length)),
    keysLeftOut: leftOut.size,
  };
}

const WORD = "word/";

/** The texts that have a key themselves. */
function blocksByKey(texts: readonly string[], limits: EditLimits): Map<string, number[]> {
  const index = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const key of new Set([...nameKeys(text), ...ownPieces(text, limits)])) {
      const block = index.get(key) ?? [];
      index.set(key, block);
      block.push(at);
    }
  });
  return index;
}

/** Words of a name, and the sounds of its words in order. */
function nameKeys(text: string): Set<string> {
  const words = text.split(" ");
  const sounds = words.map((word) => soundex({ word }).code || word).sort();
  return new Set([...words.map((word) => WORD + word), `sound/${sounds.join(" ")}`]);
}
