import { isCurrency, minorUnitDigits } from "../core/currencies";
import { addMinor, decimalOfMinor } from "../core/money";
import type { SealedTotal } from "../seal/seal-line";
import { textAt } from "../tables/table-data";
import type { Account } from "./accounts";
import { amountAt } from "./records";
import type { SealedData } from "./sealed-data";

/** Amounts that are added up together: a column, or money in less money out. */
interface Summed {
  readonly key: string;
  readonly columns: readonly { readonly key: string; readonly sign: 1 | -1 }[];
}

/**
 * Sums of the typed amounts of a sealed table by currency, for whoever compares them by hand: of a ledger money in less
 * money out, of other tables each column. An amount whose currency nobody tells is in no sum; the hash holds it all the same.
 */
export function sealTotals(
  { data, rows }: SealedData,
  accounts: readonly Account[],
): readonly SealedTotal[] {
  const { definition, columns } = data;
  const currencies = new Map(accounts.map(({ account, currency }) => [account, currency]));
  return summedColumns(data).flatMap((summed) => {
    const sums = new Map<string, number>();
    const { currency: own = "" } = definition.columns[summed.columns[0].key];
    for (const row of rows) {
      const account = currencies.get(textAt(columns.get("account"), row));
      const currency = account || textAt(columns.get(own), row);
      if (!isCurrency(currency)) continue;
      for (const { key, sign } of summed.columns) {
        const minor = sign * amountAt(data, { row, key, currency });
        sums.set(currency, addMinor(sums.get(currency) ?? 0, minor));
      }
    }
    return [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, minor]) => ({ key: summed.key, currency, sum: sumText(minor, currency) }));
  });
}

function summedColumns({ definition, columns }: SealedData["data"]): readonly Summed[] {
  const amounts = Object.entries(definition.columns)
    .filter(([key, { type, formula }]) => type === "amount" && !formula && columns.has(key))
    .map(([key]) => key);
  if (!amounts.includes("in") || !amounts.includes("out"))
    return amounts.map((key) => ({ key, columns: [{ key, sign: 1 }] }));
  const both = [
    { key: "in", sign: 1 },
    { key: "out", sign: -1 },
  ] as const;
  return [{ key: "net", columns: both }];
}

function sumText(minor: number, currency: string): string {
  return Number.isNaN(minor) ? "unknown" : decimalOfMinor(minor, minorUnitDigits(currency));
}
