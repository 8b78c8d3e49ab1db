import { rate as rateValue } from "../core/value";
import { FITS_MAX, type Fit, type Search } from "./cause";
import type { Population, UsedRate } from "./population";
import { fitOf } from "./search-entries";

/** A foreign amount that at a rate in use is the difference, rounded once. */
export function converted(population: Population, size: number): Search {
  return rateSearch(population, size, ({ factor }) => factor);
}

/** A foreign amount that was taken as one of this currency: what the rate would change is the difference. */
export function otherCurrency(population: Population, size: number): Search {
  return rateSearch(population, size, ({ factor, rate }) => Math.abs(factor - factor / rate));
}

/** Half a minor unit, to which a converted amount is rounded, and the dust of binary numbers. */
const HALF = 0.5 + 1e-6;

/** Looks up, for each rate, the amounts that times a factor of it are the difference. */
function rateSearch(
  population: Population,
  size: number,
  factorOf: (rate: UsedRate) => number,
): Search {
  const fits: Fit[] = [];
  let tried = 0;
  let count = 0;
  for (const used of population.rates()) {
    const rows = population.foreign().get(used.from) ?? [];
    const factor = factorOf(used);
    tried += rows.length;
    if (!(factor > 1e-12)) continue;
    const last = (size + HALF) / factor;
    for (let at = firstAtLeast(population, rows, (size - HALF) / factor); at < rows.length; at++) {
      if (population.sizeOf(rows[at]) > last) break;
      count++;
      if (fits.length >= FITS_MAX) continue;
      const fit = fitOf(population, rows[at]);
      const values = { rate: rateValue(String(Number(used.rate.toPrecision(10)))) };
      fits.push({ ...fit, cells: [...fit.cells, used.cell], values });
    }
  }
  return { tried, count, fits };
}

/** Index of the first row of at least a size; rows ascend by size. */
function firstAtLeast(population: Population, rows: readonly number[], size: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (population.sizeOf(rows[middle]) < size) low = middle + 1;
    else high = middle;
  }
  return low;
}
