import { type ContributionShare, contributionShares } from "../../books/contribution-shares";
import type { Contribution } from "../../books/contributions";
import { memberLines } from "../../books/member-lines";
import { pledgeKey } from "../../books/pledges";
import { currencyOfEntry } from "../../books/postings";
import { remembered } from "../../books/remembered";
import { addMinor } from "../../core/money";
import { amount } from "../../core/value";
import type { ValuedPromise } from "./continents";
import { inBase } from "./conversions";
import { memberKey } from "./member-key";
import { tableRows } from "./origins";
import type { FigurePlace, Origin, TracePart } from "./section";
import type { ReportSource } from "./source";

/** What a figure of a member in T4 was worked out from; sums tell it themselves. */
export function traceMember(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly Origin[] | undefined {
  const line = memberLines(source).find((one) => memberKey(one) === row);
  if (line === undefined) return undefined;
  const [quantity, year] = column.split(".");
  const own = line.contributions.filter((one) => year === undefined || String(one.year) === year);
  switch (quantity) {
    case "promised":
      return promisedRows(own.filter(({ pledge }) => pledge?.kind !== "in-kind"));
    case "received":
      return receivedRows(source, own, 1);
    case "open":
      return openRows(source, own);
    case "earlier":
      return baseRows(source, line.earlier);
    case "later":
      return baseRows(source, line.later);
    case "base":
      return baseRows(source, [...line.contributions, ...line.earlier, ...line.later]);
    default:
      return undefined;
  }
}

/** The rows of the pledges that count. */
export function promisedRows(contributions: readonly Contribution[]): readonly Origin[] {
  const own = contributions.flatMap(({ pledge, promised }) =>
    pledge === undefined ? [] : [{ row: pledge.row, amount: promised }],
  );
  return tableRows("Pledges", own, "amount");
}

/** What members have not yet given, each contribution at its share of the worth. */
export function openShareParts(
  source: ReportSource,
  shares: readonly ValuedPromise[],
): readonly TracePart[] {
  const { to: day } = source.period;
  return shares.flatMap(({ contribution, currency, value }) => {
    const { member, year, open: minor } = contribution;
    const from = openRows(source, [contribution]);
    return inBase(source, { label: `${member} ${year}`, minor, currency, day, value, from });
  });
}

/** What was received for contributions until the end of the period, in the base. */
export function receivedInBase(
  source: ReportSource,
  contributions: readonly Contribution[],
): readonly Origin[] {
  const own = sharesFor(shares(source).until, contributions);
  return shareRows(
    source,
    own.map((share) => ({ share, adds: share.base })),
  );
}

/** What is still to come: each pledge that is not yet received in full, less what was received for it. */
export function openRows(
  source: ReportSource,
  contributions: readonly Contribution[],
): readonly Origin[] {
  const open = contributions.filter((one) => one.status !== "lapsed" && one.open !== 0);
  return [...promisedRows(open), ...receivedRows(source, open, -1)];
}

type SharesByYear = ReadonlyMap<string, readonly ContributionShare[]>;

/** Receipts until the end of the period, and until the day before it, by member and year. */
const shares = remembered(
  ({ books, period, valuation }: ReportSource) => ({
    until: byYear(contributionShares(books, { asOf: period.to, valuation })),
    before: byYear(contributionShares(books, { asOf: period.from - 1, valuation })),
  }),
  (source) => [source],
);

function byYear(all: readonly ContributionShare[]): SharesByYear {
  const found = new Map<string, ContributionShare[]>();
  for (const share of all) {
    const key = pledgeKey(share.member, share.year);
    const own = found.get(key);
    if (own) own.push(share);
    else found.set(key, [share]);
  }
  return found;
}

const sharesFor = (known: SharesByYear, contributions: readonly Contribution[]) =>
  contributions.flatMap(({ member, year }) => known.get(pledgeKey(member, year)) ?? []);

/** Entries with what they gave for the years, in the currency of the promise. */
function receivedRows(
  source: ReportSource,
  contributions: readonly Contribution[],
  sign: 1 | -1,
): readonly Origin[] {
  const own = sharesFor(shares(source).until, contributions);
  return shareRows(
    source,
    own.map((share) => ({ share, adds: sign * share.received })),
  );
}

/** Entries with what they gave in the period, in the base: those until its end less those before it. */
function baseRows(source: ReportSource, contributions: readonly Contribution[]): readonly Origin[] {
  const { until, before } = shares(source);
  const sums = new Map<string, SignedShare>();
  const add = (share: ContributionShare, adds: number) => {
    const key = `${share.entry} ${share.year}`;
    sums.set(key, { share, adds: addMinor(sums.get(key)?.adds ?? 0, adds) });
  };
  for (const share of sharesFor(until, contributions)) add(share, share.base);
  for (const share of sharesFor(before, contributions)) add(share, -share.base);
  return shareRows(
    source,
    [...sums.values()].filter(({ adds }) => adds !== 0),
  );
}

interface SignedShare {
  readonly share: ContributionShare;
  /** Minor units of the figure's currency. */
  readonly adds: number;
}

function shareRows({ books }: ReportSource, own: readonly SignedShare[]): readonly Origin[] {
  const { ledger, accounts, postings } = books;
  if (own.length === 0) return [];
  return [
    {
      table: "Ledger",
      rows: own.map(({ share }) => share.entry),
      amounts: own.map(({ adds }) => adds),
      recorded: own.map(({ share }) => {
        const minor = share.postings.reduce((sum, at) => addMinor(sum, postings.amount[at]), 0);
        return amount(minor, currencyOfEntry(ledger, accounts, share.entry));
      }),
    },
  ];
}
