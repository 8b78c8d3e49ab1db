import type { Utf8Texts } from "../core/sheet";
import { byteTexts, endInBytes, type NumberColumn } from "./number-bytes";
import {
  counterAfter,
  FIGURE_FIRST,
  FIGURE_LAST,
  type TakenApart,
  takenApart,
} from "./number-parts";

/**
 * Runs of rows one below the other in which each number is one more than that above, from top to bottom. All arrays are
 * parallel; an honest ledger has few runs, however many entries.
 */
export interface NumberRuns {
  readonly patterns: readonly string[];
  /** First row. */
  readonly row: readonly number[];
  readonly length: readonly number[];
  /** Index of the pattern. */
  readonly series: readonly number[];
  readonly year: readonly number[];
  /** Counter of the first row. */
  readonly counter: readonly number[];
  /** Figures of the counter, leading zeros included. */
  readonly width: readonly number[];
}

/** Finds the runs in one pass; a number that follows the one above is compared with it, and nothing is made. */
export function numberRuns(column: NumberColumn): NumberRuns {
  const { codes } = column;
  const shapes = new Shapes(column);
  const texts = byteTexts(column);
  const runs = new GrowingRuns();
  for (let row = 0; row < codes.length; ) {
    const counter = codes[row] < 0 ? -1 : shapes.counterOf(codes[row]);
    const shape = shapes.last;
    // A number without figures, or with too many, belongs to no series.
    if (counter < 0 || shape === undefined) {
      row++;
      continue;
    }
    const end =
      texts && shape.start >= 0
        ? endInBytes(texts, shape.place, [row, counter])
        : endInTexts(column, shape, { row, counter });
    runs.add({ row, length: end - row, counter, shape });
    row = end;
  }
  return { patterns: shapes.patterns, ...runs.found };
}

interface Begin {
  readonly row: number;
  readonly counter: number;
}

/** Row behind the last one whose text is one more than that above. */
function endInTexts(column: NumberColumn, shape: Shape, { row, counter }: Begin): number {
  const { codes } = column;
  let end = row + 1;
  while (
    end < codes.length &&
    codes[end] >= 0 &&
    counterAfter(shape, textOf(column, codes[end])) === counter + end - row
  )
    end++;
  return end;
}

/** Asked for, the dictionary decodes all its texts: one is taken from where it stands. */
function textOf(column: NumberColumn, code: number): string {
  const { origin } = column;
  const index = origin?.indices[code] ?? -1;
  return index < 0 || origin === undefined ? column.dictionary[code] : origin.strings.get(index);
}

/** A number that others may equal in all but their counter, and where it stands among the bytes; -1 for nowhere. */
interface Shape extends TakenApart {
  readonly series: number;
  readonly start: number;
  /** Its beginning and length among the bytes, and where its counter begins and ends. */
  readonly place: Int32Array;
}

/** So many series take turns in a ledger, as one for each account; more are taken apart number by number. */
const SHAPES_MAX = 6;

/** The shapes that numbers had last. */
class Shapes {
  readonly patterns: string[] = [];
  /** That of the number asked for last. */
  last: Shape | undefined;
  readonly #column: NumberColumn;
  readonly #indices: Int32Array | undefined;
  readonly #utf8: Utf8Texts | undefined;
  readonly #seriesOf = new Map<string, number>();
  readonly #known: Shape[] = [];
  #oldest = 0;

  constructor(column: NumberColumn) {
    this.#column = column;
    this.#indices = column.origin?.indices;
    this.#utf8 = column.origin?.strings.utf8;
  }

  /** Counter of a number, whose shape is then the last one; -1 for a text that is no number of a series. */
  counterOf(code: number): number {
    const own = this.last === undefined ? -1 : this.#counterLike(this.last, code);
    if (own >= 0) return own;
    for (const shape of this.#known) {
      const counter = this.#counterLike(shape, code);
      if (counter < 0) continue;
      this.last = shape;
      return counter;
    }
    return this.#takeApart(code);
  }

  #counterLike(shape: Shape, code: number): number {
    const index = this.#indices === undefined ? -1 : this.#indices[code];
    return shape.start < 0 || index < 0 || this.#utf8 === undefined
      ? counterAfter(shape, textOf(this.#column, code))
      : counterInBytes(this.#utf8, shape, index);
  }

  #takeApart(code: number): number {
    const found = takenApart(textOf(this.#column, code));
    if (found === undefined) return -1;
    const { pattern, counter } = found.parts;
    const series = this.#seriesOf.get(pattern) ?? this.patterns.push(pattern) - 1;
    this.#seriesOf.set(pattern, series);
    const start = found.counterAt === undefined ? -1 : this.#startOf(code, found.no);
    const { from, to } = found.counterAt ?? { from: 0, to: 0 };
    this.last = { ...found, series, start, place: Int32Array.of(start, found.no.length, from, to) };
    if (found.counterAt === undefined) return counter;
    this.#known[this.#oldest] = this.last;
    this.#oldest = (this.#oldest + 1) % SHAPES_MAX;
    return counter;
  }

  /** Only where each letter is one byte do the places of both agree. */
  #startOf(code: number, no: string): number {
    const index = this.#indices === undefined ? -1 : this.#indices[code];
    if (this.#utf8 === undefined || index < 0) return -1;
    const { starts } = this.#utf8;
    return starts[index + 1] - starts[index] === no.length ? starts[index] : -1;
  }
}

/** Counter of a text that equals a number in all else, byte by byte; -1 for another one. */
function counterInBytes(
  { bytes, starts }: Utf8Texts,
  { counterAt, no, start }: Shape,
  index: number,
): number {
  const from = starts[index];
  if (counterAt === undefined || starts[index + 1] - from !== no.length) return -1;
  for (let at = 0; at < counterAt.from; at++) if (bytes[from + at] !== bytes[start + at]) return -1;
  for (let at = counterAt.to; at < no.length; at++)
    if (bytes[from + at] !== bytes[start + at]) return -1;
  let counter = 0;
  for (let at = from + counterAt.from; at < from + counterAt.to; at++) {
    const byte = bytes[at];
    if (byte < FIGURE_FIRST || byte > FIGURE_LAST) return -1;
    counter = counter * 10 + byte - FIGURE_FIRST;
  }
  return counter;
}

class GrowingRuns {
  readonly found = {
    row: [] as number[],
    length: [] as number[],
    series: [] as number[],
    year: [] as number[],
    counter: [] as number[],
    width: [] as number[],
  };

  add({ row, length, counter, shape }: Begin & { length: number; shape: Shape }): void {
    const { found } = this;
    found.row.push(row);
    found.length.push(length);
    found.series.push(shape.series);
    found.year.push(shape.parts.year);
    found.counter.push(counter);
    found.width.push(shape.parts.width);
  }
}
