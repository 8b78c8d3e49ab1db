import type { Contribution } from "../../books/contributions";
import { continentFinder } from "../../books/member-continents";
import { type MemberLine, memberLines } from "../../books/member-lines";
import { tierFinder } from "../../books/member-tiers";
import { type Member, statusOn } from "../../books/members";
import { valueOn } from "../../books/valuation";
import type { ReportSource } from "./source";
import { worthOfParts } from "./worth-of-parts";

/** Members that belong together, such as those of a statutory continent, and what they promised and gave. */
export interface MemberGroup {
  /** "" where none is recorded. */
  readonly name: string;
  readonly members: readonly Member[];
  /** Of these the members that are active at the end of the period. */
  readonly active: readonly Member[];
  readonly lines: readonly MemberLine[];
}

/** Continents by name, the members without one last. */
export function continentsOf(source: ReportSource): readonly MemberGroup[] {
  return memberGroups(source, continentFinder(source.books));
}

/** The same by tier of the body to which a member belongs; none where no tier is recorded. */
export function tiersOf(source: ReportSource): readonly MemberGroup[] {
  const tiers = memberGroups(source, tierFinder(source.books));
  return tiers.some(({ name }) => name !== "") ? tiers : [];
}

/** Groups of members by name, those without one last. */
export function memberGroups(
  source: ReportSource,
  groupOf: (member: string) => string,
): readonly MemberGroup[] {
  const { books, period } = source;
  const lines = memberLines(source);
  const shown = new Set(lines.map(({ member }) => member));
  const members = books.members.filter(({ code }) => shown.has(code));
  const isActive = ({ key }: Member) =>
    statusOn(books.statuses, { key, day: period.to }) === "active";
  const names = [...members.map(({ code }) => code), ...shown].map(groupOf);
  return [...new Set(names)]
    .sort((a, b) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1))
    .map((name) => {
      const own = members.filter(({ code }) => groupOf(code) === name);
      return {
        name,
        members: own,
        active: own.filter(isActive),
        lines: lines.filter(({ member }) => groupOf(member) === name),
      };
    });
}

/** A promise of money of a line. */
export interface ValuedPromise {
  readonly contribution: Contribution;
  readonly currency: string;
  /** Minor units of the base at the rate of the period's last day. */
  readonly value: number;
}

/** The promises of a line in the base. */
export function valuedPromises(source: ReportSource, line: MemberLine): readonly ValuedPromise[] {
  return line.contributions
    .filter(({ promised }) => promised >= 0)
    .map((contribution) => ({
      contribution,
      currency: line.currency,
      value: valueAtEnd(source, contribution.promised, line.currency),
    }));
}

/** What is still to come of a line, in the base. */
export function valuedOpen(source: ReportSource, { open, currency }: MemberLine): number {
  return valueAtEnd(source, open, currency);
}

/** The same by contribution: shares of the worth of all that is open, so that they add up to it. */
export function valuedOpenShares(
  source: ReportSource,
  { currency, contributions }: MemberLine,
): readonly ValuedPromise[] {
  const own = contributions.filter(({ status, open }) => status !== "lapsed" && open !== 0);
  const minors = own.map(({ open }) => open);
  const values = worthOfParts(source, { minors, currency, day: source.period.to });
  return own.map((contribution, index) => ({ contribution, currency, value: values[index] }));
}

/** Promises and what is still to come are valued at the rate of the period's last day, receipts at their own. */
function valueAtEnd({ books, base, period }: ReportSource, minor: number, currency: string) {
  return valueOn(books, { minor, currency, base, day: period.to });
}
