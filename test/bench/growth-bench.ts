import { numbersOf } from "../../addin/books/entry-numbers";
import { gapsOf } from "../../addin/books/number-gaps";
import { reconcile } from "../../addin/books/reconciliation";
import { fuzzyDuplicates } from "../../addin/statistics/texts/fuzzy-duplicates";
import { jointAmounts } from "../../functions/runtime/joint-amounts";
import type { Ratio } from "./timing";

const RUNS = 3;

/** Whole numbers below a limit, the same every time. */
function drawing(seed = 20_101_231): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
}

const SYLLABLES = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zan", "der", "hof"];

function names(count: number): string[] {
  const next = drawing();
  const word = () => Array.from({ length: 5 }, () => SYLLABLES[next(SYLLABLES.length)]).join("");
  return Array.from({ length: count }, () => `${word()} ${word()}`);
}

function numbers(count: number) {
  const next = drawing();
  const dictionary = Array.from({ length: count }, (_, at) => `K-2026-${at * 2 + next(2)}`);
  return { codes: Int32Array.from(dictionary.keys()), dictionary };
}

/** Movements of which a part has no partner; all of one amount where kinds is 1. */
function movements(count: number, { kinds, seed }: { kinds: number; seed: number }) {
  const next = drawing(seed);
  return Array.from({ length: count }, () => ({
    day: 46_000 + next(count / 20),
    minor: 100 * (1 + next(kinds)),
  }));
}

function amounts(count: number, parties: number) {
  const next = drawing();
  return Array.from({ length: count }, (_, at) => ({
    ...{ at, party: `P${next(parties)}`, day: 46_000 + next(365) },
    minor: 1 + next(50_000),
  }));
}

interface Growing {
  readonly name: string;
  readonly count: number;
  /** Prepares a run on so many rows. */
  prepared(count: number): () => unknown;
}

const growing: readonly Growing[] = [
  {
    name: "FUZZYDUP",
    count: 1_500,
    prepared: (count) => {
      const texts = names(count);
      return () => fuzzyDuplicates({ texts });
    },
  },
  {
    name: "GAPS",
    count: 50_000,
    prepared: (count) => {
      // A column is taken apart once only: a new one each time.
      const column = numbers(count);
      return () => [...gapsOf(numbersOf({ ...column }), undefined)];
    },
  },
  ...[
    { kinds: 1, count: 8_000 },
    { kinds: 5_000, count: 500 },
  ].map(({ kinds, count: least }) => ({
    name: `RECONCILE, ${kinds} amounts`,
    count: least,
    prepared: (count: number) => {
      const bank = movements(count, { kinds, seed: 1 });
      const book = movements(count, { kinds, seed: 2 });
      return () => reconcile({ bank, book, days: 5, tolerance: 10 });
    },
  })),
  ...[1, 500].map((parties) => ({
    name: `JUSTUNDER, splits of ${parties} parties`,
    count: 50_000,
    prepared: (count: number) => {
      const list = amounts(count, parties);
      return () => jointAmounts(list, { limit: 100_000, days: 7 });
    },
  })),
];

/** Least time of the processor, in seconds: what others do meanwhile does not count. */
function worked(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < RUNS; count++) {
    const from = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(from).user);
  }
  return best / 1e6;
}

/** What four times as many rows cost: 4 where time grows with the rows, 16 where it grows with their square. */
export function growthRatios(): Ratio[] {
  return growing.map(({ name, count, prepared }) => {
    const [once, fourfold] = [prepared(count), prepared(4 * count)];
    once();
    return {
      name: `${name}: ${4 * count} rows against ${count}`,
      ratio: worked(fourfold) / worked(once),
      unit: "x",
      budget: { most: 8 },
    };
  });
}
