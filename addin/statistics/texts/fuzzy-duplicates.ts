import { ArgumentError } from "../../core/faults";
import type { Cells } from "../populations/population";
import { candidatePairs } from "./candidate-pairs";
import { jaroWinkler } from "./jaro-winkler";
import { letters } from "./letters";
import { levenshtein } from "./levenshtein";
import { type CountedText, countedText, likenessBound } from "./likeness-bound";
import { plainName } from "./plain-name";

export interface FuzzyDuplicatesInput {
  readonly texts: Cells;
  /** A second list: texts are then held against it, not against each other. */
  readonly other?: Cells;
  /** Most letters that may differ; 2 if not given. */
  readonly maxDist?: number;
  /** Most letters that may differ in percent of the longer name; 20 if not given. */
  readonly maxPct?: number;
  /** Most pairs that are listed; 500 if not given. */
  readonly maxRows?: number;
  /** Jaro-Winkler similarity from which names are alike whatever their letters; 0.9 if not given. */
  readonly similarityMin?: number;
  /** Most names that may share a word or piece for it to tell something; 200 if not given. */
  readonly blockMax?: number;
}

/** Two names that are alike and not the same. Rows from 1. */
export interface FuzzyPair {
  readonly a: string;
  readonly b: string;
  /** Letters to insert, delete or replace, without legal forms, accents and capitals. */
  readonly distance: number;
  readonly similarity: number;
  readonly rowsA: readonly number[];
  readonly rowsB: readonly number[];
}

/** A name as written, its plain form, and where it stands. */
interface Name {
  readonly text: string;
  readonly plain: string;
  readonly list: number;
  readonly rows: number[];
}

/**
 * Names that are nearly the same, the nearest first: within the edits and the percentage, or by Jaro-Winkler
 * similarity. Found by blocks, so that time grows with the rows. Three brakes: edits, percentage and rows listed;
 * `found` counts all pairs, `wordsLeftOut` names words that too many names share to tell anything.
 */
export function fuzzyDuplicates(input: FuzzyDuplicatesInput) {
  const { maxDist = 2, maxPct = 20, maxRows = 500, blockMax = 200 } = input;
  if (!(Number.isSafeInteger(maxDist) && maxDist >= 0 && maxDist <= 10))
    throw new ArgumentError(`maxDist is ${maxDist}; it must be a whole number from 0 to 10`);
  const all = [...namesOf(input.texts, 0), ...namesOf(input.other ?? [], 1)];
  const plains = namesByPlain(all);
  const texts = Array.from(plains.keys());
  const options = { editsMax: maxDist, percentMax: maxPct, blockMax };
  const { pairs: candidates, ...leftOut } = candidatePairs(texts, options);
  const pairs: FuzzyPair[] = [];
  const push = (a: Name, b: Name, likeness: Likeness): void => {
    const isAsked = input.other === undefined ? a.text !== b.text : a.list !== b.list;
    if (isAsked) pairs.push(pairOf(a, b, likeness));
  };
  for (const names of plains.values()) {
    const same = names.slice(0, blockMax);
    for (const [at, a] of same.entries())
      for (const b of same.slice(at + 1)) push(a, b, { distance: 0, similarity: 1 });
  }
  const counted = texts.map((text) => countedText(letters(text)));
  const limits = { maxDist, maxPct, similarityMin: input.similarityMin ?? 0.9 };
  for (const [one, two] of candidates) {
    const likeness = likenessWithin(counted[one], counted[two], limits);
    if (likeness === undefined) continue;
    for (const a of plains.get(texts[one]) ?? [])
      for (const b of plains.get(texts[two]) ?? []) push(a, b, likeness);
  }
  pairs.sort(byLikeness);
  return {
    found: pairs.length,
    pairs: pairs.slice(0, maxRows),
    compared: candidates.length,
    ...leftOut,
  };
}

type Likeness = Pick<FuzzyPair, "distance" | "similarity">;

type Limits = Required<Pick<FuzzyDuplicatesInput, "maxDist" | "maxPct" | "similarityMin">>;

/** How alike two texts are; undefined where they are not alike enough. */
function likenessWithin(a: CountedText, b: CountedText, limits: Limits): Likeness | undefined {
  const { maxDist, maxPct, similarityMin } = limits;
  const longer = Math.max(a.codes.length, b.codes.length);
  const isNear = (distance: number): boolean =>
    distance <= maxDist && distance * 100 <= maxPct * longer;
  const bound = likenessBound(a, b);
  if (!isNear(bound.distanceMin) && bound.similarityMax < similarityMin) return undefined;
  const similarity = jaroWinkler(a.codes, b.codes);
  if (!isNear(bound.distanceMin) && similarity < similarityMin) return undefined;
  const distance = levenshtein(a.codes, b.codes);
  return isNear(distance) || similarity >= similarityMin ? { distance, similarity } : undefined;
}

/** The name that stands first, in the first list if there are two, is a. */
function pairOf(one: Name, two: Name, likeness: Likeness): FuzzyPair {
  const isInOrder = one.list === two.list ? one.rows[0] < two.rows[0] : one.list < two.list;
  const [a, b] = isInOrder ? [one, two] : [two, one];
  return { a: a.text, b: b.text, ...likeness, rowsA: a.rows, rowsB: b.rows };
}

function byLikeness(p: FuzzyPair, q: FuzzyPair): number {
  return (
    p.distance - q.distance ||
    q.similarity - p.similarity ||
    p.rowsA[0] - q.rowsA[0] ||
    p.rowsB[0] - q.rowsB[0]
  );
}

function namesByPlain(names: readonly Name[]): Map<string, Name[]> {
  const plains = new Map<string, Name[]>();
  for (const name of names) {
    const known = plains.get(name.plain) ?? [];
    plains.set(name.plain, known);
    known.push(name);
  }
  return plains;
}

/** Distinct names of a list; blanks are left out. */
function namesOf(cells: Cells, list: number): Name[] {
  const names = new Map<string, Name>();
  cells.forEach((cell, row) => {
    const text = String(cell ?? "").trim();
    if (text === "") return;
    const name = names.get(text) ?? { text, plain: plainName(text), list, rows: [] };
    names.set(text, name);
    name.rows.push(row + 1);
  });
  return Array.from(names.values());
}
