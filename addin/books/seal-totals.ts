import { isCurrency, minorUnitDigits } from "../core/currencies";
import { addMinor, decimalOfMinor } from "../core/money";
import type { SealedTotal } from "../seal/seal-line";
import { textAt } from "../tables/table-data";
import type { Account } from "./accounts";
import { amountAt } from "./records";
import type { SealedData } from "./sealed-data";

/**
 * Sums of the typed amounts of a sealed table by column and currency, for whoever compares them by hand. An amount whose
 * currency nobody tells is in no sum; the hash holds it all the same.
 */
export function sealTotals(
  { data, rows }: SealedData,
  accounts: readonly Account[],
): readonly SealedTotal[] {
  const { definition, columns } = data;
  const currencies = new Map(accounts.map(({ account, currency }) => [account, currency]));
  const amounts = Object.entries(definition.columns).filter(
    ([key, { type, formula }]) => type === "amount" && formula === undefined && columns.has(key),
  );
  return amounts.flatMap(([key, { currency: own = "" }]) => {
    const sums = new Map<string, number>();
    for (const row of rows) {
      const account = currencies.get(textAt(columns.get("account"), row));
      const currency = account || textAt(columns.get(own), row);
      if (!isCurrency(currency)) continue;
      const minor = amountAt(data, { row, key, currency });
      sums.set(currency, addMinor(sums.get(currency) ?? 0, minor));
    }
    return [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, minor]) => ({ key, currency, sum: sumText(minor, currency) }));
  });
}

function sumText(minor: number, currency: string): string {
  return Number.isNaN(minor) ? "unknown" : decimalOfMinor(minor, minorUnitDigits(currency));
}
