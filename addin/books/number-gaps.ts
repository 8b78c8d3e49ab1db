import { yearOf } from "../core/calendar";
import { countsOn, type EntryNumbers, partsAt, type SeriesSpan } from "./entry-numbers";
import { type NumberParts, numberOfParts } from "./number-parts";

/** Numbers that are missing between two that follow each other in their series. */
export interface NumberGap {
  /** Rows of the number before the gap and of the one behind it. */
  readonly before: number;
  readonly after: number;
  /** The first and the last missing number. */
  readonly from: string;
  readonly to: string;
  readonly missing: number;
  /** All missing numbers; worked out when asked. */
  numbers(): readonly string[];
}

/**
 * Gaps of all series whose numbers were given one after another, series by series in ascending order.
 * @param dayOf Day of a row's entry, 0 when it has none; undefined where no days are known at all.
 * @param counts Whether the numbers of a series were given one after another; told by their density unless it is known.
 */
export function* gapsOf(
  numbers: EntryNumbers,
  dayOf?: (row: number) => number,
  counts: (series: SeriesSpan) => boolean = (series) => countsOn(numbers, series),
): Generator<NumberGap> {
  for (const series of numbers.spans) {
    if (series.jumps.length === 0 || !counts(series)) continue;
    for (const at of series.jumps) {
      const [before, after] = [numbers.order[at - 1], numbers.order[at]];
      const from = firstExpected(numbers, before, after);
      if (numbers.counter[after] <= from || beginsShortYear(numbers, { before, after, dayOf }))
        continue;
      yield gapOf({ before, after, from }, partsAt(numbers, after));
    }
  }
}

function gapOf(
  { before, after, from }: { before: number; after: number; from: number },
  parts: NumberParts,
): NumberGap {
  return {
    before,
    after,
    from: numberOfParts({ ...parts, counter: from }),
    to: numberOfParts({ ...parts, counter: parts.counter - 1 }),
    missing: parts.counter - from,
    numbers: () =>
      Array.from({ length: parts.counter - from }, (_, at) =>
        numberOfParts({ ...parts, counter: from + at }),
      ),
  };
}

/** The counter that may follow: the next one; in a new year 1, where the year does not go on counting. */
function firstExpected({ year, counter }: EntryNumbers, previous: number, row: number): number {
  const isNewYear = year[row] !== year[previous];
  return isNewYear && counter[row] <= counter[previous] ? 1 : counter[previous] + 1;
}

/** True for the first number of a year that is told by its last two figures: 260001 in 2026. */
function beginsShortYear(
  numbers: EntryNumbers,
  {
    before,
    after,
    dayOf,
  }: { before: number; after: number; dayOf: ((row: number) => number) | undefined },
): boolean {
  const figures = figuresAt(numbers, after);
  if (figures.length < 5 || Number(figures.slice(2)) !== 1) return false;
  // Without days the number before must be of the year before.
  if (dayOf === undefined) return isNextYear(figuresAt(numbers, before), figures);
  const day = dayOf(after);
  return day !== 0 && figures.startsWith(String(yearOf(day)).slice(2));
}

function figuresAt(numbers: EntryNumbers, row: number): string {
  const { counter, width } = partsAt(numbers, row);
  return String(counter).padStart(width, "0");
}

const isNextYear = (before: string, after: string): boolean =>
  before.length === after.length && Number(before.slice(0, 2)) + 1 === Number(after.slice(0, 2));
