import { Decimal } from "decimal.js";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { convertMinor } from "../core/exchange";
import { allocate, minorOfNumber } from "../core/money";
import type { Books } from "./books";
import { type ContributionPosting, contributionPostings } from "./contribution-receipts";
import type { Allocation } from "./pledges";
import { currencyOfEntry, entriesByNumber } from "./postings";

/** What one entry pays for one member, with the allocations that say which promises it fulfils. */
export interface ContributionGroup {
  readonly entry: number;
  readonly member: string;
  /** Minor units of `currency`, that of the entry. */
  readonly amount: number;
  readonly currency: string;
  /** Indices of its postings. */
  readonly postings: readonly number[];
  /** The year of what is not allocated; 0 where allocations say everything. */
  readonly restYear: number;
  readonly allocations: readonly Allocation[];
}

/** What a group fulfils of one year's promise. */
export interface Fulfilment {
  readonly year: number;
  /** Minor units of the promise's currency; NaN where not known. */
  readonly received: number;
  /** Minor units of the base currency; NaN where not known. */
  readonly base: number;
  /** True where a rate of the day was used: such an amount is no exact measure of a promise. */
  readonly isConverted: boolean;
}

/** Contributions received until a day, entry by entry; those without a member credit nobody. */
export function contributionGroups(books: Books, asOf: number): readonly ContributionGroup[] {
  const { ledger } = books;
  const allocationsOf = allocationsByEntry(books);
  const groups: ContributionGroup[] = [];
  let parts: ContributionPosting[] = [];
  const flush = () => {
    if (parts.length > 0) groups.push(...groupsOfEntry(books, parts, allocationsOf));
    parts = [];
  };
  for (const part of contributionPostings(books)) {
    const day = ledger.day[part.entry];
    if (day === 0 || day > asOf || part.member === "" || part.amount === 0) continue;
    if (parts.length > 0 && parts[0].entry !== part.entry) flush();
    parts.push(part);
  }
  flush();
  return groups;
}

function allocationsByEntry(books: Books): ReadonlyMap<number, readonly Allocation[]> {
  const byEntry = new Map<number, Allocation[]>();
  if (books.allocations.length === 0) return byEntry;
  const entryOf = entriesByNumber(books.ledger);
  for (const allocation of books.allocations) {
    const entry = entryOf.get(allocation.no);
    if (entry === undefined) continue;
    const known = byEntry.get(entry);
    if (known) known.push(allocation);
    else byEntry.set(entry, [allocation]);
  }
  return byEntry;
}

function* groupsOfEntry(
  books: Books,
  parts: readonly ContributionPosting[],
  allocationsOf: ReadonlyMap<number, readonly Allocation[]>,
): Generator<ContributionGroup> {
  const { entry } = parts[0];
  const currency = currencyOfEntry(books.ledger, books.accounts, entry);
  for (const member of new Set(parts.map((part) => part.member))) {
    const own = parts.filter((part) => part.member === member);
    const allocations = (allocationsOf.get(entry) ?? [])
      .filter((one) => one.member === member && one.year > 0)
      .sort((a, b) => a.year - b.year || a.amount - b.amount);
    const years = [...new Set(own.map((part) => part.yearCounted))].sort((a, b) => a - b);
    const open = years.filter((year) => !allocations.some((one) => one.year === year));
    const make = (chosen: readonly number[], restYear: number, all: readonly Allocation[]) => {
      const taken = own.filter((part) => chosen.includes(part.yearCounted));
      const amount = taken.reduce((sum, part) => sum + part.amount, 0);
      const postings = taken.map((part) => part.at);
      return { entry, member, amount, currency, postings, restYear, allocations: all };
    };
    // The first year without an allocation of its own gives what the others' allocations take.
    const [restYear = 0, ...whole] = allocations.length > 0 ? open : [0, ...years];
    if (allocations.length > 0)
      yield make(
        years.filter((year) => !whole.includes(year)),
        restYear,
        allocations,
      );
    for (const year of whole) yield make([year], year, []);
  }
}

/** What a group fulfils, year by year; `currencyOf` tells the currency of the member's promise of a year. */
export function fulfilmentsOf(
  books: Books,
  group: ContributionGroup,
  {
    currencyOf,
    amounts,
  }: { currencyOf: (member: string, year: number) => string; amounts: Float64Array | undefined },
): readonly Fulfilment[] {
  const sign = group.amount < 0 ? -1 : 1;
  const shares = group.allocations.map(({ year, amount }) => {
    const currency = currencyOf(group.member, year);
    const minor = isCurrency(currency)
      ? (minorOfNumber(amount, minorUnitDigits(currency)) ?? Number.NaN)
      : Number.NaN;
    return { year, currency, received: sign < 0 ? -Math.abs(minor) : minor, isConverted: false };
  });
  if (group.restYear > 0) {
    const currency = currencyOf(group.member, group.restYear);
    const taken = shares.reduce(
      (sum, share) => sum + (share.currency === currency ? share.received : Number.NaN),
      0,
    );
    const rest = convertReceipt(books, group, currency) - taken;
    const received = shares.length > 0 && rest * sign < 0 ? 0 : rest;
    const isConverted = currency !== group.currency;
    shares.push({ year: group.restYear, currency, received, isConverted });
  }
  const bases = baseShares(group, shares, amounts);
  return shares.map(({ year, received, isConverted }, index) => ({
    year,
    received,
    isConverted,
    base: bases[index],
  }));
}

/** The base value of the group, divided like the shares where they are of one currency. */
function baseShares(
  group: ContributionGroup,
  shares: readonly { readonly currency: string; readonly received: number }[],
  amounts: Float64Array | undefined,
): readonly number[] {
  const base = group.postings.reduce((sum, at) => sum + (amounts?.[at] ?? Number.NaN), 0);
  if (shares.length === 1) return [base];
  const weights = shares.map((share) => Math.abs(share.received));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isOfOneCurrency = shares.every((share) => share.currency === shares[0].currency);
  if (!(total > 0) || !isOfOneCurrency || Number.isNaN(base)) return shares.map(() => Number.NaN);
  return allocate(base, weights);
}

/**
 * The group's amount in another currency: at the rate typed with the entry where that leads there (it is the
 * base currency), else at the rate of the day, half-even; NaN where none is known.
 */
function convertReceipt(books: Books, group: ContributionGroup, to: string): number {
  const { ledger, settings, rateBook } = books;
  const { amount, currency: from, entry } = group;
  if (from === to) return amount;
  if (!isCurrency(from) || !isCurrency(to)) return Number.NaN;
  const typed = ledger.rate[entry];
  if (to === settings.baseCurrency && typed > 0 && typed !== 1)
    return convertMinor(amount, new Decimal(typed), from, to, "half-even");
  const found = rateBook.rateOn({
    from,
    to,
    day: ledger.day[entry],
    maxAgeDays: settings.rateAgeMax,
  });
  return "unknown" in found ? Number.NaN : convertMinor(amount, found.rate, from, to, "half-even");
}
