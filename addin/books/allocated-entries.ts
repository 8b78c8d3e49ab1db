import { Decimal } from "decimal.js";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { minorOfNumber } from "../core/money";
import type { Books } from "./books";
import { ownPledges } from "./own-pledges";
import { type Allocation, type Pledge, pledgeKey, pledgesInForce } from "./pledges";
import { currencyOfEntry, entriesByNumber } from "./postings";

/** An entry with what its allocations take from it. */
export interface AllocatedEntry {
  readonly entry: number;
  /** Size of the entry in minor units of its currency; NaN where not known. */
  readonly amount: number;
  /** At least so much is allocated, in minor units of the entry's currency: what cannot be told counts as 0. */
  readonly allocatedMin: number;
  readonly currency: string;
  readonly allocations: readonly Allocation[];
  /** True when all allocations are in the entry's currency, so that `allocatedMin` is exact. */
  readonly isExact: boolean;
}

/** Every entry that has allocations, in order of its first one. */
export function allocatedEntries(books: Books): readonly AllocatedEntry[] {
  const { ledger, accounts, allocations } = books;
  const entryOf = entriesByNumber(ledger);
  const pledges = ownPledges(books);
  const inForce = pledgesInForce(pledges);
  const usual = usualCurrencies(pledges);
  const byEntry = new Map<number, Allocation[]>();
  for (const allocation of allocations) {
    const entry = entryOf.get(allocation.no);
    if (entry === undefined) continue;
    const known = byEntry.get(entry);
    if (known) known.push(allocation);
    else byEntry.set(entry, [allocation]);
  }
  return [...byEntry].map(([entry, own]) => {
    const currency = currencyOfEntry(ledger, accounts, entry);
    const pledged = own.map(
      ({ member, year }) =>
        inForce.get(pledgeKey(member, year))?.currency ?? usual.get(member) ?? "",
    );
    const parts = own.map((one, index) =>
      leastPart(one, { pledged: pledged[index], entry: currency }),
    );
    return {
      entry,
      amount: Math.abs(ledger.in[entry] - ledger.out[entry]),
      allocatedMin: parts.reduce((sum, part) => sum + part, 0),
      currency,
      allocations: own,
      isExact: pledged.every((code) => code === currency),
    };
  });
}

/** Currency of each member that has promised in one only: that of a year whose promise is not recorded, as far as one can tell. */
function usualCurrencies(pledges: readonly Pledge[]): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  for (const { member, currency } of pledges) {
    const known = usual.get(member) ?? currency;
    usual.set(member, known === currency ? currency : "");
  }
  return usual;
}

/**
 * The least that an allocation can take from its entry. In another currency the rate typed with it decides; whether
 * it was typed for one unit of the entry's or of the pledge's currency, and one minor unit of rounding, are allowed for.
 */
function leastPart(
  { amount, rate }: Allocation,
  currency: { pledged: string; entry: string },
): number {
  if (!isCurrency(currency.pledged) || !isCurrency(currency.entry)) return 0;
  const digits = minorUnitDigits(currency.pledged);
  const minor = Math.abs(minorOfNumber(amount, digits) ?? 0) || 0;
  if (currency.pledged === currency.entry) return minor;
  if (!(rate > 0) || minor < 1) return 0;
  const shift = new Decimal(10).pow(minorUnitDigits(currency.entry) - digits);
  const least = new Decimal(minor - 1).times(shift);
  return Decimal.min(least.times(rate), least.div(rate)).floor().toNumber();
}
