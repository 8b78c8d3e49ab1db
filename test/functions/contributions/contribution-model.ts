// What is promised and received, worked out a second time from the rules alone: whole numbers of any size, no code of the
// program. Slow and plain on purpose; the law beside it compares every answer.

export const DIGITS: Readonly<Record<string, number>> = { EUR: 2, USD: 2, JPY: 0, KWD: 3, XOF: 0 };
/** A rate serves no longer than a week. */
const AGE_MAX = 7;

/** What one member gave, or got back, for one year. */
export interface Receipt {
  readonly member: string;
  readonly year: number;
  readonly day: number;
  readonly currency: string;
  /** Minor units; below 0 for a refund. */
  readonly minor: number;
}

export interface Pledged {
  readonly member: string;
  readonly year: number;
  readonly version: number;
  readonly day: number;
  readonly currency: string;
  readonly minor: number;
  readonly isInKind: boolean;
  readonly isWithdrawn: boolean;
}

/** One euro is `rate` / 10^4 of the currency. */
export interface Rate {
  readonly day: number;
  readonly currency: string;
  readonly rate: number;
}

export interface Model {
  readonly receipts: readonly Receipt[];
  readonly promises: readonly Pledged[];
  readonly rates: readonly Rate[];
}

export interface Asked {
  readonly member: string;
  readonly year: number;
  readonly asOf: number;
}

/** The version that holds on a day: the last one declared until then, none where that one was withdrawn. */
export function promiseOn({ promises }: Model, { member, year, asOf }: Asked): Pledged | undefined {
  const last = promises
    .filter((one) => one.member === member && one.year === year && one.day <= asOf)
    .sort((a, b) => b.version - a.version)[0];
  return last?.isWithdrawn ? undefined : last;
}

export function receiptsOf({ receipts }: Model, { member, year, asOf }: Asked): readonly Receipt[] {
  return receipts.filter((one) => one.member === member && one.year === year && one.day <= asOf);
}

/** Sum in a currency, each receipt converted at the rate of its day; undefined where a rate is not known. */
export function received(model: Model, own: readonly Receipt[], to: string): bigint | undefined {
  let sum = 0n;
  for (const one of own) {
    const part = converted(model, one, to);
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

function converted(model: Model, one: Receipt, to: string): bigint | undefined {
  if (one.currency === to) return BigInt(one.minor);
  const [from, wanted] = [one.currency, to].map((code) => perEuro(model, code, one.day));
  if (from === undefined || wanted === undefined) return undefined;
  const up = 10n ** BigInt(DIGITS[to]) * wanted;
  const down = 10n ** BigInt(DIGITS[one.currency]) * from;
  return halfEven(BigInt(one.minor) * up, down);
}

function perEuro({ rates }: Model, currency: string, day: number): bigint | undefined {
  if (currency === "EUR") return 10_000n;
  const last = rates
    .filter((one) => one.currency === currency && one.day <= day && one.day >= day - AGE_MAX)
    .sort((a, b) => b.day - a.day)[0];
  return last && BigInt(last.rate);
}

function halfEven(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const [whole, twice] = [size / divisor, (size % divisor) * 2n];
  const rounded = twice > divisor || (twice === divisor && whole % 2n === 1n) ? whole + 1n : whole;
  return dividend < 0n ? -rounded : rounded;
}

/** The number that Excel shows. */
export function shown(minor: bigint, currency: string): number {
  const digits = DIGITS[currency];
  const text = String(minor < 0n ? -minor : minor).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const size = Number(`${text.slice(0, cut)}.${text.slice(cut) || "0"}`);
  return minor < 0n ? -size : size;
}

/** How a promise stands, in the words of the list of functions; undefined where a rate is missing. */
export function statusOf(model: Model, asked: Asked): string | undefined {
  const promise = promiseOn(model, asked);
  const own = receiptsOf(model, asked);
  if (promise === undefined || promise.isInKind) {
    if (own.length === 0) return promise === undefined ? "nothing recorded" : "in kind";
    return "not compared";
  }
  const sum = received(model, own, promise.currency);
  if (sum === undefined) return undefined;
  const promised = BigInt(promise.minor);
  if (sum > promised) return "more than promised";
  if (sum === promised) return "fulfilled";
  return sum > 0n ? "partly received" : "not yet received";
}
