import { Decimal } from "decimal.js";
import { ArgumentError } from "./faults";
import { reason } from "./reason";

// Amounts are integers of minor units. NaN says "not known" and makes every result not known. Nothing answers -0.

/** Where halves go: to the even neighbour, or away from zero. */
export type Rounding = "half-even" | "half-up";

/** Below this, an amount out of a binary number is exact to the minor unit. */
const NUMBER_MINOR_MAX = 1e15;

/** Powers of ten by the decimals that currencies have: looked up, since a power takes longer than all else here. */
const POWERS = [1, 10, 100, 1_000, 10_000] as const;

/** A sum or product that cannot be held exactly: no book of a federation holds such amounts, so one is typed wrong. */
export class AmountTooLarge extends RangeError {
  override readonly name = "AmountTooLarge";
}

/** The amount itself, when it is a safe integer or not known; else AmountTooLarge. */
export function guardMinor(minor: number): number {
  if (Number.isSafeInteger(minor)) return minor + 0;
  if (Number.isNaN(minor)) return minor;
  throw new AmountTooLarge(
    `${minor} minor units lie outside the whole numbers that are held exactly.`,
  );
}

/** Sum of two amounts. */
export function addMinor(a: number, b: number): number {
  return guardMinor(guardMinor(a) + guardMinor(b));
}

/** Exact sum of a column, whatever the order; not known when one amount is not known. */
export function sumMinor(values: Float64Array | readonly number[]): number {
  let sum = 0;
  let sizeMax = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const size = value < 0 ? -value : value;
    if (size > sizeMax) sizeMax = size;
    sum += value;
  }
  // No partial sum can have passed 2^53: one test for the whole column.
  if (sizeMax * values.length <= Number.MAX_SAFE_INTEGER) return guardMinor(sum);
  if (Number.isNaN(sum) && sizeMax < Number.POSITIVE_INFINITY) return sum;
  let exact = 0n;
  for (const value of values) exact += BigInt(guardMinor(value));
  return minorOfBigInt(exact);
}

/** Quotient of two safe integers, halves to the even neighbour. */
export function divideHalfEven(dividend: number, divisor: number): number {
  return divide(dividend, divisor, "half-even");
}

/** Quotient of two safe integers, halves away from zero. */
export function divideHalfUp(dividend: number, divisor: number): number {
  return divide(dividend, divisor, "half-up");
}

/** amount x numerator / denominator, rounded once, halves to the even neighbour; the product may be of any size. */
export function multiplyDivideHalfEven(
  amount: number,
  numerator: number,
  denominator: number,
): number {
  if (Number.isNaN(guardMinor(amount) + guardMinor(numerator) + guardMinor(denominator)))
    return Number.NaN;
  if (denominator === 0) throw new RangeError("Division by zero.");
  const dividend = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const quotient = dividend / divisor;
  const twice = absolute(2n * (dividend % divisor));
  const size = absolute(divisor);
  const isAway = twice > size || (twice === size && quotient % 2n !== 0n);
  const away = dividend < 0n === divisor < 0n ? 1n : -1n;
  return minorOfBigInt(isAway ? quotient + away : quotient);
}

/**
 * Shares in proportion to the weights by largest remainder, the first of equal remainders served first.
 * They sum to the amount exactly; a weight of 0 gets 0; a negative amount is the mirror of the positive one.
 * @param weights Zero or more each, fractions allowed and read as their decimal text; at least one above zero.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  const parts = integerWeights(weights);
  const total = parts.reduce((sum, part) => sum + part, 0n);
  if (total === 0n)
    throw new ArgumentError(reason`All weights are 0; at least one must be above 0.`);
  if (Number.isNaN(guardMinor(amount))) return weights.map(() => Number.NaN);
  const size = BigInt(Math.abs(amount));
  const shares = parts.map((part) => (size * part) / total);
  const remainders = parts.map((part) => (size * part) % total);
  const left = Number(size - shares.reduce((sum, share) => sum + share, 0n));
  const order = [...remainders.keys()].sort((a, b) =>
    remainders[a] === remainders[b] ? a - b : remainders[a] > remainders[b] ? -1 : 1,
  );
  for (const index of order.slice(0, left)) shares[index] += 1n;
  return shares.map((share) => minorOfBigInt(amount < 0 ? -share : share));
}

/**
 * Minor units of a binary number such as Excel hands over, or undefined when it has more decimals than the currency
 * or is 1e15 minor units and more. What a sum in Excel leaves as dust (0.1 + 0.2) is no decimal.
 */
export function minorOfNumber(value: number, digits: number): number | undefined {
  if (Number.isNaN(value)) return value;
  const scaled = value * (POWERS[digits] ?? 10 ** digits);
  const minor = Math.round(scaled);
  if (!(Math.abs(minor) < NUMBER_MINOR_MAX)) return undefined;
  const isWhole = Math.abs(scaled - minor) <= 4e-16 * Math.abs(scaled) + 1e-9;
  return isWhole ? minor + 0 : undefined;
}

/**
 * Minor units of decimal text as bank files write it (the decimal of XML Schema: "1234.5", "-.5", "+12."), or undefined
 * when it is none, has more decimals than the currency, or is too large. Zeros behind the last decimal do not count.
 */
export function minorOfDecimal(text: string, digits: number): number | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  const [, sign = "", whole = "", fraction = ""] = match ?? [];
  if (whole === "" && fraction === "") return undefined;
  const decimals = withoutTrailingZeros(fraction);
  if (decimals.length > digits) return undefined;
  const size = Number(whole + decimals.padEnd(digits, "0"));
  if (!Number.isSafeInteger(size)) return undefined;
  return sign === "-" && size !== 0 ? -size : size;
}

/** Decimal text of a known amount with all decimals of the currency: "-1234.50", and "100" for 0 digits. */
export function decimalOfMinor(minor: number, digits: number): string {
  if (Number.isNaN(guardMinor(minor))) throw new RangeError("An unknown amount has no figure.");
  const figures = String(Math.abs(minor)).padStart(digits + 1, "0");
  const at = figures.length - digits;
  const fraction = digits === 0 ? "" : `.${figures.slice(at)}`;
  return `${minor < 0 ? "-" : ""}${figures.slice(0, at)}${fraction}`;
}

/** Nearest integer of a decimal, halves to the even neighbour. */
export function roundDecimalHalfEven(decimal: Decimal): number {
  return guardMinor(decimal.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber());
}

/** Nearest integer of a decimal, halves away from zero. */
export function roundDecimalHalfUp(decimal: Decimal): number {
  return guardMinor(decimal.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}

/** Text of decimals without the zeros at its end. */
export function withoutTrailingZeros(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end--;
  return fraction.slice(0, end);
}

function divide(dividend: number, divisor: number, rounding: Rounding): number {
  if (Number.isNaN(guardMinor(dividend) + guardMinor(divisor))) return Number.NaN;
  if (divisor === 0) throw new RangeError("Division by zero.");
  // The remainder is exact, so is what it leaves; twice a safe integer is exact too.
  const remainder = dividend % divisor;
  const quotient = (dividend - remainder) / divisor;
  const twice = 2 * Math.abs(remainder);
  const size = Math.abs(divisor);
  const isHalfAway = rounding === "half-up" || quotient % 2 !== 0;
  const isAway = twice > size || (twice === size && isHalfAway);
  const away = dividend < 0 === divisor < 0 ? 1 : -1;
  return guardMinor(isAway ? quotient + away : quotient);
}

/** The weights as integers in the same proportion: their decimal texts without the point. */
function integerWeights(weights: readonly number[]): bigint[] {
  const decimals = weights.map((weight) => {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new ArgumentError(reason`A weight is ${weight}; weights must be 0 or more.`);
    return new Decimal(weight);
  });
  const places = decimals.reduce((max, decimal) => Math.max(max, decimal.decimalPlaces()), 0);
  return decimals.map((decimal) => BigInt(decimal.toFixed(places).replace(".", "")));
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function minorOfBigInt(value: bigint): number {
  const minor = Number(value);
  return guardMinor(minor);
}
