import { isoOfDay } from "./calendar";
import { isCurrency, minorUnitDigits } from "./currencies";
import { decimalOfMinor } from "./money";

/**
 * A figure or a word as findings and reports carry it. An amount is in minor units of its currency;
 * NaN says that the amount is not known, which is never shown as 0.
 */
export type Value =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "amount"; readonly minor: number; readonly currency: string }
  | { readonly type: "count"; readonly count: number }
  | { readonly type: "day"; readonly day: number }
  | { readonly type: "rate"; readonly decimal: string }
  /** A fraction as decimal text: "0.105" is shown as 10.5 %. */
  | { readonly type: "share"; readonly decimal: string }
  | { readonly type: "unknown"; readonly reason: string };

export const text = (content: string): Value => ({ type: "text", text: content });
export const count = (number: number): Value => ({ type: "count", count: number });
/** An amount; not known where its currency is none, since nobody can say what a minor unit is then. */
export const amount = (minor: number, currency: string): Value =>
  isCurrency(currency) ? { type: "amount", minor, currency } : unknown("currency");
export const day = (serial: number): Value => ({ type: "day", day: serial });
export const rate = (decimal: string): Value => ({ type: "rate", decimal });
export const share = (decimal: string): Value => ({ type: "share", decimal });
export const unknown = (reason: string): Value => ({ type: "unknown", reason });

/** No-break space: keeps groups of digits, and an amount and its currency, on one line. */
export const NO_BREAK_SPACE = "\u00a0";
export const MINUS = "\u2212";
/** What stands where a value is not known. */
export const NOT_KNOWN = "n/a";

/** Decimal text grouped by no-break spaces, with a true minus: "−1 234.56". The same in every language. */
export function groupDigits(decimal: string): string {
  const [whole, fraction] = decimal.replace(/^-/, "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const sign = decimal.startsWith("-") ? MINUS : "";
  return sign + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/** Amount without its currency, for columns whose heading names it. */
export function showAmount(minor: number, currency: string): string {
  if (Number.isNaN(minor) || !isCurrency(currency)) return NOT_KNOWN;
  return groupDigits(decimalOfMinor(minor, minorUnitDigits(currency)));
}

/** The value as a person reads it, in every language alike. */
export function showValue(value: Value): string {
  switch (value.type) {
    case "text":
      return value.text;
    case "amount":
      return `${showAmount(value.minor, value.currency)}${NO_BREAK_SPACE}${value.currency}`;
    case "count":
      return groupDigits(String(value.count));
    case "day":
      return isoOfDay(value.day);
    case "rate":
      return value.decimal;
    case "share":
      return `${groupDigits(percentOf(value.decimal))}${NO_BREAK_SPACE}%`;
    case "unknown":
      return NOT_KNOWN;
  }
}

/** The value for another program: amounts, rates and shares as decimal strings, unknown as null. */
export function plainValue(value: Value): string | number | null {
  switch (value.type) {
    case "text":
      return value.text;
    case "amount":
      return Number.isNaN(value.minor)
        ? null
        : decimalOfMinor(value.minor, minorUnitDigits(value.currency));
    case "count":
      return value.count;
    case "day":
      return isoOfDay(value.day);
    case "rate":
    case "share":
      return value.decimal;
    case "unknown":
      return null;
  }
}

/** Moves the point two places: "0.105" is "10.5". */
function percentOf(decimal: string): string {
  const isNegative = decimal.startsWith("-");
  const [whole, fraction = ""] = decimal.replace(/^-/, "").split(".");
  const digits = whole + fraction.padEnd(2, "0");
  const at = whole.length + 2;
  const shown = `${digits.slice(0, at).replace(/^0+(?=\d)/, "")}.${digits.slice(at)}`;
  return (isNegative ? "-" : "") + shown.replace(/\.$/, "");
}
