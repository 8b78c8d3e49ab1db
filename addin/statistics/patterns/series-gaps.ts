import { ArgumentError } from "../../core/faults";
import type { Cells } from "../populations/population";
import { numberGaps } from "./number-gaps";
import { serialNumber } from "./serial-number";

export interface SeriesGapsInput {
  /** Numbers in the order of the book: 7, "007", "K-2026-007", "007/2026". */
  readonly column?: Cells;
  readonly numbers?: Cells;
  /** A series for each row, beside what the text itself tells. */
  readonly series?: Cells;
  /** First and last number of every series; those found if not given. */
  readonly from?: number;
  readonly to?: number;
}

interface Series {
  /** The text of a number with # in its place. */
  readonly template: string;
  readonly rows: number[];
  readonly numbers: number[];
  width: number;
}

/**
 * Missing, repeated and out-of-order numbers of each series (prefix, year or column), in the order of their first row.
 * Gaps are named as the numbers are written, with their neighbours; rows from 1. `unread` are rows that have no number.
 */
export function seriesGaps(input: SeriesGapsInput) {
  const cells = input.column ?? input.numbers;
  if (!Array.isArray(cells)) throw new ArgumentError("column is missing; give a list of numbers");
  const { all, unread } = seriesOf(cells, input.series);
  const range = {
    ...(input.from === undefined ? {} : { from: input.from }),
    ...(input.to === undefined ? {} : { to: input.to }),
  };
  const series = Array.from(all, ([name, { template, rows, numbers, width }]) => {
    const order = numberGaps(Float64Array.from(numbers), range);
    const write = (number: number): string =>
      writeNumber(template, String(number).padStart(width, "0"));
    return {
      series: name,
      count: rows.length,
      missing: order.missing,
      gaps: order.gaps.map(({ from, to, count }) => ({
        from: write(from),
        to: write(to),
        count,
        before: write(from - 1),
        after: write(to + 1),
      })),
      repeatedRows: order.repeatedRows.map((at) => rows[at] + 1),
      outOfOrderRows: order.outOfOrderRows.map((at) => rows[at] + 1),
    };
  });
  return { missing: series.reduce((sum, one) => sum + one.missing, 0), series, unread };
}

function seriesOf(cells: Cells, given: Cells | undefined) {
  const all = new Map<string, Series>();
  const unread: number[] = [];
  cells.forEach((cell, row) => {
    const read = serialNumber(String(cell ?? ""));
    if (read === undefined) {
      unread.push(row + 1);
      return;
    }
    const name = given === undefined ? read.series : `${given[row] ?? ""} ${read.series}`.trim();
    const series = all.get(name) ?? {
      template: read.series,
      rows: [],
      numbers: [],
      width: read.width,
    };
    all.set(name, series);
    series.rows.push(row);
    series.numbers.push(read.number);
    series.width = Math.min(series.width, read.width);
  });
  return { all, unread };
}

/** The last # of a series is the place of its number. */
function writeNumber(series: string, figures: string): string {
  const at = series.lastIndexOf("#");
  return series.slice(0, at) + figures + series.slice(at + 1);
}
