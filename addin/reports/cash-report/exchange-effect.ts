import { Decimal } from "decimal.js";
import type { Books } from "../../books/books";
import type { Movement, Movements } from "../../books/movements";
import type { Period } from "../../books/period";
import { baseRateOn, valueOn } from "../../books/valuation";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { addMinor, roundDecimalHalfEven } from "../../core/money";

// Wide enough for sums of amounts times rates of 40 digits: nothing is lost before the one rounding.
const Wide = Decimal.clone({ defaults: true, precision: 100 });

/** The exchange effect of one account, proved from its amounts. In minor units of the base; NaN where not known. */
export interface ExchangeEffect {
  /** Sum of amounts x (closing rate - rate used) + opening x (closing rate - opening rate), exactly. */
  readonly exact: Decimal;
  /** What rounding the opening, the closing and each entry added to it, exactly. */
  readonly rounding: Decimal;
  /** Both together: a whole number. */
  readonly minor: number;
}

/** Amounts of an account that were valued at one rate. */
interface Valued {
  readonly rate: Decimal | undefined;
  minor: number;
}

interface AccountFlows {
  opening: number;
  closing: number;
  /** Sum of the rounded base amounts of the period. */
  base: number;
  /** By typed rate above 0, or by the day of a rate of the table with a minus. */
  readonly byRate: Map<number, Valued>;
}

/** The question: which accounts, which period, which base currency. */
export interface EffectQuestion {
  readonly movements: Movements;
  readonly period: Period;
  readonly base: string;
}

/**
 * Exchange effect of every account, from the rates of its entries and not from totals: it must equal what is left
 * when receipts, payments and transfers are taken from the change of the cash.
 */
export function exchangeEffects(
  books: Books,
  question: EffectQuestion,
): ReadonlyMap<number, ExchangeEffect> {
  const flows = new Map<number, AccountFlows>();
  const all = { ...question, books };
  for (const movement of question.movements.all) {
    if (movement.account < 0 || movement.day > question.period.to) continue;
    let known = flows.get(movement.account);
    if (known === undefined) {
      known = noFlows();
      flows.set(movement.account, known);
    }
    addMovement(known, movement, all);
  }
  const effects = new Map<number, ExchangeEffect>();
  for (const [account, own] of flows)
    effects.set(
      account,
      effectOf(own, { ...question, books, currency: books.accounts[account].currency }),
    );
  return effects;
}

const noFlows = (): AccountFlows => ({ opening: 0, closing: 0, base: 0, byRate: new Map() });

function addMovement(
  flows: AccountFlows,
  movement: Movement,
  { books, period, base }: EffectQuestion & { books: Books },
): void {
  flows.closing = addMinor(flows.closing, movement.minor);
  if (movement.day < period.from) {
    flows.opening = addMinor(flows.opening, movement.minor);
    return;
  }
  flows.base = addMinor(flows.base, movement.base);
  const typed = typedRate(books, movement, base);
  const key = typed ?? -movement.day;
  let valued = flows.byRate.get(key);
  if (valued === undefined) {
    valued = { rate: rateUsed(books, movement, base), minor: 0 };
    flows.byRate.set(key, valued);
  }
  valued.minor = addMinor(valued.minor, movement.minor);
}

/** The rate at which an entry was valued: the one typed with it, else the table's; undefined when there is none. */
function rateUsed(books: Books, movement: Movement, base: string): Decimal | undefined {
  const currency = books.accounts[movement.account]?.currency ?? "";
  if (currency === base) return new Wide(1);
  const typed = typedRate(books, movement, base);
  return typed === undefined
    ? rateOn(books, { currency, base, day: movement.day })
    : new Wide(typed);
}

/** The rate typed with an entry, where it is one: to the base of the settings, above 0, and not 1. */
export function typedRate(books: Books, movement: Movement, base: string): number | undefined {
  const typed = books.ledger.rate[books.postings.entry[movement.at]];
  const isOfBase = books.settings.baseCurrency === base || books.settings.baseCurrency === "";
  const isForeign = books.accounts[movement.account]?.currency !== base;
  return isOfBase && isForeign && typed > 0 && typed !== 1 ? typed : undefined;
}

interface RateOfDay {
  readonly currency: string;
  readonly base: string;
  readonly day: number;
}

function rateOn(books: Books, { currency, base, day }: RateOfDay): Decimal | undefined {
  const found = baseRateOn(books, { from: currency, base, day });
  return "unknown" in found ? undefined : new Wide(found.rate);
}

function effectOf(
  flows: AccountFlows,
  { books, period, base, currency }: EffectQuestion & { books: Books; currency: string },
): ExchangeEffect {
  if (!isCurrency(currency)) return unknownEffect;
  const shift = new Wide(10).pow(minorUnitDigits(base) - minorUnitDigits(currency));
  const at = (day: number, minor: number) => ({
    rate: minor === 0 ? new Wide(0) : rateOn(books, { currency, base, day }),
    rounded: valueOn(books, { minor, currency, base, day }),
  });
  const opening = at(period.from - 1, flows.opening);
  const closing = at(period.to, flows.closing);
  if (opening.rate === undefined || closing.rate === undefined) return unknownEffect;
  let exact = closing.rate.minus(opening.rate).times(flows.opening);
  let used = new Wide(0);
  for (const { rate, minor } of flows.byRate.values()) {
    // An amount of zero needs no rate.
    if (minor === 0 && rate === undefined) continue;
    if (rate === undefined) return unknownEffect;
    exact = exact.plus(closing.rate.minus(rate).times(minor));
    used = used.plus(rate.times(minor));
  }
  const rounding = new Wide(closing.rounded)
    .minus(closing.rate.times(flows.closing).times(shift))
    .minus(opening.rounded)
    .plus(opening.rate.times(flows.opening).times(shift))
    .minus(flows.base)
    .plus(used.times(shift));
  const whole = exact.times(shift).plus(rounding);
  return {
    exact: exact.times(shift),
    rounding,
    minor: whole.isNaN() ? Number.NaN : roundDecimalHalfEven(whole),
  };
}

const unknownEffect: ExchangeEffect = {
  exact: new Wide(Number.NaN),
  rounding: new Wide(Number.NaN),
  minor: Number.NaN,
};
