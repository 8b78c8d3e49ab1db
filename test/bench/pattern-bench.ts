import { digitCounts } from "../../addin/statistics/digits/digit-counts";
import { digitTestNamed } from "../../addin/statistics/digits/digit-tests";
import { numberGaps } from "../../addin/statistics/patterns/number-gaps";
import { repeatedRows } from "../../addin/statistics/repeats/repeated-rows";
import { bandTotals } from "../../addin/statistics/strata/band-totals";
import { type Ratio, shortest } from "./timing";

const COUNT = 189_470;
const RUNS = 60;
const EURO = 100;

/** As many payments as Nigrini's corporate payments, the same every time: some paid twice, some numbers missing. */
function payments() {
  const units = new Float64Array(COUNT);
  const payees = new Int32Array(COUNT);
  const days = new Int32Array(COUNT);
  const invoices = new Int32Array(COUNT);
  const numbers = new Float64Array(COUNT);
  let state = 20_101_231;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  for (let row = 0; row < COUNT; row++) {
    const from = row > 0 && next() < 0.02 ? row - 1 : row;
    units[row] = from === row ? Math.floor(10 ** (1 + 6 * next())) : units[from];
    payees[row] = from === row ? Math.floor(next() ** 2 * 10_000) : payees[from];
    days[row] = from === row ? 40_179 + Math.floor((row * 365) / COUNT) : days[from];
    invoices[row] = from === row ? Math.floor(next() * 150_000) : invoices[from];
    numbers[row] = row + 1 + Math.floor(row / 1_000);
  }
  return { units, payees, days, invoices, numbers };
}

/** Adds up what the measured function reads, and nothing else. */
function plainScan(columns: readonly (Float64Array | Int32Array)[]): number {
  let sum = 0;
  for (const column of columns) {
    if (column instanceof Int32Array)
      for (let row = 0; row < column.length; row++) sum += column[row];
    else for (let row = 0; row < column.length; row++) sum += column[row];
  }
  return sum;
}

/** Pattern statistics of 189,470 payments against a plain scan of the columns they read; in turn, the shortest of many. */
export function patternRatios(): Ratio[] {
  const { units, payees, days, invoices, numbers } = payments();
  const key = [payees, days, invoices, units];
  const bounds = Float64Array.of(0, 10, 50, 100, 500, 1_000, 5_000, 10_000, 100_000).map(
    (bound) => bound * EURO,
  );
  const bands = { lowerInclusive: true, isClosed: false };
  const first = digitTestNamed("first");
  const firstTwo = digitTestNamed("firstTwo");
  const measured = [
    { name: "first digits", reads: [units], run: () => digitCounts(units, first) },
    { name: "first two digits", reads: [units], run: () => digitCounts(units, firstTwo) },
    { name: "duplicates by four columns", reads: key, run: () => repeatedRows(key) },
    { name: "gaps in numbers", reads: [numbers], run: () => numberGaps(numbers) },
    { name: "eight bands", reads: [units], run: () => bandTotals(units, bounds, bands) },
  ];
  const scans = measured.map(() => Number.POSITIVE_INFINITY);
  const best = measured.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < RUNS; turn++)
    measured.forEach(({ reads, run }, at) => {
      scans[at] = Math.min(
        scans[at],
        shortest(() => plainScan(reads), 1),
      );
      best[at] = Math.min(best[at], shortest(run, 1));
    });
  return measured.map(({ name, reads }, at) => ({
    name: `${name} of ${COUNT} payments, against a plain scan of ${reads.length} column${reads.length > 1 ? "s" : ""}`,
    ratio: best[at] / scans[at],
    unit: "x",
    budget: { most: 10 },
  }));
}
