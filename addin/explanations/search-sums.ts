import { FITS_MAX, type Fit, type Search } from "./cause";
import type { Population } from "./population";

/** Entries among which three are looked for: the nearest in time. Some 10.6 million combinations. */
const THREE_MAX = 400;

/** Two entries that together are the difference; counted by their amounts, so that many equal ones cost nothing. */
export function twoEntries(population: Population, size: number): Search {
  const { rowsBySigned, rows } = population;
  const fits: Fit[] = [];
  let count = 0;
  for (const sum of [size, -size])
    for (const [one, ones] of rowsBySigned) {
      const other = sum - one;
      if (one > other) continue;
      const others = rowsBySigned.get(other);
      if (others === undefined || (one === other && ones.length < 2)) continue;
      count += one === other ? (ones.length * (ones.length - 1)) / 2 : ones.length * others.length;
      if (fits.length >= FITS_MAX) continue;
      fits.push(fitOfRows(population, [ones[0], one === other ? ones[1] : others[0]]));
    }
  return { tried: (rows.length * (rows.length - 1)) / 2, count, fits };
}

/** Three entries that together are the difference, among the nearest in time. */
export function threeEntries(population: Population, size: number): Search {
  const { signed } = population;
  const rows = population.rows.slice(0, THREE_MAX);
  const places = new Map<number, number[]>();
  rows.forEach((row, place) => {
    const known = places.get(signed[row]);
    if (known) known.push(place);
    else places.set(signed[row], [place]);
  });
  const fits: Fit[] = [];
  let count = 0;
  for (let first = 0; first < rows.length; first++)
    for (let second = first + 1; second < rows.length; second++) {
      const pair = signed[rows[first]] + signed[rows[second]];
      for (const sum of [size, -size])
        for (const third of places.get(sum - pair) ?? []) {
          if (third <= second) continue;
          count++;
          if (fits.length < FITS_MAX)
            fits.push(fitOfRows(population, [rows[first], rows[second], rows[third]]));
        }
    }
  const n = rows.length;
  return { tried: (n * (n - 1) * (n - 2)) / 6, count, fits };
}

function fitOfRows(population: Population, rows: readonly number[]): Fit {
  return { rows, cells: rows.map((row) => population.cellOf(row)) };
}
