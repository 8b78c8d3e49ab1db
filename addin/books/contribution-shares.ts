import type { Books } from "./books";
import { type ContributionGroup, contributionGroups } from "./contribution-groups";
import { fulfilmentsOf, type PromiseCurrency } from "./fulfilments";
import { ownPledges } from "./own-pledges";
import { pledgeKey, pledgesInForce } from "./pledges";
import { promiseCurrency } from "./promise-currency";
import { baseCurrencyOf, type Valuation } from "./valuation";

/** What one entry gave for one member's year: contributions are the sums of these. */
export interface ContributionShare {
  readonly member: string;
  readonly year: number;
  readonly entry: number;
  /** Minor units of the promise's currency; NaN where not known. */
  readonly received: number;
  /** Minor units of the valuation's base currency; NaN where not known. */
  readonly base: number;
  /** True where a rate of the day was used. */
  readonly isConverted: boolean;
  /** Indices of its postings. */
  readonly postings: readonly number[];
}

/** Receipts until a day, entry by entry, as the contributions of that day are summed from them. */
export function contributionShares(
  books: Books,
  { asOf, valuation }: { asOf: number; valuation?: Valuation },
): readonly ContributionShare[] {
  const groups = contributionGroups(books, asOf);
  const currencyOf = currenciesOf(books, groups);
  const fulfil = fulfilmentsOf(books, { currencyOf, amounts: valuation?.amounts });
  return groups.flatMap((group) => {
    const { member, entry, postings } = group;
    return fulfil(group).map((share) => ({ ...share, member, entry, postings }));
  });
}

function currenciesOf(books: Books, groups: readonly ContributionGroup[]): PromiseCurrency {
  const base = baseCurrencyOf(books);
  const received = new Map<string, string>();
  for (const group of groups)
    for (const year of [group.restYear, ...group.allocations.map((one) => one.year)]) {
      const key = pledgeKey(group.member, year);
      const known = received.get(key);
      received.set(key, known === undefined || known === group.currency ? group.currency : base);
    }
  const inForce = pledgesInForce(ownPledges(books));
  return (member, year) => {
    const key = pledgeKey(member, year);
    return promiseCurrency(inForce.get(key), received.get(key));
  };
}
