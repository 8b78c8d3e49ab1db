import type { Ledger } from "./ledger";

/** Stand for the year and the counter in the pattern of a series. */
const YEAR_MARK = "\ue000";
const COUNTER_MARK = "\ue001";

/** A number such as K-2026-007 taken apart. */
export interface NumberParts {
  /** The number with marks in place of its year and its counter: equal in all numbers of a series. */
  readonly pattern: string;
  /** 0 when the number names none. */
  readonly year: number;
  readonly counter: number;
  /** Figures of the counter, leading zeros included. */
  readonly width: number;
}

/** The numbers of all entries, one place for each; and their order. */
export interface EntryNumbers {
  readonly patterns: readonly string[];
  /** Index of the pattern; -1 for a blank number, or one without figures. */
  readonly series: Int32Array;
  readonly year: Int32Array;
  readonly counter: Float64Array;
  readonly width: Uint8Array;
  /** Rows that have a number, by series, year and counter. */
  readonly order: Int32Array;
}

/**
 * Takes a number apart: its last group of figures counts, a year among the others begins a series anew; in 20250017 the
 * year is joined to the counter.
 */
export function partsOfNumber(no: string): NumberParts | undefined {
  const joined = /^(\D*)(20[0-4]\d)(\d{3,5})(\D*)$/.exec(no);
  if (joined !== null) {
    const [, before, year, counter, after] = joined;
    const pattern = before + YEAR_MARK + COUNTER_MARK + after;
    return { pattern, year: Number(year), counter: Number(counter), width: counter.length };
  }
  const groups = [...no.matchAll(/\d+/g)];
  const year = groups.length > 1 ? groups.find(([figures]) => isYear(figures)) : undefined;
  const counter = groups.findLast((group) => group !== year);
  if (counter === undefined || counter[0].length > 15) return undefined;
  const marked = [...groups].reverse().reduce((pattern, group) => {
    const mark = group === year ? YEAR_MARK : group === counter ? COUNTER_MARK : group[0];
    return pattern.slice(0, group.index) + mark + pattern.slice(group.index + group[0].length);
  }, no);
  return {
    pattern: marked,
    year: year === undefined ? 0 : Number(year[0]),
    counter: Number(counter[0]),
    width: counter[0].length,
  };
}

/** The number that a series has at a year and a counter. */
export function numberOfParts({ pattern, year, counter, width }: NumberParts): string {
  return pattern
    .replace(YEAR_MARK, String(year))
    .replace(COUNTER_MARK, String(counter).padStart(width, "0"));
}

/** Reads the numbers of the ledger. */
export function readEntryNumbers(ledger: Ledger): EntryNumbers {
  const { count } = ledger;
  const patterns: string[] = [];
  const indexOf = new Map<string, number>();
  const series = new Int32Array(count).fill(-1);
  const year = new Int32Array(count);
  const counter = new Float64Array(count);
  const width = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const parts = partsOfNumber(ledger.text(row, "no"));
    if (parts === undefined) continue;
    const known = indexOf.get(parts.pattern) ?? patterns.push(parts.pattern) - 1;
    indexOf.set(parts.pattern, known);
    series[row] = known;
    year[row] = parts.year;
    counter[row] = parts.counter;
    width[row] = parts.width;
  }
  const order = Int32Array.from({ length: count }, (_, row) => row)
    .filter((row) => series[row] >= 0)
    .sort((a, b) => series[a] - series[b] || year[a] - year[b] || counter[a] - counter[b] || a - b);
  return { patterns, series, year, counter, width, order };
}

/** Rows of each series, by year and counter. */
export function* rowsOfSeries({ series, order }: EntryNumbers): Iterable<Int32Array> {
  let from = 0;
  for (let at = 1; at <= order.length; at++)
    if (at === order.length || series[order[at]] !== series[order[from]]) {
      yield order.subarray(from, at);
      from = at;
    }
}

/** Parts of an entry's number; its pattern is "" where it has none. */
export function partsAt(numbers: EntryNumbers, row: number): NumberParts {
  return {
    pattern: numbers.patterns[numbers.series[row]] ?? "",
    year: numbers.year[row],
    counter: numbers.counter[row],
    width: numbers.width[row],
  };
}

/** The series for books without any number: 2025-0001, or 0001 where the year is not known. */
const FIRST: NumberParts = {
  pattern: `${YEAR_MARK}-${COUNTER_MARK}`,
  year: 0,
  counter: 0,
  width: 4,
};
const FIRST_WITHOUT_YEAR: NumberParts = { ...FIRST, pattern: COUNTER_MARK };

/** Hands out numbers that are free, each once. */
export class NextNumbers {
  readonly #numbers: EntryNumbers;
  readonly #last = new Map<string, NumberParts>();
  /** Nearest numbered row above each row, itself included, else the first below; -1 for none. */
  readonly #near: Int32Array;

  constructor(numbers: EntryNumbers) {
    this.#numbers = numbers;
    for (const row of numbers.order) {
      const parts = partsAt(numbers, row);
      this.#last.set(`${parts.pattern}\t${parts.year}`, parts);
    }
    let nearest = numbers.series.findIndex((series) => series >= 0);
    this.#near = numbers.series.map((series, row) => {
      if (series >= 0) nearest = row;
      return nearest;
    });
  }

  /** The next number of the series in use around a row; in the year given, where the series has years. */
  after(row: number, year: number): NumberParts {
    const near = this.#near[row];
    const like = near >= 0 ? partsAt(this.#numbers, near) : year > 0 ? FIRST : FIRST_WITHOUT_YEAR;
    const isYearly = like.pattern.includes(YEAR_MARK) && year > 0;
    const wanted = isYearly ? year : like.year;
    const key = `${like.pattern}\t${wanted}`;
    const last = this.#last.get(key) ?? { ...like, year: wanted, counter: 0 };
    const next = { ...last, counter: last.counter + 1 };
    this.#last.set(key, next);
    return next;
  }
}

function isYear(figures: string): boolean {
  return /^(19[89]|20\d)\d$/.test(figures);
}
