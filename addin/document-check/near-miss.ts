import { editDistance } from "../core/edit-distance";
import type { TextFigure } from "./text-figures";

/** Shorter figures are like another one by chance too often. */
const DIGITS_MIN = 5;
/** A digit that is missing or too much: figures of this length are not like another one by chance. */
const DIGITS_MIN_UNEQUAL = 7;
/** Units of the last place by which a figure that was rounded on its way is off. */
const ROUNDING = 2;

/**
 * Whether a figure is another one with a slip: one digit changed, two neighbours exchanged, one left out or doubled, or off
 * by no more than rounding on the way. The other figure rounded on purpose, to fewer decimals, is no slip.
 */
export function isNearMiss(one: TextFigure, other: TextFigure): boolean {
  if (one.value === other.value || isOtherUnit(one.unit, other.unit)) return false;
  if (one.value < 0 !== other.value < 0 || one.decimals !== other.decimals) return false;
  const [a, b] = [one.digits, other.digits];
  const length = Math.min(a.length, b.length);
  if (length < DIGITS_MIN) return false;
  if (Math.abs(Number(a) - Number(b)) <= ROUNDING) return true;
  if (a.length !== b.length) return length + 1 >= DIGITS_MIN_UNEQUAL && editDistance(a, b) === 1;
  return differsByOneDigit(a, b) || isExchanged(a, b);
}

/** A figure that names no currency may have any; a share is no amount. */
function isOtherUnit(one: string, other: string): boolean {
  if (one === "%" || other === "%") return one !== other;
  return one !== "" && other !== "" && one !== other;
}

function differsByOneDigit(a: string, b: string): boolean {
  return [...a].filter((digit, at) => digit !== b[at]).length === 1;
}

/** Two neighbouring digits that changed places. */
function isExchanged(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  const exchanged = a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2);
  return at >= 0 && exchanged === b;
}
