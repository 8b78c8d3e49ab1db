import { isCurrency, minorUnitDigits } from "../core/currencies";
import { addMinor, minorOfNumber } from "../core/money";
import type { Books } from "./books";
import type { CleanRow, CleanTable } from "./clean-tables";
import { baseCurrencyOf } from "./valuation";

/** Sum of one column's amounts in one currency. */
export interface ControlTotal {
  readonly table: string;
  /** Key of the column. */
  readonly key: string;
  /** ISO 4217, or what stands in its place. */
  readonly currency: string;
  /** Minor units; NaN where an amount cannot be read or has no currency. */
  readonly minor: number;
  /** Column of the same table that names the currency of each amount; "" for amounts in the base currency; else undefined. */
  readonly currencyColumn: string | undefined;
}

/** Amounts in the currency of another table's row: there is no sum to compare without looking there. */
const OF_ANOTHER_TABLE: ReadonlySet<string> = new Set(["Allocations.amount", "Splits.amount"]);

/** Sums of every column of typed amounts, by currency; a recipient compares them with his or her own. */
export function controlTotals(
  books: Books,
  tables: readonly CleanTable[],
): readonly ControlTotal[] {
  const accounts = new Map(
    tables
      .filter(({ definition }) => definition.name === "Accounts")
      .flatMap(({ rows }) => rows.map((row) => [row.account, String(row.currency ?? "")])),
  );
  const base = baseCurrencyOf(books);
  return tables.flatMap(({ definition, rows }) => {
    const { columns, name } = definition;
    const hasAccount = "account" in columns;
    const accountOf = (row: CleanRow): string => accounts.get(row.account ?? null) ?? "";
    return Object.entries(columns)
      .filter(([, { type, formula }]) => type === "amount" && formula === undefined)
      .filter(([key]) => !OF_ANOTHER_TABLE.has(`${name}.${key}`))
      .flatMap(([key, { currency }]) => {
        const isInAccount = currency === undefined && hasAccount && !("currency" in columns);
        const currencyOf = (row: CleanRow): string => {
          if (currency !== undefined)
            return (hasAccount && accountOf(row)) || String(row[currency] ?? "");
          return isInAccount ? accountOf(row) : base;
        };
        const currencyColumn = currency ?? (isInAccount ? undefined : "");
        return [...sumsByCurrency(rows, key, currencyOf)].map(([code, minor]) => ({
          table: name,
          key,
          currency: code,
          minor,
          currencyColumn,
        }));
      });
  });
}

function sumsByCurrency(
  rows: readonly CleanRow[],
  key: string,
  currencyOf: (row: CleanRow) => string,
): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const cell = row[key] ?? null;
    if (cell === null) continue;
    const currency = currencyOf(row);
    sums.set(currency, addMinor(sums.get(currency) ?? 0, minorOf(cell, currency)));
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

function minorOf(cell: number | string, currency: string): number {
  if (cell === 0) return 0;
  if (typeof cell === "string" || !isCurrency(currency)) return Number.NaN;
  return minorOfNumber(cell, minorUnitDigits(currency)) ?? Number.NaN;
}
