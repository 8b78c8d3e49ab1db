import type { Ledger } from "./ledger";
import type { NumberColumn } from "./number-bytes";
import { COUNTER_MARK, type NumberParts, YEAR_MARK } from "./number-parts";
import { type NumberRuns, numberRuns } from "./number-runs";
import { remembered } from "./remembered";

/** The numbers of all entries, one place for each; and their order. What is not asked for is not made. */
export interface EntryNumbers {
  readonly patterns: readonly string[];
  /** Index of the pattern; -1 for a blank number, or one without figures. */
  readonly series: Int32Array;
  readonly year: Int32Array;
  readonly counter: Float64Array;
  readonly width: Uint8Array;
  /** Rows that have a number, by series, year and counter. */
  readonly order: Int32Array;
  /** Where each series stands in the order. */
  readonly spans: readonly SeriesSpan[];
  /** True when the numbers of each series ascend from the top to the bottom of the sheet. */
  readonly isInRowOrder: boolean;
}

/** A series: its places in the order, from the first to behind the last. */
export interface SeriesSpan {
  readonly from: number;
  readonly to: number;
  /** Places whose number may be another than one more than that of the place before, ascending. */
  readonly jumps: readonly number[];
}

/** Reads the numbers of the ledger. */
export const readEntryNumbers = remembered(
  (ledger: Ledger) => numbersOf(ledger.coded.no),
  (ledger: Ledger) => [ledger],
);

/** Takes a column of numbers apart. */
export function numbersOf(column: NumberColumn): EntryNumbers {
  const runs = numberRuns(column);
  const count = column.codes.length;
  const cells = once(() => cellsOf(runs, count));
  const ordered = once(() => orderOfRuns(runs) ?? orderOfRows(runs, cells()));
  const order = once(() => ordered().order());
  return {
    patterns: runs.patterns,
    get series() {
      return cells().series;
    },
    get year() {
      return cells().year;
    },
    get counter() {
      return cells().counter;
    },
    get width() {
      return cells().width;
    },
    get order() {
      return order();
    },
    get spans() {
      return ordered().spans;
    },
    get isInRowOrder() {
      return ordered().isInRowOrder;
    },
  };
}

/** The answer of the first call, for all. */
function once<Value>(find: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: find() };
    return known.value;
  };
}

type Cells = Pick<EntryNumbers, "series" | "year" | "counter" | "width">;

/** Lays the runs out, one place for each row. */
function cellsOf(runs: NumberRuns, count: number): Cells {
  const series = new Int32Array(count).fill(-1);
  const year = new Int32Array(count);
  const counter = new Float64Array(count);
  const width = new Uint8Array(count);
  runs.row.forEach((from, run) => {
    const to = from + runs.length[run];
    series.fill(runs.series[run], from, to);
    year.fill(runs.year[run], from, to);
    width.fill(runs.width[run], from, to);
    for (let row = from; row < to; row++) counter[row] = runs.counter[run] + row - from;
  });
  return { series, year, counter, width };
}

interface Ordered {
  readonly spans: readonly SeriesSpan[];
  readonly isInRowOrder: boolean;
  order(): Int32Array;
}

/** The order of whole runs; undefined where one lies within another, as where numbers are double. */
function orderOfRuns(runs: NumberRuns): Ordered | undefined {
  const { row, length, series, year, counter } = runs;
  const lastOf = (run: number): number => counter[run] + length[run] - 1;
  const compare = (a: number, b: number): number =>
    series[a] - series[b] || year[a] - year[b] || counter[a] - counter[b] || row[a] - row[b];
  const inOrder = row.map((_, run) => run).sort(compare);
  const spans: { from: number; to: number; jumps: number[] }[] = [];
  let isInRowOrder = true;
  let to = 0;
  let before = -1;
  for (const run of inOrder) {
    const from = to;
    to += length[run];
    if (before < 0 || series[run] !== series[before]) spans.push({ from, to, jumps: [] });
    else {
      if (year[run] === year[before] && counter[run] <= lastOf(before)) return undefined;
      if (row[run] < row[before]) isInRowOrder = false;
      const span = spans[spans.length - 1];
      span.to = to;
      span.jumps.push(from);
    }
    before = run;
  }
  return { spans, isInRowOrder, order: () => rowsOfRuns(runs, inOrder, to) };
}

function rowsOfRuns(
  { row, length }: NumberRuns,
  inOrder: readonly number[],
  count: number,
): Int32Array {
  const order = new Int32Array(count);
  let at = 0;
  for (const run of inOrder)
    for (let own = row[run]; own < row[run] + length[run]; own++) order[at++] = own;
  return order;
}

/** The order of single rows. */
function orderOfRows(runs: NumberRuns, { series, year, counter }: Cells): Ordered {
  const order = rowsOfRuns(
    runs,
    runs.row.map((_, run) => run),
    runs.length.reduce((sum, own) => sum + own, 0),
  );
  order.sort(
    (a, b) => series[a] - series[b] || year[a] - year[b] || counter[a] - counter[b] || a - b,
  );
  const spans: { from: number; to: number; jumps: number[] }[] = [];
  let isInRowOrder = true;
  order.forEach((row, at) => {
    const before = order[at - 1];
    if (at === 0 || series[row] !== series[before]) spans.push({ from: at, to: at, jumps: [] });
    else if (row < before) isInRowOrder = false;
    const span = spans[spans.length - 1];
    const isNext = year[row] === year[before] && counter[row] === counter[before] + 1;
    if (at > span.from && !isNext) span.jumps.push(at);
    span.to = at + 1;
  });
  return { spans, isInRowOrder, order: () => order };
}

/** Rows of each series, by year and counter. */
export function* rowsOfSeries({ spans, order }: EntryNumbers): Iterable<Int32Array> {
  for (const { from, to } of spans) yield order.subarray(from, to);
}

/** Steps that a counter may leave out before its numbers are taken for identifiers without an order. */
const LOOSE_SPAN_MAX = 1000;

/**
 * True when the numbers of a series were given one after another. Identifiers of payment services (33045977) look
 * like numbers and have no order: few of them follow one another.
 */
export function countsOn(numbers: EntryNumbers, { from, to, jumps }: SeriesSpan): boolean {
  let steps = to - from - 1 - jumps.length;
  let spanMost = 0;
  for (const at of jumps) {
    const { year, counter, order } = numbers;
    const step = counter[order[at]] - counter[order[at - 1]];
    const isNewYear = year[order[at]] !== year[order[at - 1]];
    if (isNewYear || step <= 1) steps++;
    else spanMost = Math.max(spanMost, step);
  }
  return spanMost <= LOOSE_SPAN_MAX || steps * 2 >= to - from - 1;
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
