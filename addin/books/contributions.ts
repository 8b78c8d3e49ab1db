import { yearOf } from "../core/calendar";
import type { Books } from "./books";
import { type ContributionStatus, contributionStatus } from "./contribution-status";
import { type ContributionSum, contributionSums } from "./contribution-sums";
import { exitDayBefore, isMemberInYear, type Membership, membershipsOf } from "./membership";
import { ownPeriods } from "./own-periods";
import { ownPledges } from "./own-pledges";
import { type Pledge, pledgeKey, pledgesInForce } from "./pledges";
import type { Postings } from "./postings";
import { promiseCurrency } from "./promise-currency";
import type { Valuation } from "./valuation";

export type { ContributionStatus };

/** What a member promised and gave for a year. Amounts in minor units of `currency`, NaN where not known. */
export interface Contribution {
  /** The credited member's code. */
  readonly member: string;
  readonly year: number;
  /** The pledge that counts; undefined when there is none. */
  readonly pledge: Pledge | undefined;
  /** The pledge's; without one, that of the receipts, the base currency when they are of several; "" when there are none. */
  readonly currency: string;
  /** NaN when nothing is promised in money. */
  readonly promised: number;
  /** Refunds deducted. */
  readonly received: number;
  /** Minor units of the valuation's base currency; NaN for receipts without a valuation or a known rate. */
  readonly receivedBase: number;
  /** Still to come: promised - received, never below 0; 0 without a promise. Of a lapsed one the conference decides. */
  readonly open: number;
  /** More than promised: received - promised, never below 0; 0 without a promise. */
  readonly over: number;
  readonly status: ContributionStatus;
  /** True when a receipt was converted at a rate of its day, so that small differences mean nothing. */
  readonly isConverted: boolean;
  /** Whether it was a member on a day of the year; true when no status is recorded. */
  readonly isMember: boolean;
  /** Indices of the postings that count. */
  readonly postings: readonly number[];
}

/**
 * Promises and receipts of every member and year, by code and year: of the recorded members all years that a
 * pledge, a contribution or a recorded period knows until `asOf`; of other codes those with a pledge or a contribution.
 */
export function contributionsOf(
  books: Books,
  { asOf, valuation }: { asOf: number; valuation?: Valuation },
): readonly Contribution[] {
  const sources = [asOf, valuation, ...sourceKeys.map((key) => books[key])];
  const known = remembered.get(books.postings) ?? [];
  const found = known.find((one) => one.sources.every((source, at) => source === sources[at]));
  if (found !== undefined) return found.made;
  const made = makeContributions(books, { asOf, valuation });
  remembered.set(books.postings, [{ sources, made }, ...known].slice(0, REMEMBERED_MAX));
  return made;
}

/** Parts of the books that contributions are made of. */
const sourceKeys = [
  "ledger",
  "accounts",
  "categories",
  "settings",
  "pledges",
  "allocations",
  "rateBook",
  "members",
  "statuses",
  "periods",
] as const;

/** Reports ask of the end of the period, of the day before it, and of the end of each year. */
const REMEMBERED_MAX = 8;

interface Remembered {
  readonly sources: readonly unknown[];
  readonly made: readonly Contribution[];
}

/** The last answers for each set of postings: seven checks and two reports ask the same, of 100,000 entries. */
const remembered = new WeakMap<Postings, readonly Remembered[]>();

function makeContributions(
  books: Books,
  { asOf, valuation }: { asOf: number; valuation: Valuation | undefined },
): readonly Contribution[] {
  const pledges = ownPledges(books);
  const inForce = pledgesInForce(pledges);
  const sums = contributionSums(books, { asOf, inForce, amounts: valuation?.amounts });
  const pairs = new Map<string, Set<number>>();
  for (const { member, year } of pledges) addPair(pairs, member, year);
  for (const { member, year } of sums.values()) addPair(pairs, member, year);
  const memberships = membershipsOf(books);
  const lapsed = new Set(
    pledges.filter((one) => one.status === "lapsed").map((one) => pledgeKey(one.member, one.year)),
  );
  addMembers(books, pairs, asOf);
  const made: Contribution[] = [];
  for (const member of [...pairs.keys()].sort())
    for (const year of [...(pairs.get(member) ?? [])].sort((a, b) => a - b)) {
      const key = pledgeKey(member, year);
      const [pledge, sum] = [inForce.get(key), sums.get(key)];
      const currency = sum?.currency ?? promiseCurrency(pledge, undefined);
      made.push(
        contributionOf(
          { member, year, currency, isLapsed: lapsed.has(key) },
          { pledge, sum, membership: memberships.get(member) },
        ),
      );
    }
  return made;
}

/**
 * False where the difference between promised and received may be the rate's alone: something was converted at a
 * rate of its day, and the difference is at most 2 % of the promise. An allocation settles such a case.
 */
export function isExactlyMeasured({ promised, open, over, isConverted }: Contribution): boolean {
  return !isConverted || Math.max(open, over) * 50 > promised;
}

function addPair(pairs: Map<string, Set<number>>, member: string, year: number): void {
  const years = pairs.get(member);
  if (years) years.add(year);
  else pairs.set(member, new Set([year]));
}

function addMembers(books: Books, pairs: Map<string, Set<number>>, asOf: number): void {
  const years = new Set([...pairs.values()].flatMap((own) => [...own]));
  for (const { from, to } of ownPeriods(books)) {
    if (from > asOf) continue;
    for (let year = yearOf(from); year <= yearOf(Math.min(to, asOf)); year++) years.add(year);
  }
  for (const { code } of books.members)
    if (code !== "") for (const year of years) addPair(pairs, code, year);
}

function contributionOf(
  { isLapsed, ...about }: { member: string; year: number; currency: string; isLapsed: boolean },
  {
    pledge,
    sum,
    membership,
  }: {
    pledge: Pledge | undefined;
    sum: ContributionSum | undefined;
    membership: Membership | undefined;
  },
): Contribution {
  const received = sum?.received ?? 0;
  const promised = promisedMoney(pledge);
  const hasLeft = exitDayBefore(membership, about.year) > 0;
  return {
    ...about,
    pledge,
    promised,
    received,
    receivedBase: sum?.receivedBase ?? 0,
    open: Number.isNaN(promised) ? 0 : Math.max(0, promised - received),
    over: Number.isNaN(promised) ? 0 : Math.max(0, received - promised),
    status: contributionStatus({ pledge, promised, received, isLapsed, hasLeft }),
    isConverted: sum?.isConverted ?? false,
    isMember: isMemberInYear(membership, about.year),
    postings: sum?.postings ?? [],
  };
}

/** Minor units; NaN where nothing is promised in money: what is written beside a promise in kind is no money to come. */
function promisedMoney(pledge: Pledge | undefined): number {
  if (pledge === undefined || pledge.kind === "in-kind") return Number.NaN;
  return pledge.amount >= 0 ? pledge.amount : Number.NaN;
}
