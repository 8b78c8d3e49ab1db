import type { CodedColumn } from "../tables/table-data";
import type { Ledger } from "./ledger";
import { remembered } from "./remembered";

/** Stand for the year and the counter in the pattern of a series. */
const YEAR_MARK = "\ue000";
const COUNTER_MARK = "\ue001";
const FIGURE_FIRST = 48;
const FIGURE_LAST = 57;
/** A year and three figures. */
const JOINED_MIN = 7;
const YEAR_WIDTH = 4;

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
  return takenApart(no)?.parts;
}

/** A number taken apart, and where its counter stands. */
interface TakenApart {
  readonly no: string;
  readonly parts: NumberParts;
  /** Undefined where other figures in its place could be a year. */
  readonly counterAt?: Group;
}

function takenApart(no: string): TakenApart | undefined {
  const groups = groupsOfFigures(no);
  if (groups.length === 1 && groups[0].to - groups[0].from >= JOINED_MIN) {
    const joined = joinedParts(no);
    if (joined !== undefined) return { no, parts: joined };
  }
  const year = groups.length > 1 ? groups.find((group) => isYear(no, group)) : undefined;
  const counter = groups.findLast((group) => group !== year);
  if (counter === undefined || counter.to - counter.from > 15) return undefined;
  const [first, second] =
    year === undefined || year.from > counter.from ? [counter, year] : [year, counter];
  const mark = (group: Group): string => (group === counter ? COUNTER_MARK : YEAR_MARK);
  const tail = second
    ? no.slice(first.to, second.from) + mark(second) + no.slice(second.to)
    : no.slice(first.to);
  const width = counter.to - counter.from;
  const parts = {
    pattern: no.slice(0, first.from) + mark(first) + tail,
    year: year === undefined ? 0 : Number(no.slice(year.from, year.to)),
    counter: Number(no.slice(counter.from, counter.to)),
    width,
  };
  const isFixed = groups.length === 1 ? width < JOINED_MIN : width !== YEAR_WIDTH;
  return isFixed ? { no, parts, counterAt: counter } : { no, parts };
}

/** Counter of a number that equals the last one in all else; -1 for another one. Most numbers follow such a one. */
function counterAfter({ no: last, counterAt }: TakenApart, no: string): number {
  if (counterAt === undefined || no.length !== last.length) return -1;
  let counter = 0;
  for (let at = 0; at < no.length; at++) {
    const code = no.charCodeAt(at);
    if (at < counterAt.from || at >= counterAt.to) {
      if (code !== last.charCodeAt(at)) return -1;
    } else if (code < FIGURE_FIRST || code > FIGURE_LAST) return -1;
    else counter = counter * 10 + code - FIGURE_FIRST;
  }
  return counter;
}

/** Parts of 20250017: a year and three to five figures behind it. */
function joinedParts(no: string): NumberParts | undefined {
  const joined = /^(\D*)(20[0-4]\d)(\d{3,5})(\D*)$/.exec(no);
  if (joined === null) return undefined;
  const [, before, year, counter, after] = joined;
  const pattern = before + YEAR_MARK + COUNTER_MARK + after;
  return { pattern, year: Number(year), counter: Number(counter), width: counter.length };
}

/** Figures side by side in a number: from the first to behind the last. */
interface Group {
  readonly from: number;
  readonly to: number;
}

/** Groups of figures by their codes: a million numbers are read so, and a pattern would cost seconds. */
function groupsOfFigures(no: string): readonly Group[] {
  const groups: Group[] = [];
  let from = -1;
  for (let at = 0; at <= no.length; at++) {
    const code = no.charCodeAt(at);
    const isFigure = code >= FIGURE_FIRST && code <= FIGURE_LAST;
    if (isFigure && from < 0) from = at;
    if (isFigure || from < 0) continue;
    groups.push({ from, to: at });
    from = -1;
  }
  return groups;
}

/** The number that a series has at a year and a counter. */
export function numberOfParts({ pattern, year, counter, width }: NumberParts): string {
  return pattern
    .replace(YEAR_MARK, String(year))
    .replace(COUNTER_MARK, String(counter).padStart(width, "0"));
}

/** Reads the numbers of the ledger. */
export const readEntryNumbers = remembered(
  (ledger: Ledger) => numbersOf(ledger.coded.no),
  (ledger: Ledger) => [ledger],
);

/** Takes a column of numbers apart. */
export function numbersOf({
  codes,
  dictionary,
}: Pick<CodedColumn, "codes" | "dictionary">): EntryNumbers {
  const count = codes.length;
  const patterns: string[] = [];
  const indexOf = new Map<string, number>();
  const series = new Int32Array(count).fill(-1);
  const year = new Int32Array(count);
  const counter = new Float64Array(count);
  const width = new Uint8Array(count);
  let last: TakenApart | undefined;
  let lastSeries = -1;
  for (let row = 0; row < count; row++) {
    if (codes[row] < 0) continue;
    const no = dictionary[codes[row]];
    const next = last === undefined ? -1 : counterAfter(last, no);
    if (next < 0) {
      const found = takenApart(no);
      if (found === undefined) continue;
      const { pattern } = found.parts;
      last = found;
      lastSeries = indexOf.get(pattern) ?? patterns.push(pattern) - 1;
      indexOf.set(pattern, lastSeries);
    }
    if (last === undefined) continue;
    series[row] = lastSeries;
    year[row] = last.parts.year;
    counter[row] = next < 0 ? last.parts.counter : next;
    width[row] = last.parts.width;
  }
  return { patterns, series, year, counter, width, order: orderOf({ series, year, counter }) };
}

/** Rows with a number, by series, year and counter; a sorted ledger is not sorted again. */
function orderOf({
  series,
  year,
  counter,
}: Pick<EntryNumbers, "series" | "year" | "counter">): Int32Array {
  const compare = (a: number, b: number): number =>
    series[a] - series[b] || year[a] - year[b] || counter[a] - counter[b] || a - b;
  const rows = new Int32Array(series.length);
  let length = 0;
  let isInOrder = true;
  for (let row = 0; row < rows.length; row++) {
    if (series[row] < 0) continue;
    if (length > 0 && compare(rows[length - 1], row) > 0) isInOrder = false;
    rows[length++] = row;
  }
  const order = rows.subarray(0, length);
  return isInOrder ? order : order.sort(compare);
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

/** Steps that a counter may leave out before its numbers are taken for identifiers without an order. */
const LOOSE_SPAN_MAX = 1000;

/**
 * True when the numbers of a series were given one after another. Identifiers of payment services (33045977) look
 * like numbers and have no order: few of them follow one another.
 */
export function countsOn({ year, counter }: EntryNumbers, rows: Int32Array): boolean {
  let steps = 0;
  let spanMost = 0;
  for (let at = 1; at < rows.length; at++) {
    const step = counter[rows[at]] - counter[rows[at - 1]];
    const isNewYear = year[rows[at]] !== year[rows[at - 1]];
    if (isNewYear || step <= 1) steps++;
    else spanMost = Math.max(spanMost, step);
  }
  return spanMost <= LOOSE_SPAN_MAX || steps * 2 >= rows.length - 1;
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

function isYear(no: string, { from, to }: Group): boolean {
  if (to - from !== 4) return false;
  const year = Number(no.slice(from, to));
  return year >= 1980 && year < 2100;
}
