import { Decimal } from "decimal.js";
import { minorUnitDigits } from "../../addin/core/currencies";
import { type Garden, number } from "./garden";
import type { CellValue, Row } from "./honest/book";

/** Base and balance of every entry as somebody computes them who believes the amounts; spoilt cells stay. */
export function recalculate(garden: Garden, kept: ReadonlySet<Row>): void {
  const balances = new Map<unknown, Decimal>(startingBalances(garden));
  for (const row of garden.rows("Ledger")) {
    const moved = new Decimal(shownNumber(row.in)).minus(shownNumber(row.out));
    const balance = (balances.get(row.account) ?? new Decimal(0)).plus(moved);
    balances.set(row.account, balance);
    if (kept.has(row)) continue;
    const digits = minorUnitDigits(garden.book.base);
    if (isFilled(row.balance)) row.balance = showing(row.balance, balance.toNumber());
    if (isFilled(row.base) && typeof row.rate === "number")
      row.base = showing(
        row.base,
        moved.times(row.rate).toDecimalPlaces(digits, Decimal.ROUND_HALF_UP).toNumber(),
      );
  }
}

/** What the accounts held before the first entry, where no entry says it. */
function startingBalances(garden: Garden): [unknown, Decimal][] {
  if (garden.rows("Ledger").some(({ category }) => category === "opening")) return [];
  return garden
    .rows("Closings")
    .filter(({ period }) => period === "before")
    .map(({ account, closing }) => [account, new Decimal(number(closing))]);
}

/** The number that a cell shows, also where it is text or comes from a formula. */
function shownNumber(value: CellValue | undefined): number {
  const shows = typeof value === "object" && value !== null ? value.shows : value;
  return Number(shows ?? 0) || 0;
}

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined;

function showing(value: CellValue | undefined, shows: number): CellValue {
  return typeof value === "object" && value !== null ? { ...value, shows } : shows;
}
