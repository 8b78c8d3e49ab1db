import { parseAmount } from "../core/amount-text";
import { dayOfNumber, dayOfText } from "../core/calendar";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { minorOfNumber } from "../core/money";
import { KIND } from "../core/sheet";
import type { Say } from "../core/words";
import { columnsOfAmount, type ForeignCell, type ForeignSheet } from "./foreign-sheet";
import type { MappedColumn } from "./mapped-columns";
import type { AmountSource, Mapping } from "./mapping";

/** A mapping at work on a sheet. */
export interface Application {
  readonly sheet: ForeignSheet;
  readonly mapping: Mapping;
  readonly say: Say;
  readonly columns: Map<string, MappedColumn>;
  readonly rows: number[];
  readonly is1904: boolean;
  textDates: number;
}

/** Day of a cell: a number, ISO text, or text in the mapping's language and year; undefined when it is none. */
export function dayOf(
  { sheet, mapping, is1904 }: Application,
  cell: ForeignCell,
): number | undefined {
  if (cell.kind === 0) return undefined;
  if (cell.kind === KIND.number) return dayOfNumber(cell.value, is1904);
  const { language, year } = mapping;
  return dayOfText(sheet.textOf(cell), {
    ...(language ? { language } : {}),
    ...(year ? { year } : {}),
  });
}

/** Minor units with their sign: the column, less the other one where the mapping says so. NaN: not readable. */
export function signedMinor(
  application: Application,
  { row, currency, amount }: { row: number; currency: string; amount: AmountSource },
): number {
  const { sheet } = application;
  const [first, second] = columnsOfAmount(sheet, amount);
  const minor = minorOf(application, sheet.cellAt(row, first), currency);
  return second === undefined
    ? minor
    : minor - minorOf(application, sheet.cellAt(row, second), currency);
}

/** Minor units of a cell: blank is 0, what cannot be read is NaN. */
export function minorOf(
  { sheet, mapping }: Application,
  cell: ForeignCell,
  currency: string,
): number {
  if (cell.kind === 0) return 0;
  if (!isCurrency(currency)) return Number.NaN;
  const digits = minorUnitDigits(currency);
  if (cell.kind === KIND.number) return minorOfNumber(cell.value, digits) ?? Number.NaN;
  const { language } = mapping;
  const parsed = parseAmount(sheet.textOf(cell), { digits, ...(language ? { language } : {}) });
  return "minor" in parsed ? parsed.minor : Number.NaN;
}

/** Decimals of a currency; 2 for what is none, so that its amounts can at least be shown. */
export function digitsOf(currency: string): number {
  return isCurrency(currency) ? minorUnitDigits(currency) : 2;
}
