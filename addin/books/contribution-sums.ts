import type { Books } from "./books";
import { allocationsByEntry, type ContributionGroup, groupsOfEntry } from "./contribution-groups";
import { type ContributionColumns, contributionColumns, postingAt } from "./contribution-receipts";
import { converterOf, fulfilmentsOf } from "./fulfilments";
import { type Pledge, pledgeKey } from "./pledges";
import { currencyOfEntry } from "./postings";
import { promiseCurrency } from "./promise-currency";
import { baseCurrencyOf } from "./valuation";

/** What was received of one member for one year. */
export interface ContributionSum {
  readonly member: string;
  readonly year: number;
  currency: string;
  received: number;
  receivedBase: number;
  isConverted: boolean;
  readonly postings: number[];
}

interface SumsWanted {
  readonly asOf: number;
  readonly inForce: ReadonlyMap<string, Pledge>;
  /** The postings in the base currency, where they were valued. */
  readonly amounts: Float64Array | undefined;
}

/** Sums of the shares (see contributionShares) by member and year, by their key. */
export function contributionSums(
  books: Books,
  { asOf, inForce, amounts }: SumsWanted,
): ReadonlyMap<string, ContributionSum> {
  const columns = contributionColumns(books);
  const layout = layOut(books, columns, asOf);
  const byKey = new Map(layout.sums.map((one) => [pledgeKey(one.member, one.year), one]));
  for (const [key, sum] of byKey) sum.currency = promiseCurrency(inForce.get(key), sum.currency);
  const addWhole = wholeAdder(books, columns, amounts);
  const addGroup = groupAdder(books, byKey, amounts);
  for (let index = 0; index < columns.count; index++) {
    const sum = layout.sums[layout.sumOf[index]];
    if (sum !== undefined) addWhole(sum, index);
    else if (layout.sumOf[index] === IN_GROUPS) layout.groups.get(index)?.forEach(addGroup);
  }
  return byKey;
}

const NOT_COUNTED = -1;
const IN_GROUPS = -2;

/** Which sum each posting belongs to. */
interface Layout {
  readonly sums: readonly ContributionSum[];
  /** Index of the sum that a posting of the columns is added to as a whole, or what else becomes of it. */
  readonly sumOf: Int32Array;
  /** What entries pay that have allocations or several postings, by the first of these. */
  readonly groups: ReadonlyMap<number, readonly ContributionGroup[]>;
}

/** Nearly every entry pays one contribution, and no allocation says otherwise: such ones need no group. */
function layOut(books: Books, columns: ContributionColumns, asOf: number): Layout {
  const { entry, member, yearCounted, members } = columns;
  const allocationsOf = allocationsByEntry(books);
  const { sums, indexOf } = sumsByYear(members, baseCurrencyOf(books));
  const sumOf = new Int32Array(columns.count).fill(NOT_COUNTED);
  const groups = new Map<number, readonly ContributionGroup[]>();
  const counted = countedPostings(books, columns, asOf);
  let end = 0;
  for (let from = 0; from < counted.length; from = end) {
    const first = counted[from];
    while (end < counted.length && entry[counted[end]] === entry[first]) end++;
    if (end - from > 1 || allocationsOf.has(entry[first])) {
      const parts = Array.from(counted.subarray(from, end), (index) => postingAt(columns, index));
      const memberOf = (code: string): number =>
        member[counted[from + parts.findIndex((part) => part.member === code)]];
      const own = [...groupsOfEntry(books, parts, allocationsOf)];
      for (const { member: code, currency, restYear, allocations } of own)
        for (const year of [restYear, ...allocations.map((one) => one.year)])
          if (year > 0) indexOf(memberOf(code), year, currency);
      groups.set(first, own);
      sumOf[first] = IN_GROUPS;
    } else if (yearCounted[first] > 0) {
      const currency = currencyOfEntry(books.ledger, books.accounts, entry[first]);
      sumOf[first] = indexOf(member[first], yearCounted[first], currency);
    }
  }
  return { sums, sumOf, groups };
}

/** Those until the day which credit a member with something. */
function countedPostings(
  { ledger }: Books,
  { count, entry, member, members, amount }: ContributionColumns,
  asOf: number,
): Int32Array {
  const counted = new Int32Array(count);
  const nobody = members.indexOf("");
  let found = 0;
  for (let index = 0; index < count; index++) {
    const day = ledger.day[entry[index]];
    if (day === 0 || day > asOf || member[index] === nobody || amount[index] === 0) continue;
    counted[found++] = index;
  }
  return counted.subarray(0, found);
}

/** Years have four figures. */
const YEARS = 10_000;

/** Sums that come to be when they are first asked for; receipts in several currencies are measured in the base. */
function sumsByYear(members: readonly string[], base: string) {
  const sums: ContributionSum[] = [];
  const indices = new Map<number, number>();
  const indexOf = (member: number, year: number, currency: string): number => {
    const key = member * YEARS + year;
    const known = indices.get(key);
    if (known !== undefined) {
      if (sums[known].currency !== currency) sums[known].currency = base;
      return known;
    }
    indices.set(key, sums.length);
    const zero = { received: 0, receivedBase: 0, isConverted: false };
    return sums.push({ member: members[member], year, currency, ...zero, postings: [] }) - 1;
  };
  return { sums, indexOf };
}

/** Adds a posting that fulfils one year as a whole. */
function wholeAdder(
  books: Books,
  { at, entry, amount }: ContributionColumns,
  amounts: Float64Array | undefined,
): (sum: ContributionSum, index: number) => void {
  const { ledger, accounts } = books;
  const convert = converterOf(books);
  return (sum, index) => {
    const currency = currencyOfEntry(ledger, accounts, entry[index]);
    if (currency === sum.currency) sum.received += amount[index];
    else {
      sum.isConverted = true;
      const paid = { amount: amount[index], currency, entry: entry[index] };
      sum.received += convert(paid, sum.currency);
    }
    sum.receivedBase += amounts?.[at[index]] ?? Number.NaN;
    sum.postings.push(at[index]);
  };
}

/** Adds what a group fulfils of each year. */
function groupAdder(
  books: Books,
  byKey: ReadonlyMap<string, ContributionSum>,
  amounts: Float64Array | undefined,
): (group: ContributionGroup) => void {
  const currencyOf = (member: string, year: number): string =>
    byKey.get(pledgeKey(member, year))?.currency ?? "";
  const fulfil = fulfilmentsOf(books, { currencyOf, amounts });
  return (group) => {
    for (const { year, received, base, isConverted } of fulfil(group)) {
      const sum = byKey.get(pledgeKey(group.member, year));
      if (sum === undefined) continue;
      sum.received += received;
      sum.receivedBase += base;
      sum.isConverted ||= isConverted;
      for (const at of group.postings) if (sum.postings.at(-1) !== at) sum.postings.push(at);
    }
  };
}
