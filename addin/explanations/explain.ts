import type { Books } from "../books/books";
import { type CauseKind, causeKinds, type Fit, type Question, type Search } from "./cause";
import { Population } from "./population";
import { lastYear, oneEntry, shifted, transposed, wrongSide } from "./search-entries";
import { converted, otherCurrency } from "./search-rates";
import { threeEntries, twoEntries } from "./search-sums";

/** A possible cause of a difference. */
export interface Cause extends Fit {
  readonly kind: CauseKind;
}

/** What was tried in one way, and how much of it means nothing. */
export interface Trial {
  readonly kind: CauseKind;
  readonly tried: number;
  readonly count: number;
  /** How many would fit by chance alone: the mean number of fits of other differences of about this size. */
  readonly byChance: number;
}

/** Possible causes of a difference, the likeliest first, and what was tried to find them. */
export interface Explanation {
  readonly causes: readonly Cause[];
  readonly trials: readonly Trial[];
}

type Searcher = (population: Population, size: number) => Search;

const searchers: Readonly<Record<CauseKind, Searcher>> = {
  oneEntry,
  wrongSide,
  transposed,
  shifted,
  otherCurrency,
  converted,
  lastYear,
  twoEntries,
  threeEntries,
};

/** How often each kind is the cause where several fit, by the experience of bookkeepers: only the order matters. */
const weights: Readonly<Record<CauseKind, number>> = {
  oneEntry: 9,
  wrongSide: 8,
  transposed: 7,
  shifted: 6,
  otherCurrency: 5,
  converted: 4,
  lastYear: 4,
  twoEntries: 3,
  threeEntries: 1,
};

/** Other differences that are tried for comparison; three entries cost more, so fewer of them. */
const DECOYS = 20;
const DECOYS_OF_THREE = 4;

/**
 * Looks for what may have caused a difference. Each kind counts as much as it is likely, divided by the number of its
 * fits and of those that chance alone would give: what fits anyway proves nothing. Time grows with the entries and, by
 * one look-up each, with the rates; sums of three are looked for among the 400 nearest entries only.
 */
export function explain(books: Books, question: Question): Explanation {
  const population = new Population(books, question);
  const trials: Trial[] = [];
  const causes: { cause: Cause; weight: number }[] = [];
  for (const kind of causeKinds) {
    const search = searchers[kind](population, question.size);
    const { tried, count, fits } = search;
    // Where nothing fits, nothing has to be compared.
    const byChance = count === 0 ? 0 : chanceOf(population, kind);
    trials.push({ kind, tried, count, byChance });
    const weight = weights[kind] / (count + byChance);
    for (const fit of fits) causes.push({ cause: { kind, ...fit }, weight });
  }
  causes.sort((a, b) => b.weight - a.weight);
  return { causes: causes.map(({ cause }) => cause), trials };
}

function chanceOf(population: Population, kind: CauseKind): number {
  const { size } = population.question;
  const decoys = decoysOf(size, {
    wanted: kind === "threeEntries" ? DECOYS_OF_THREE : DECOYS,
    step: steps[kind] ?? 1,
  });
  let fits = 0;
  for (const decoy of decoys) fits += searchers[kind](population, decoy).count;
  return fits / decoys.length;
}

/** Differences of which a kind could be the cause at all are apart by a multiple of these. */
const steps: Readonly<Partial<Record<CauseKind, number>>> = {
  wrongSide: 2,
  transposed: 9,
  shifted: 9,
};

/** Differences around one, as round as it is, since round amounts fit more often: at most some three times as large. */
function decoysOf(
  size: number,
  { wanted, step }: { wanted: number; step: number },
): readonly number[] {
  let unit = step;
  while (size % (unit * 10) === 0 && unit * 10 * wanted <= size * 4) unit *= 10;
  const decoys: number[] = [];
  for (let away = unit; decoys.length < wanted; away += unit)
    for (const decoy of [size + away, size - away])
      if (decoy > 0 && decoys.length < wanted) decoys.push(decoy);
  return decoys;
}
