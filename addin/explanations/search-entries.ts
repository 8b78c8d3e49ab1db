import { amount, day } from "../core/value";
import { FITS_MAX, type Fit, type Search } from "./cause";
import type { Population } from "./population";

/** Days by which an entry of last year lies before the difference. */
const LAST_YEAR = { from: 335, to: 761 } as const;

/** One entry that is just the difference; those of last year are told apart. */
export function oneEntry(population: Population, size: number): Search {
  const rows = (population.rowsBySize.get(size) ?? []).filter(
    (row) => !isOfLastYear(population, row),
  );
  return { tried: population.rows.length, count: rows.length, fits: fitsOf(population, rows) };
}

/** One entry of the year before that is just the difference. */
export function lastYear(population: Population, size: number): Search {
  const rows = (population.rowsBySize.get(size) ?? []).filter((row) =>
    isOfLastYear(population, row),
  );
  const { ledger } = population.books;
  const fits = rows.slice(0, FITS_MAX).map((row) => ({
    ...fitOf(population, row),
    values: { day: day(ledger.day[row]) },
  }));
  return { tried: population.rows.length, count: rows.length, fits };
}

/** One entry of half the difference, which would be on the wrong side. */
export function wrongSide(population: Population, size: number): Search {
  const rows = size % 2 === 0 ? (population.rowsBySize.get(size / 2) ?? []) : [];
  return { tried: population.rows.length, count: rows.length, fits: fitsOf(population, rows) };
}

/**
 * An amount in which two neighbouring digits changed places. Such a change is 9 times a power of ten times the
 * difference of the two digits, so nothing else needs to be looked at.
 */
export function transposed(population: Population, size: number): Search {
  if (size % 9 !== 0) return { tried: 0, count: 0, fits: [] };
  return digitSearch(population, size, exchanged);
}

/** An amount whose decimal point was moved by one place or two. */
export function shifted(population: Population, size: number): Search {
  if (size % 9 !== 0) return { tried: 0, count: 0, fits: [] };
  return digitSearch(population, size, moved);
}

function digitSearch(
  population: Population,
  size: number,
  othersOf: (minor: number) => Iterable<number>,
): Search {
  const { currency } = population.question;
  const fits: Fit[] = [];
  let count = 0;
  for (const [minor, rows] of population.rowsBySize)
    for (const other of othersOf(minor)) {
      if (Math.abs(other - minor) !== size) continue;
      count += rows.length;
      for (const row of rows.slice(0, FITS_MAX))
        fits.push({ ...fitOf(population, row), values: { other: amount(other, currency) } });
      break;
    }
  const { ledger } = population.books;
  const nearest = fits.sort((a, b) => ledger.day[b.rows[0]] - ledger.day[a.rows[0]]);
  return { tried: population.rows.length, count, fits: nearest.slice(0, FITS_MAX) };
}

function* exchanged(minor: number): Iterable<number> {
  for (let unit = 1; unit * 10 <= minor; unit *= 10) {
    const low = Math.floor(minor / unit) % 10;
    const high = Math.floor(minor / (unit * 10)) % 10;
    if (low !== high) yield minor + (low - high) * 9 * unit;
  }
}

function* moved(minor: number): Iterable<number> {
  for (const factor of [10, 100]) {
    yield minor * factor;
    if (minor % factor === 0) yield minor / factor;
  }
}

function isOfLastYear({ books, question }: Population, row: number): boolean {
  if (question.until === 0 || books.ledger.day[row] === 0) return false;
  const age = question.until - books.ledger.day[row];
  return age >= LAST_YEAR.from && age <= LAST_YEAR.to;
}

function fitsOf(population: Population, rows: readonly number[]): readonly Fit[] {
  return rows.slice(0, FITS_MAX).map((row) => fitOf(population, row));
}

export function fitOf(population: Population, row: number): Fit {
  return { rows: [row], cells: [population.cellOf(row)] };
}
