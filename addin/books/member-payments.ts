import type { Books } from "./books";
import { contributionGroups } from "./contribution-groups";
import { type Contribution, contributionsOf } from "./contributions";
import { fulfilmentsOf } from "./fulfilments";
import { wholeWords } from "./member-names";
import { pledgeKey } from "./pledges";
import type { Valuation } from "./valuation";

/** What one entry pays for one member towards one year. */
export interface MemberPayment {
  /** Index of the entry in the ledger. */
  readonly entry: number;
  readonly member: string;
  /** The year that it counts for. */
  readonly year: number;
  /** What was paid, in minor units of `currency`; a refund is negative. The whole, also where it counts for several years. */
  readonly amount: number;
  readonly currency: string;
  /** False for every further year that the same payment counts for. */
  readonly isFirstYear: boolean;
  /** What it counts for towards the year, in minor units of `countedCurrency`; NaN where not known. */
  readonly counted: number;
  readonly countedCurrency: string;
}

/** The payments from which `contributionsOf` makes what was received, by day and place in the ledger. */
export function memberPayments(
  books: Books,
  { asOf, valuation }: { asOf: number; valuation: Valuation },
): readonly MemberPayment[] {
  const known = new Map(
    contributionsOf(books, { asOf, valuation }).map((one) => [keyOf(one), one]),
  );
  const currencyOf = (member: string, year: number): string =>
    known.get(pledgeKey(member, year))?.currency ?? "";
  const fulfil = fulfilmentsOf(books, { currencyOf, amounts: valuation.amounts });
  const { day } = books.ledger;
  return contributionGroups(books, asOf)
    .flatMap((group) => {
      const { entry, member, amount, currency } = group;
      return fulfil(group).map(({ year, received }, index) => ({
        entry,
        member,
        year,
        amount,
        currency,
        isFirstYear: index === 0,
        counted: received,
        countedCurrency: currencyOf(member, year),
      }));
    })
    .sort((a, b) => day[a.entry] - day[b.entry] || a.entry - b.entry || a.year - b.year);
}

const keyOf = ({ member, year }: Contribution): string => pledgeKey(member, year);

/**
 * Tells the text of an entry that is one member's own, and "" where it may tell of others: the entry pays for several
 * members or was paid by another one, or its text has another member's code.
 */
export function ownTexts(books: Books): (entry: number, member: string) => string {
  const { ledger } = books;
  const membersOf = membersByEntry(books);
  const codes = wholeWords(
    books.members.map(({ code }) => code),
    "gu",
  );
  return (entry, member) => {
    const text = ledger.text(entry, "text");
    const isShared = [...(membersOf.get(entry) ?? [])].some((one) => one !== member);
    if (isShared) return "";
    const named = codes === undefined ? [] : [...text.matchAll(codes)];
    return named.every(([code]) => code === member) ? text : "";
  };
}

/** Members that an entry names: who paid, who is credited, and those of its splits. */
function membersByEntry({ ledger, postings }: Books): ReadonlyMap<number, ReadonlySet<string>> {
  const members = new Map<number, Set<string>>();
  const add = (entry: number, member: string): void => {
    if (member === "") return;
    const own = members.get(entry);
    if (own) own.add(member);
    else members.set(entry, new Set([member]));
  };
  for (let at = 0; at < postings.count; at++) add(postings.entry[at], postings.member[at]);
  for (let entry = 0; entry < ledger.count; entry++)
    for (const key of ["member", "creditTo"] as const) add(entry, ledger.text(entry, key));
  return members;
}
