import { addMinor } from "../core/money";
import type { Books } from "./books";
import { type Contribution, contributionsOf } from "./contributions";
import type { Period, PeriodYear } from "./period";
import { remembered } from "./remembered";
import type { Valuation } from "./valuation";

/** What the lines of the members are made of; the same object, the same lines. */
export interface MemberLinesSource {
  readonly books: Books;
  readonly period: Period;
  /** The calendar years of the period. */
  readonly years: readonly PeriodYear[];
  readonly valuation: Valuation;
}

/** What a member promised and gave in one currency, over the period. Amounts in minor units, NaN where not known. */
export interface MemberLine {
  /** The member's code. */
  readonly member: string;
  /** Currency of the promises, "" when nothing is recorded. */
  readonly currency: string;
  /** Whether all its promises of the period are in this currency. */
  readonly isOnlyCurrency: boolean;
  /** By year; undefined where there is no promise, or nothing was received. */
  readonly years: ReadonlyMap<
    number,
    { readonly promised: number | undefined; readonly received: number | undefined }
  >;
  readonly contributions: readonly Contribution[];
  /** Contributions for years before and after those of the period. */
  readonly earlier: readonly Contribution[];
  readonly later: readonly Contribution[];
  readonly hasPromise: boolean;
  /** Not yet received, lapsed promises left out. */
  readonly open: number;
  /** Received in the period for all years, in minor units of the base. */
  readonly base: number;
  /** Of which for years before the period, and for years after it. */
  readonly earlierBase: number;
  readonly laterBase: number;
}

/** A line for each member and currency, by code. Members of no year of the period appear only where something is recorded. */
export const memberLines = remembered(findMemberLines, (source: MemberLinesSource) => [source]);

function findMemberLines(source: MemberLinesSource): readonly MemberLine[] {
  const { books, period, valuation, years } = source;
  const until = contributionsOf(books, { asOf: period.to, valuation });
  const before = contributionsOf(books, { asOf: period.from - 1, valuation });
  const known = new Map(before.map((one) => [keyOf(one), one.receivedBase]));
  const inPeriod = (one: Contribution): number =>
    addMinor(one.receivedBase, -(known.get(keyOf(one)) ?? 0));
  const [first, last] = [years[0].year, years[years.length - 1].year];
  const lines: MemberLine[] = [];
  for (const [member, all] of groupByMember(until)) {
    const own = all.filter(({ year }) => year >= first && year <= last);
    const currencies = currenciesOf(own);
    currencies.forEach((currency, index) => {
      const chosen = own.filter((one) => (one.currency || currencies[0]) === currency);
      const sum = (some: readonly Contribution[]) =>
        some.reduce((total, one) => addMinor(total, inPeriod(one)), 0);
      // Other years have a place in one line only.
      const others = index === 0 ? all : [];
      const earlier = others.filter(({ year }) => year < first);
      const later = others.filter(({ year }) => year > last);
      const [earlierBase, laterBase] = [sum(earlier), sum(later)];
      const line: MemberLine = {
        ...amountsOf(chosen),
        member,
        currency,
        isOnlyCurrency: currencies.length === 1,
        contributions: chosen,
        earlier,
        later,
        earlierBase,
        laterBase,
        base: [sum(chosen), earlierBase, laterBase].reduce(addMinor, 0),
      };
      if (isShown(line)) lines.push(line);
    });
  }
  return lines;
}

/** Key of a member's row; it names the currency, since a member may promise in another one next year. */
export function memberKey({ member, currency }: MemberLine): string {
  return currency === "" ? `member.${member}` : `member.${member}.${currency}`;
}

const keyOf = ({ member, year }: Contribution): string => `${member}\t${year}`;

function groupByMember(all: readonly Contribution[]): ReadonlyMap<string, Contribution[]> {
  const groups = new Map<string, Contribution[]>();
  for (const one of all) {
    const own = groups.get(one.member);
    if (own) own.push(one);
    else groups.set(one.member, [one]);
  }
  return groups;
}

/** Currencies of the promises and receipts, that of the latest year first; [""] when nothing is recorded. */
function currenciesOf(own: readonly Contribution[]): string[] {
  const found = own.toReversed().map(({ currency }) => currency);
  const known = [...new Set(found)].filter((currency) => currency !== "");
  return known.length > 0 ? known : [""];
}

function amountsOf(chosen: readonly Contribution[]) {
  const years = new Map(
    chosen.map(({ year, promised, received, pledge, postings }) => [
      year,
      {
        promised: pledge === undefined || pledge.kind === "in-kind" ? undefined : promised,
        received: received === 0 && postings.length === 0 ? undefined : received,
      },
    ]),
  );
  const hasPromise = chosen.some(({ promised }) => promised >= 0);
  const open = chosen
    .filter(({ status }) => status !== "lapsed")
    .reduce((sum, one) => addMinor(sum, one.open), 0);
  return { years, hasPromise, open };
}

function isShown({ contributions, base, earlierBase, laterBase }: MemberLine): boolean {
  const isRecorded = contributions.some(
    ({ status, isMember }) => isMember || status !== "nothing-recorded",
  );
  return isRecorded || [base, earlierBase, laterBase].some((minor) => minor !== 0);
}
