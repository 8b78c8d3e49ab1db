import { soundex } from "./soundex";
import { foreignPieces, ownPieces } from "./text-pieces";

/** Pairs of texts that may be alike, the smaller index first, each once. */
export interface CandidatePairs {
  readonly pairs: readonly (readonly [number, number])[];
  /** Keys shared by too many texts, which were left out. */
  readonly keysLeftOut: readonly string[];
}

export interface CandidateOptions {
  /** Most letters that may differ. */
  readonly editsMax: number;
  /** Most texts that may share a key: above, a key tells nothing. */
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
  { editsMax, blockMax }: CandidateOptions,
): CandidatePairs {
  const index = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const key of new Set([...nameKeys(text), ...ownPieces(text, editsMax)])) {
      const block = index.get(key) ?? [];
      index.set(key, block);
      block.push(at);
    }
  });
  const keysLeftOut = new Set<string>();
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  texts.forEach((text, at) => {
    for (const key of [...nameKeys(text), ...foreignPieces(text, editsMax)]) {
      const block = index.get(key) ?? [];
      if (block.length > blockMax) {
        keysLeftOut.add(key.slice(key.lastIndexOf("/") + 1));
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
  return { pairs, keysLeftOut: Array.from(keysLeftOut) };
}

/** Words of a name, and the sounds of its words in order. */
function nameKeys(text: string): Set<string> {
  const words = text.split(" ");
  const sounds = words.map((word) => soundex({ word }).code || word).sort();
  return new Set([...words.map((word) => `word/${word}`), `sound/${sounds.join(" ")}`]);
}
