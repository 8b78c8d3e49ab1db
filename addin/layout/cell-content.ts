import { minorUnitDigits } from "../core/currencies";
import type { ReportColumn } from "../core/document";
import { decimalOfMinor } from "../core/money";
import { NO_BREAK_SPACE, NOT_KNOWN, type Value } from "../core/value";
import { cleanText, isFormulaLike } from "./plain-text";
import { isCurrencyNamed } from "./report-cells";

/** Excel's own bound for the characters of a cell. */
const CELL_LENGTH_MAX = 32_767;
/** A spreadsheet keeps no more significant digits than these. */
const EXACT_DIGITS_MAX = 15;
/** Number format under which edited text stays text. */
const TEXT_FORMAT = "@";

/** What stands in a cell, and the number format under which it is shown. */
export interface CellContent {
  readonly value: number | string | null;
  readonly format: string;
}

/** A value as a cell holds it: figures as numbers, days as days, text strictly as text. */
export function cellContent(value: Value, column?: ReportColumn): CellContent {
  switch (value.type) {
    case "text":
      return textContent(value.text);
    case "amount":
      return Number.isNaN(value.minor) ? textContent(NOT_KNOWN) : amountContent(value, column);
    case "count":
      return Number.isFinite(value.count)
        ? { value: value.count, format: signed("#,##0") }
        : textContent(NOT_KNOWN);
    case "day":
      return { value: value.day, format: "yyyy-mm-dd" };
    case "rate":
      return decimalContent(value.decimal, "0");
    case "share":
      return shareContent(value.decimal);
    case "unknown":
      return textContent(NOT_KNOWN);
  }
}

/** A number format with a true minus, as all other formats have it; the number itself stays what it is. */
const signed = (shown: string): string => `${shown};"\u2212"${shown}`;

/** Text as text, also where it looks like a formula and after somebody has edited it. */
export function textContent(text: string): CellContent {
  const value = cleanText(text);
  if (text.length > CELL_LENGTH_MAX) throw new Error("A text is longer than a cell can hold.");
  return {
    value: value === "" ? null : value,
    format: isFormulaLike(text) ? TEXT_FORMAT : "General",
  };
}

function amountContent(value: { minor: number; currency: string }, column?: ReportColumn) {
  const digits = minorUnitDigits(value.currency);
  const isNamed = column !== undefined && isCurrencyNamed(value.currency, column);
  const unit = isNamed ? "" : `"${NO_BREAK_SPACE}${value.currency}"`;
  const shown = `${digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`}${unit}`;
  return { value: Number(decimalOfMinor(value.minor, digits)), format: signed(shown) };
}

function decimalContent(decimal: string, whole: string): CellContent {
  const places = decimal.split(".")[1]?.length ?? 0;
  if (!isExactNumber(decimal)) return textContent(decimal);
  return {
    value: Number(decimal),
    format: signed(places === 0 ? whole : `${whole}.${"0".repeat(places)}`),
  };
}

/** "0.105" is shown as 10.5 %: two places fewer than its decimals. */
function shareContent(decimal: string): CellContent {
  const places = Math.max(0, decimal.split(".")[1]?.length ?? 0) - 2;
  if (!isExactNumber(decimal)) return textContent(decimal);
  return {
    value: Number(decimal),
    format: signed(`${places > 0 ? `0.${"0".repeat(places)}` : "0"}"${NO_BREAK_SPACE}"%`),
  };
}

function isExactNumber(decimal: string): boolean {
  const digits = decimal.replace(/^-?[0.]*/, "").replace(".", "");
  return /^-?\d+(\.\d+)?$/.test(decimal) && digits.length <= EXACT_DIGITS_MAX;
}
