import { parseAmount } from "../core/amount-text";
import { dayOfText } from "../core/calendar";
import { decimalOfMinor } from "../core/money";
import type { ColumnType } from "../tables/table";

/** What is known of a text that stands where a number or a date belongs. */
export interface TextContext {
  readonly type: ColumnType;
  /** Decimals that the number may have. */
  readonly digits: number;
  /** Language of the workbook, "" when not told. */
  readonly language: string;
  /** Year of the dates around it, for dates without one. */
  readonly year?: number;
}

/** The numbers or days (as serials) that a text can mean; sure when every language reads it alike. */
export interface TextReadings {
  readonly readings: readonly number[];
  readonly isSure: boolean;
}

/** ISO 4217 knows no currency with more decimals. */
const DIGITS_MAX = 4;
/** Languages of the two orders and of the two decimal signs. */
const BOTH_STYLES = ["de", "en-US"] as const;

/** Reads a text as the workbook's language does; where that settles nothing, as every language does. */
export function readingsOf(text: string, context: TextContext): TextReadings {
  const settled = read(text, context);
  const possible = BOTH_STYLES.map((language) => readFreely(text, { ...context, language }));
  const readings = [...new Set(possible.filter((reading) => reading !== undefined))];
  if (settled === undefined) return { readings, isSure: false };
  return { readings: [settled], isSure: readings.every((reading) => reading === settled) };
}

function read(text: string, { type, digits, language }: TextContext): number | undefined {
  if (type === "day") return dayOfText(text, { language });
  if (type === "year") return /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : undefined;
  return numberOf(text, { digits, language });
}

function readFreely(text: string, context: TextContext): number | undefined {
  const { type, digits, language, year } = context;
  if (type === "day")
    return dayOfText(text, year === undefined ? { language } : { language, year });
  if (type === "year") return read(text, context);
  return numberOf(text, { digits: Math.max(digits, DIGITS_MAX), language });
}

function numberOf(text: string, style: { digits: number; language: string }): number | undefined {
  const parsed = parseAmount(text, style);
  return "minor" in parsed ? Number(decimalOfMinor(parsed.minor, style.digits)) : undefined;
}
