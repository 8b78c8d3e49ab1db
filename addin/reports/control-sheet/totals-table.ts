import type { CleanTable } from "../../books/clean-tables";
import type { ControlTotal } from "../../books/control-totals";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import type { ReportTable } from "../../core/document";
import { amount, text } from "../../core/value";
import type { Say } from "../../core/words";
import { headingOf } from "../../tables/table";
import { words } from "./words";

const keyOf = ({ table, key, currency }: ControlTotal): string => `${table}.${key}.${currency}`;

/** K2: sums of every column of typed amounts, by currency. */
export function totalsTable(
  totals: readonly ControlTotal[],
  sent: readonly CleanTable[],
  say: Say,
): ReportTable {
  const definitions = new Map(sent.map(({ definition }) => [definition.name, definition]));
  const labelOf = ({ table, key }: ControlTotal): string => {
    const definition = definitions.get(table);
    return definition ? `${say(definition.title)}: ${say(headingOf(definition, key))}` : table;
  };
  return {
    type: "table",
    id: "K2",
    title: say(words.totals),
    labelHeading: say(words.column),
    columns: [
      { key: "currency", label: say(words.currency), type: "text" },
      { key: "sum", label: say(words.sum), type: "amount", currencyColumn: "currency" },
    ],
    rows: totals.map((total) => ({
      key: keyOf(total),
      label: labelOf(total),
      kind: "line",
      values: {
        currency: text(isCurrency(total.currency) ? total.currency : say(words.noCurrency)),
        sum: amount(total.minor, total.currency),
      },
    })),
    notes: totals.some(({ minor }) => Number.isNaN(minor)) ? [say(words.totalsNote)] : [],
  };
}

/**
 * The sums as native formulas. Only where all amounts of a column are known: a formula would pass over those that are
 * not, and Excel does not tell EUR from eur.
 */
export function totalFormulas(
  totals: readonly ControlTotal[],
  sent: readonly CleanTable[],
): readonly (readonly [string, string])[] {
  const headings = new Map(
    sent.flatMap(({ definition: { name, columns } }) =>
      Object.entries(columns).map(([key, { english }]) => [
        `${name}.${key}`,
        `${name}[${english}]`,
      ]),
    ),
  );
  const doubtful = new Set(
    totals
      .filter(({ minor, currency }) => Number.isNaN(minor) || !isCurrency(currency))
      .map(({ table, key }) => `${table}.${key}`),
  );
  return totals.flatMap((total) => {
    const { table, key, currency, currencyColumn } = total;
    const column = headings.get(`${table}.${key}`);
    if (doubtful.has(`${table}.${key}`) || column === undefined || currencyColumn === undefined)
      return [];
    const by = currencyColumn === "" ? "" : headings.get(`${table}.${currencyColumn}`);
    if (by === undefined) return [];
    const sum = by === "" ? `SUM(${column})` : `SUMIFS(${column},${by},"${currency}")`;
    return [[`K2/${keyOf(total)}/sum`, `ROUND(${sum},${minorUnitDigits(currency)})`] as const];
  });
}
