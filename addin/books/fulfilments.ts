import { Decimal } from "decimal.js";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { convertMinor } from "../core/exchange";
import { allocate, minorOfNumber } from "../core/money";
import type { Books } from "./books";
import type { ContributionGroup } from "./contribution-groups";

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

/** Currency of a member's promise of a year. */
export type PromiseCurrency = (member: string, year: number) => string;

type Convert = (
  paid: Pick<ContributionGroup, "amount" | "currency" | "entry">,
  to: string,
) => number;

/** Tells what a group fulfils, year by year; `amounts` are the postings in the base currency, where they were valued. */
export function fulfilmentsOf(
  books: Books,
  { currencyOf, amounts }: { currencyOf: PromiseCurrency; amounts: Float64Array | undefined },
): (group: ContributionGroup) => readonly Fulfilment[] {
  const convert = converterOf(books);
  return (group) => {
    const shares = allocatedShares(group, currencyOf);
    if (group.restYear > 0) shares.push(restShare(group, { shares, convert, currencyOf }));
    const bases = baseShares(group, shares, amounts);
    return shares.map(({ year, received, isConverted }, index) => ({
      year,
      received,
      isConverted,
      base: bases[index],
    }));
  };
}

interface Share {
  readonly year: number;
  readonly currency: string;
  readonly received: number;
  readonly isConverted: boolean;
}

/** What the treasurer laid down; of a refund with a minus, however it was typed. */
function allocatedShares(group: ContributionGroup, currencyOf: PromiseCurrency): Share[] {
  return group.allocations.map(({ year, amount }) => {
    const currency = currencyOf(group.member, year);
    const minor = isCurrency(currency)
      ? (minorOfNumber(amount, minorUnitDigits(currency)) ?? Number.NaN)
      : Number.NaN;
    const received = group.amount < 0 ? 0 - Math.abs(minor) : minor;
    return { year, currency, received, isConverted: false };
  });
}

/** What the allocations leave of the group; never below nothing. */
function restShare(
  group: ContributionGroup,
  {
    shares,
    convert,
    currencyOf,
  }: { shares: readonly Share[]; convert: Convert; currencyOf: PromiseCurrency },
): Share {
  const currency = currencyOf(group.member, group.restYear);
  const sign = group.amount < 0 ? -1 : 1;
  let rest = convert(group, currency);
  for (const share of shares) rest -= share.currency === currency ? share.received : Number.NaN;
  return {
    year: group.restYear,
    currency,
    received: shares.length > 0 && rest * sign < 0 ? 0 : rest,
    isConverted: currency !== group.currency,
  };
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
 * Converts a group's amount: at the rate typed with the entry where that leads there (it is the base currency),
 * else at the rate of the day, half-even; NaN where none is known. Each rate is looked up once.
 */
export function converterOf({ ledger, settings, rateBook }: Books): Convert {
  const rates = new Map<string, Decimal>();
  const typedRates = new Map<number, Decimal>();
  const typedRate = (typed: number): Decimal => {
    const rate = typedRates.get(typed) ?? new Decimal(typed);
    typedRates.set(typed, rate);
    return rate;
  };
  const rateOn = (from: string, to: string, day: number): Decimal => {
    const key = `${from}\t${to}\t${day}`;
    let rate = rates.get(key);
    if (rate === undefined) {
      const found = rateBook.rateOn({ from, to, day, maxAgeDays: settings.rateAgeMax });
      rate = "unknown" in found ? new Decimal(Number.NaN) : found.rate;
      rates.set(key, rate);
    }
    return rate;
  };
  return ({ amount, currency: from, entry }, to) => {
    if (from === to) return amount;
    if (!isCurrency(from) || !isCurrency(to)) return Number.NaN;
    const typed = ledger.rate[entry];
    const isTyped = to === settings.baseCurrency && typed > 0 && typed !== 1;
    const rate = isTyped ? typedRate(typed) : rateOn(from, to, ledger.day[entry]);
    return convertMinor(amount, rate, from, to, "half-even");
  };
}
