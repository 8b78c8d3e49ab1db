import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { isHeading, minorOfCell } from "./amount-cells";
import { matrixOf } from "./books-of";
import { cellsOf, type GivenCell, numberIn } from "./given-cells";
import { unequalSizes } from "./unequal-sizes";

/** A voucher that was looked at, in minor units. */
export interface SampleLine {
  readonly book: number;
  readonly audit: number;
  readonly hits: number;
  /** Taken whole, since it is at least an interval large: no chance is in it. */
  readonly isWhole: boolean;
}

export interface SampleLines {
  readonly lines: readonly SampleLine[];
  /** Rows of the ranges, and those without any amount. */
  readonly given: number;
  readonly blank: number;
  /** Vouchers without an audited value: they count as errors over their whole amount. */
  readonly missing: number;
}

interface Ranges {
  readonly book: unknown;
  readonly audited: unknown;
  readonly hits?: unknown;
  readonly stratum?: unknown;
}

interface Reading {
  readonly digits: number;
  /** Drawn by units of money, which amounts of 0 and below do not have. */
  readonly isByUnits: boolean;
}

/**
 * Book and audited values side by side. A row without a book value is none; a voucher whose audited value is blank or 0
 * is missing. Throws ArgumentError with the cell of what cannot be compared.
 */
export function sampleLines(ranges: Ranges, { digits, isByUnits }: Reading): SampleLines {
  const book = cellsOf(ranges.book, "book");
  const columns = {
    audited: columnOf(ranges.audited, "audited", book.length),
    hits: columnOf(ranges.hits, "hits", book.length),
    stratum: columnOf(ranges.stratum, "stratum", book.length),
  };
  const lines: SampleLine[] = [];
  let missing = 0;
  const start = isHeading(book) ? 1 : 0;
  for (let at = start; at < book.length; at++) {
    const value = minorOfCell(book[at], digits);
    const audited = columns.audited?.[at];
    const audit = audited === undefined ? 0 : minorOfCell(audited, digits);
    if (value === 0 && audit === 0) continue;
    if (isByUnits && value <= 0)
      throw new ArgumentError(
        value === 0
          ? reason`${book[at].place} is blank or 0; a sample by units of money holds amounts above 0 only`
          : reason`${book[at].place} is below 0; a sample by units of money holds amounts above 0 only`,
      );
    if (audit === 0) missing++;
    lines.push({
      ...{ book: value, audit },
      hits: hitsOf(columns.hits?.[at]),
      isWhole: isWholeIn(columns.stratum?.[at]),
    });
  }
  const given = book.length - start;
  return { lines, given, blank: given - lines.length, missing };
}

function columnOf(range: unknown, name: string, length: number): readonly GivenCell[] | undefined {
  // Vouchers may all be missing: a blank column of audited values is one.
  if (matrixOf(range) === undefined && name !== "audited") return undefined;
  const cells = cellsOf(range, name);
  if (cells.length === length) return cells;
  throw unequalSizes({ name, count: cells.length }, { name: "book", count: length });
}

function hitsOf(cell: GivenCell | undefined): number {
  if (cell === undefined) return 1;
  const hits = numberIn(cell);
  if (Number.isInteger(hits) && hits >= 0 && hits <= 1_000_000) return hits;
  throw new ArgumentError(reason`${cell.place} is ${hits}; it must be a whole number from 0`);
}

function isWholeIn(cell: GivenCell | undefined): boolean {
  if (cell === undefined || cell.value === null || cell.value === 0) return false;
  const word = String(cell.value).trim().toLowerCase();
  if (word === "whole" || word === "sample") return word === "whole";
  throw new ArgumentError(
    reason`${cell.place} is "${String(cell.value)}"; it must be whole or sample`,
  );
}
