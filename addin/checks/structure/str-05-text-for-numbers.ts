import type { Books } from "../../books/books";
import { currencyOfCell } from "../../books/cell-currency";
import { hasKind, type PlacedColumn, placedColumns, placeOf } from "../../books/table-columns";
import { readingsOf, type TextContext } from "../../books/text-readings";
import { dayOf1904, yearOf } from "../../core/calendar";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { KIND } from "../../core/sheet";
import { day, groupDigits, text, type Value } from "../../core/value";
import { dayAt, textAt } from "../../tables/table-data";
import type { Check, Found } from "../check";

/** Decimals that a number of each type may have; amounts have those of their currency. */
const DIGITS = { amount: 4, number: 6, rate: 9, day: 0, year: 0 } as const;

export default {
  severity: "error",
  title: "Numbers and dates are no text",
  help: {
    reading:
      "The text, and the number or date it may mean. A triangle in the corner of the cell is a sign of it.",
    remedy: "For dates such as 3/4 look at the voucher for the order of day and month.",
    falseAlarm: "None: text is never added up.",
  },
  message:
    "{text} is text, not {type, select, day {a date} year {a year} other {a number}}{readings, select, none {, and cannot be read as one} one {; it reads as {first}} other {; it could be {first} or {second}}}.",
  advice: "{readings, select, none {Type it anew.} one {Convert it.} other {Choose one of them.}}",
  source: "Excel leaves text out of sums and cannot sort it by date.",
  fix: "Convert {text} to {first}",
  *find(input) {
    for (const placed of placedColumns(input.tables)) {
      const { type, formula } = placed.definition;
      if (formula !== undefined || !(type in DIGITS)) continue;
      if (!hasKind(placed.column, KIND.text) && !hasKind(placed.column, KIND.boolean)) continue;
      for (let row = 0; row < placed.table.count; row++) {
        const kind = placed.column.kinds[row];
        if (kind !== KIND.text && kind !== KIND.boolean) continue;
        const typed = textAt(placed.column, row);
        if (typed.trim() === "" || (type === "year" && /^\d{4}$/.test(typed))) continue;
        yield foundOf(input, { placed, row, typed });
      }
    }
  },
} satisfies Check;

function foundOf(
  books: Books,
  { placed, row, typed }: { placed: PlacedColumn; row: number; typed: string },
): Found {
  const { type } = placed.definition;
  const place = placeOf(placed, row);
  const { readings, isSure } = readingsOf(typed, contextOf(books, { placed, row }));
  const isTyped = (placed.column.formulas?.[row] ?? 0) === 0;
  const shown = readings.map((reading) => shownReading(reading, type));
  const values = {
    text: text(typed),
    type: text(type),
    readings: text(["none", "one"][readings.length] ?? "several"),
    first: shown[0] ?? text(""),
    second: shown[1] ?? text(""),
  };
  if (readings.length === 0 || !isTyped) return { ...place, values };
  const is1904Day = type === "day" && placed.table.is1904;
  const after = is1904Day ? readings[0] - dayOf1904(0) : readings[0];
  const changes = [{ cell: place.cell, before: typed, after }];
  return { ...place, values, fix: { changes, asks: !isSure } };
}

function contextOf(
  books: Books,
  { placed, row }: { placed: PlacedColumn; row: number },
): TextContext {
  const { type } = placed.definition;
  const currency = type === "amount" ? currencyOfCell(books, placed, row) : "";
  const year = type === "day" ? yearNear(placed, row) : undefined;
  return {
    type,
    digits: isCurrency(currency) ? minorUnitDigits(currency) : digitsOf(type),
    language: books.settings.language,
    ...(year === undefined ? {} : { year }),
  };
}

function digitsOf(type: string): number {
  return Object.entries(DIGITS).find(([name]) => name === type)?.[1] ?? 0;
}

/** How many rows up and down a date is looked for. */
const ROWS_NEAR = 20;

/** Year of the nearest date above in the column, else below. */
function yearNear({ table, column }: PlacedColumn, row: number): number | undefined {
  for (const step of [-1, 1])
    for (let near = row + step; Math.abs(near - row) <= ROWS_NEAR; near += step) {
      const serial = near >= 0 && near < table.count ? dayAt(table, column, near) : 0;
      if (serial > 0) return yearOf(serial);
    }
  return undefined;
}

function shownReading(reading: number, type: string): Value {
  if (type === "day") return day(reading);
  return text(type === "year" ? String(reading) : groupDigits(String(reading)));
}
