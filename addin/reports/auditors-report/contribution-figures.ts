import { ownPledges } from "../../books/own-pledges";
import { type Pledge, pledgeKey, pledgesInForce } from "../../books/pledges";
import { yearOf } from "../../core/calendar";
import { isCurrency } from "../../core/currencies";
import type { ReportTable } from "../../core/document";
import type { ContributionPart, Recomputation } from "./figures";
import { type FigureSource, type OwnFigure, PlaceSums } from "./own-figures";

/** T4 and T5: what was promised, and what was received, as far as it can be told without any conversion. */
export function contributionFigures(
  source: FigureSource,
  recomputed: Recomputation,
  t4: ReportTable | undefined,
): readonly OwnFigure[] {
  return [
    ...promisedFigures(source),
    ...receivedFigures(source, recomputed),
    ...baseFigures(source, recomputed, t4),
  ];
}

/** Promises in money of the years of the period, by member and by currency. */
function promisedFigures(source: FigureSource): readonly OwnFigure[] {
  const sums = new PlaceSums();
  for (const { member, year, kind, currency, amount: minor } of inForce(source).values()) {
    if (kind === "in-kind" || !isCurrency(currency)) continue;
    const at = { table: "T4", column: `promised.${year}`, minor, currency };
    sums.add({ ...at, row: `member.${member}.${currency}` });
    sums.add({ ...at, row: `currency.${currency}` });
  }
  return sums.figures();
}

const inForce = ({ books }: FigureSource): ReadonlyMap<string, Pledge> =>
  pledgesInForce(ownPledges(books));

/**
 * Received for a year until the end of the period, in the currency of the promise. Left out is what the treasurer
 * divided among years, what was paid in another currency than promised, and members to whom something was given back.
 */
function receivedFigures(
  source: FigureSource,
  { contributions }: Recomputation,
): readonly OwnFigure[] {
  const { books } = source;
  const pledges = inForce(source);
  const divided = dividedYears(source);
  const apart = new Set<string>();
  const sums = new PlaceSums();
  for (const part of contributions) {
    const year = yearOfPart(source, part);
    const currency = books.accounts[books.ledger.account[part.row]]?.currency ?? "";
    const isLike = pledges.get(pledgeKey(part.member, year))?.currency === currency;
    const row = `member.${part.member}.${currency}`;
    const years = divided.get(books.ledger.text(part.row, "no"));
    if (part.isRefund) apart.add(part.member);
    if (!isLike || years !== undefined)
      for (const one of [year, ...(years ?? [])]) apart.add(pledgeKey(part.member, one));
    sums.add({ table: "T4", row, column: `received.${year}`, minor: part.minor, currency });
  }
  const isApart = ({ row, column }: OwnFigure): boolean => {
    const [, member] = /^member\.(.*)\.[A-Z]{3}$/.exec(row) ?? [];
    const year = Number(column.slice("received.".length));
    return member === undefined || apart.has(member) || apart.has(pledgeKey(member, year));
  };
  return sums.figures().filter((figure) => !isApart(figure));
}

/** Years among which an entry is divided, by its number. */
function dividedYears({ books }: FigureSource): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const { no, year } of books.allocations) years.set(no, [...(years.get(no) ?? []), year]);
  return years;
}

function yearOfPart({ books }: FigureSource, { row, year }: ContributionPart): number {
  return year === 0 ? yearOf(books.ledger.day[row]) : year;
}

/** Received in the period in the base currency: of each member with one row, and of all. */
function baseFigures(
  { base: currency }: FigureSource,
  { contributed }: Recomputation,
  t4: ReportTable | undefined,
): readonly OwnFigure[] {
  const sums = new PlaceSums();
  for (const [member, minor] of contributed) {
    const own = (t4?.rows ?? []).filter(({ key }) => isRowOf(key, member));
    if (own.length === 1)
      sums.add({ table: "T4", row: own[0].key, column: "base", minor, currency });
    sums.add({ table: "T4", row: "total", column: "base", minor, currency });
    sums.add({ table: "T5", row: "total", column: "received", minor, currency });
  }
  return sums.figures();
}

function isRowOf(key: string, member: string): boolean {
  const own = `member.${member}`;
  return key === own || (key.startsWith(`${own}.`) && /^\.[A-Z]{3}$/.test(key.slice(own.length)));
}
