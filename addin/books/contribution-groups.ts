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

/** Contributions received until a day, entry by entry; those without a member credit nobody. */
export function contributionGroups(books: Books, asOf: number): readonly ContributionGroup[] {
  const { ledger } = books;
  const allocationsOf = allocationsByEntry(books);
  const groups: ContributionGroup[] = [];
  let parts: ContributionPosting[] = [];
  const flush = () => {
    // Nearly every entry pays one contribution, and no allocation says otherwise.
    if (parts.length === 1 && !allocationsOf.has(parts[0].entry))
      groups.push(wholeGroup(books, parts[0]));
    else if (parts.length > 0) groups.push(...groupsOfEntry(books, parts, allocationsOf));
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

function wholeGroup(
  { ledger, accounts }: Books,
  { at, entry, member, yearCounted, amount }: ContributionPosting,
): ContributionGroup {
  const currency = currencyOfEntry(ledger, accounts, entry);
  return {
    entry,
    member,
    amount,
    currency,
    postings: [at],
    restYear: yearCounted,
    allocations: [],
  };
}

/** Allocations of each entry that has some. */
export function allocationsByEntry(books: Books): ReadonlyMap<number, readonly Allocation[]> {
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

/** What an entry pays, by member and by what its allocations leave of the years. */
export function* groupsOfEntry(
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
