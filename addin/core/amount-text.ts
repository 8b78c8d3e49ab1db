import { isCurrency } from "./currencies";
import { minorOfDecimal, withoutTrailingZeros } from "./money";
import { decimalSign } from "./number-style";

export type AmountRefusal = "ambiguous" | "not-a-number" | "too-many-decimals";
export type ParsedAmount = { readonly minor: number } | { readonly refused: AmountRefusal };

export interface AmountStyle {
  /** Decimals of the currency. */
  readonly digits: number;
  /** BCP 47; settles whether 1.234 is a thousand or one and a fraction. */
  readonly language?: string;
}

/** Longer texts are no amount, and cost no time. */
const LENGTH_MAX = 60;
const NOT_A_NUMBER = { refused: "not-a-number" } as const;

/**
 * Amount as people write it: 1.234,56 · 1,234.56 · 1 234.56 · 1'234.56 · (12.00) · 12.00- · −12 · EUR 12 · 12 €.
 * What could be two amounts is refused, never guessed: 1.234 and 1,234 need a language.
 */
export function parseAmount(text: string, { digits, language }: AmountStyle): ParsedAmount {
  if (text.length > LENGTH_MAX) return NOT_A_NUMBER;
  const signed = takeSign(text.replace(/[\s\p{Zs}]/gu, " ").trim());
  if (!signed) return NOT_A_NUMBER;
  const decimal = decimalText(signed.figures, decimalSign(language));
  if (decimal === undefined) return NOT_A_NUMBER;
  if (decimal === "ambiguous") return { refused: "ambiguous" };
  const [, fraction = ""] = decimal.split(".");
  if (withoutTrailingZeros(fraction).length > digits) return { refused: "too-many-decimals" };
  const minor = minorOfDecimal(decimal, digits);
  if (minor === undefined) return NOT_A_NUMBER;
  return { minor: signed.isNegative && minor !== 0 ? -minor : minor };
}

/** Takes currency and sign away, in whatever order they stand around the figures; undefined when they contradict. */
function takeSign(text: string): { figures: string; isNegative: boolean } | undefined {
  const signs: string[] = [];
  const currencies: string[] = [];
  let figures = text;
  for (let before = ""; before !== figures; ) {
    before = figures;
    figures = figures
      .replace(/^\((.*)\)$/, (_, inner) => keep(signs, "-", inner))
      .replace(/^([-+−])(.*)$/, (_, sign, rest) => keep(signs, sign, rest))
      .replace(/^(.*)([-−])$/, (_, rest, sign) => keep(signs, sign, rest))
      .replace(/^([A-Z]{3}|\p{Sc})(.*)$/u, (_, code, rest) => keep(currencies, code, rest))
      .replace(/^(.*?)([A-Z]{3}|\p{Sc})$/u, (_, rest, code) => keep(currencies, code, rest))
      .trim();
  }
  if (signs.length > 1 || currencies.length > 1) return undefined;
  if (currencies.some((code) => code.length === 3 && !isCurrency(code))) return undefined;
  return { figures, isNegative: signs.length === 1 && signs[0] !== "+" };
}

function keep(list: string[], item: string, rest: string): string {
  list.push(item);
  return rest;
}

/** Decimal text with a point and without groups; "ambiguous" when the language alone could tell, and does not. */
function decimalText(figures: string, sign: "." | "," | undefined): string | undefined {
  if (!/^[\d.,' ’]+$/.test(figures) || !/\d/.test(figures)) return undefined;
  const last = Math.max(figures.lastIndexOf("."), figures.lastIndexOf(","));
  if (last < 0) return withoutGroups(figures);
  const mark = figures[last];
  const whole = figures.slice(0, last);
  const fraction = figures.slice(last + 1);
  const isOnly = !/[.,' ’]/.test(whole);
  if (isOnly && /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(fraction)) {
    if (sign === undefined) return "ambiguous";
    return sign === mark ? `${whole}.${fraction}` : whole + fraction;
  }
  if (whole.includes(mark)) return withoutGroups(figures);
  const grouped = whole === "" ? "0" : withoutGroups(whole);
  return grouped !== undefined && /^\d+$/.test(fraction) ? `${grouped}.${fraction}` : undefined;
}

/** Figures without the marks between groups of three (or, as in India, of two before the last three). */
function withoutGroups(figures: string): string | undefined {
  if (/^\d+$/.test(figures)) return figures;
  const isGrouped =
    /^\d{1,3}([.,' ’])\d{3}(?:\1\d{3})*$/.test(figures) ||
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(figures);
  return isGrouped ? figures.replace(/\D/g, "") : undefined;
}
