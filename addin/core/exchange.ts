import { Decimal } from "decimal.js";
import { minorUnitDigits } from "./currencies";
import {
  divideHalfEven,
  divideHalfUp,
  type Rounding,
  roundDecimalHalfEven,
  roundDecimalHalfUp,
} from "./money";
import { byDayThenSource, byText, isUsable, lastOnOrBefore, type RateRow } from "./rate-series";

export type { RateRow } from "./rate-series";

/** A rate that is known: 1 `from` is `rate` `to`. */
export interface KnownRate {
  readonly rate: Decimal;
  /** Day of the rate; of a cross rate, the earlier day of its two legs. */
  readonly day: number;
  /** Source of the rate; both, joined by " + ", when the legs of a cross rate differ. Empty for "same". */
  readonly source: string;
  readonly way: "same" | "direct" | "inverse" | "cross";
  /** Currency between the two legs of a cross rate. */
  readonly pivot?: string;
}

/** No rate on or before the day, or none that is young enough; then the day of the last one. */
export interface UnknownRate {
  readonly unknown: "no-rate" | "too-old";
  readonly lastDay?: number;
}

/** Which rate is asked for. */
export interface RateQuestion {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  /** Days that the rate may be older than the day; 7 unless told. */
  readonly maxAgeDays?: number;
}

export interface RateBook {
  /** Last rate on or before the day: direct, else inverse, else by way of a third currency. */
  rateOn(question: RateQuestion): KnownRate | UnknownRate;
  /** The rows behind that rate: one, two of a cross rate, none for the same currency or an unknown rate. */
  rowsOf(question: RateQuestion): readonly RateRow[];
  /** Rows that answer nothing, because their rate is no decimal above zero or their currencies are the same. */
  readonly unusable: readonly RateRow[];
}

/** Significant digits of an inverse or cross rate. */
const RATE_DIGITS = 40;
/** Those of an amount (16) and of a recorded rate (20): such a product is exact, and rounding changes nothing. */
const PRODUCT_DIGITS = 36;
// Wide enough for two recorded rates, or an amount and a quotient, multiplied without loss.
// Never in powers of ten as text.
const Wide = Decimal.clone({ defaults: true, precision: 60, toExpNeg: -9e15, toExpPos: 9e15 });
const PIVOT_FIRST = "EUR";
const AGE_MAX_DAYS = 7;

/** A rate as a fraction, so that an inverse is divided once, at the end. */
interface Leg {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly day: number;
  readonly source: string;
  readonly way: KnownRate["way"];
  readonly pivot?: string;
  /** The recorded rows that it is made of. */
  readonly rows: readonly RateRow[];
}

type SeriesByCurrency = Map<string, RateRow[]>;

/** The rates of all rows, found by pair and day; the order of the rows does not matter. */
export function makeRateBook(rows: Iterable<RateRow>): RateBook {
  const pairs = new Map<string, SeriesByCurrency>();
  const unusable: RateRow[] = [];
  for (const row of rows) {
    if (!isUsable(row)) unusable.push(row);
    else seriesOf(pairs, row.from, row.to).push(row);
  }
  for (const [from, series] of pairs)
    for (const [to, list] of series) {
      list.sort(byDayThenSource);
      // Both directions lead to a partner, so that pivots are found from either side.
      if (!pairs.get(to)?.has(from)) seriesOf(pairs, to, from);
    }
  // A ledger asks the same few questions for every entry.
  const answers = new Map<string, KnownRate | UnknownRate>();
  return {
    unusable,
    rateOn(question) {
      const key = `${question.from} ${question.to} ${question.day} ${question.maxAgeDays}`;
      const known = answers.get(key);
      if (known) return known;
      const answer = Object.freeze(rateOn(pairs, question));
      answers.set(key, answer);
      return answer;
    },
    rowsOf: (question) => chosenLeg(pairs, question).leg?.rows ?? [],
  };
}

/**
 * Amount in minor units of `to`, rounded once; NaN when the amount or the rate is not known.
 * Exact for recorded rates. For inverse and cross rates a half is recognised as a half although the rate is rounded:
 * sure while the digits of the recorded rates behind it are 16 together, which reference rates never reach.
 */
export function convertMinor(
  minor: number,
  rate: Decimal,
  from: string,
  to: string,
  rounding: Rounding,
): number {
  if (Number.isNaN(minor) || rate.isNaN()) return Number.NaN;
  const shift = minorUnitDigits(to) - minorUnitDigits(from);
  const quick = convertWhole(minor, wholeRate(rate), { shift, rounding });
  if (quick !== undefined) return quick;
  const unshifted = new Wide(minor).times(rate);
  const product = shift === 0 ? unshifted : unshifted.times(new Wide(10).pow(shift));
  // The last digits of a rounded quotient are dust: 6 x 1/2.4 is 2.5, not 2.500…02.
  const clean = product.toSignificantDigits(PRODUCT_DIGITS);
  return rounding === "half-even" ? roundDecimalHalfEven(clean) : roundDecimalHalfUp(clean);
}

/** A rate as whole numbers: `figures` / 10^places. */
interface WholeRate {
  readonly figures: number;
  readonly places: number;
}

const wholeRates = new WeakMap<Decimal, WholeRate>();

/** Each rate is taken apart once. Its figures are NaN when they are too many for a whole number. */
function wholeRate(rate: Decimal): WholeRate {
  const known = wholeRates.get(rate);
  if (known !== undefined) return known;
  const places = rate.decimalPlaces();
  const figures = places > 15 ? Number.NaN : new Wide(10).pow(places).times(rate).toNumber();
  const whole = { figures: Number.isSafeInteger(figures) ? figures : Number.NaN, places };
  wholeRates.set(rate, whole);
  return whole;
}

/** The same amount in whole numbers alone, a hundred times faster; undefined where they would not be exact. */
function convertWhole(
  minor: number,
  { figures, places }: WholeRate,
  { shift, rounding }: { shift: number; rounding: Rounding },
): number | undefined {
  const product = minor * figures * 10 ** Math.max(0, shift - places);
  const divisorPower = Math.max(0, places - shift);
  if (!Number.isSafeInteger(product) || divisorPower > 15) return undefined;
  const divide = rounding === "half-even" ? divideHalfEven : divideHalfUp;
  return divide(product, 10 ** divisorPower);
}

function rateOn(
  pairs: ReadonlyMap<string, SeriesByCurrency>,
  question: RateQuestion,
): KnownRate | UnknownRate {
  const { from, to, day } = question;
  if (from === to) return { rate: new Wide(1), day, source: "", way: "same" };
  const { leg, lastDay } = chosenLeg(pairs, question);
  return leg === undefined ? unknownRate(lastDay) : knownRate(leg);
}

/** The preferred way whose rate is young enough; where there is none, the last day of any. */
function chosenLeg(
  pairs: ReadonlyMap<string, SeriesByCurrency>,
  question: RateQuestion,
): { readonly leg?: Leg; readonly lastDay?: number | undefined } {
  const { from, to, day, maxAgeDays = AGE_MAX_DAYS } = question;
  if (from === to) return {};
  let lastDay: number | undefined;
  for (const leg of legs(pairs, question)) {
    if (leg.day >= day - maxAgeDays) return { leg };
    lastDay = Math.max(lastDay ?? leg.day, leg.day);
  }
  return { lastDay };
}

function unknownRate(lastDay: number | undefined): UnknownRate {
  return lastDay === undefined ? { unknown: "no-rate" } : { unknown: "too-old", lastDay };
}

function knownRate({ numerator, denominator, day, source, way, pivot }: Leg): KnownRate {
  const quotient = way === "direct" ? numerator : numerator.div(denominator);
  const rate = quotient.toSignificantDigits(RATE_DIGITS);
  return { rate, day, source, way, ...(pivot === undefined ? {} : { pivot }) };
}

/** Ways from one currency to another, the preferred first. */
function* legs(pairs: ReadonlyMap<string, SeriesByCurrency>, question: RateQuestion) {
  const { from, to, day } = question;
  yield* straightLegs(pairs, from, to, day);
  const cross = crossLeg(pairs, question);
  if (cross) yield cross;
}

function* straightLegs(
  pairs: ReadonlyMap<string, SeriesByCurrency>,
  from: string,
  to: string,
  day: number,
): Generator<Leg> {
  const direct = lastOnOrBefore(pairs.get(from)?.get(to) ?? [], day);
  if (direct) yield legOf(direct, "direct");
  const inverse = lastOnOrBefore(pairs.get(to)?.get(from) ?? [], day);
  if (inverse) yield legOf(inverse, "inverse");
}

/** The cross rate whose older leg is youngest; of equal ones over the euro, else over the first code. */
function crossLeg(
  pairs: ReadonlyMap<string, SeriesByCurrency>,
  { from, to, day, maxAgeDays = AGE_MAX_DAYS }: RateQuestion,
): Leg | undefined {
  const best = (start: string, end: string): Leg | undefined => {
    const found = [...straightLegs(pairs, start, end, day)];
    return (
      found.find((leg) => leg.day >= day - maxAgeDays) ?? found.sort((a, b) => b.day - a.day)[0]
    );
  };
  let chosen: Leg | undefined;
  for (const pivot of [...(pairs.get(from)?.keys() ?? [])].sort(byPivot)) {
    if (pivot === to || !pairs.get(pivot)?.has(to)) continue;
    const first = best(from, pivot);
    const second = best(pivot, to);
    if (!first || !second) continue;
    const older = Math.min(first.day, second.day);
    if (!chosen || older > chosen.day) chosen = joinLegs(first, second, pivot);
  }
  return chosen;
}

function joinLegs(first: Leg, second: Leg, pivot: string): Leg {
  return {
    numerator: first.numerator.times(second.numerator),
    denominator: first.denominator.times(second.denominator),
    day: Math.min(first.day, second.day),
    source: first.source === second.source ? first.source : `${first.source} + ${second.source}`,
    way: "cross",
    pivot,
    rows: [...first.rows, ...second.rows],
  };
}

function legOf(row: RateRow, way: "direct" | "inverse"): Leg {
  const { day, source } = row;
  const [rate, one] = [new Wide(row.rate), new Wide(1)];
  return way === "direct"
    ? { numerator: rate, denominator: one, day, source, way, rows: [row] }
    : { numerator: one, denominator: rate, day, source, way, rows: [row] };
}

function seriesOf(pairs: Map<string, SeriesByCurrency>, from: string, to: string): RateRow[] {
  const partners: SeriesByCurrency = pairs.get(from) ?? new Map();
  pairs.set(from, partners);
  const list = partners.get(to) ?? [];
  partners.set(to, list);
  return list;
}

function byPivot(a: string, b: string): number {
  return Number(b === PIVOT_FIRST) - Number(a === PIVOT_FIRST) || byText(a, b);
}
