import type { Document, ReportTable } from "../../core/document";
import { cashRows } from "./cash-rows";
import { type Comparison, compare } from "./comparison";
import { conferenceFigures } from "./conference-figures";
import { contributionFigures } from "./contribution-figures";
import type { Recomputation } from "./figures";
import { givenCurrency, givenTable, isFigure } from "./given-report";
import { giftFigures, stockFigures } from "./goods-figures";
import { monthEndFigures } from "./month-end-figures";
import { type FigureSource, type OwnFigure, placeKey } from "./own-figures";

/** Tables with a comparison of their own. */
const OWN_COMPARISON: ReadonlySet<string> = new Set(["T1", "T2", "T3"]);

/**
 * Figures of every further table that the auditors have worked out, too. What stands in another currency than the own
 * figure is no such figure, and is only read.
 */
export function furtherComparisons(
  source: FigureSource & { readonly cashReport: Document },
  recomputed: Recomputation,
): readonly Comparison[] {
  const { cashReport } = source;
  const t4 = givenTable(cashReport, "T4");
  const own = new Map(
    [
      ...monthEndFigures(source),
      ...contributionFigures(source, recomputed, t4),
      ...conferenceFigures(source, recomputed),
      ...giftFigures(source),
      ...stockFigures(source),
      ...budgetTotals(source, recomputed),
    ].map((figure) => [placeKey(figure), figure]),
  );
  const ofAnyTable = balanceFigures(recomputed, source.base);
  return furtherTables(cashReport).flatMap((given) =>
    given.rows.flatMap((row) =>
      given.columns.flatMap(({ key: column }) => {
        const place = { table: given.id, row: row.key, column };
        const shown = givenCurrency(row, column) ?? "";
        const figure =
          own.get(placeKey(place)) ??
          ofAnyTable.get(`${row.key}/${column}`) ??
          (isWorkedOut(place) ? { minor: 0, currency: shown } : undefined);
        if (figure === undefined || !isFigure(row.values[column])) return [];
        const { minor: recomputedMinor, currency } = figure;
        if (shown !== currency) return [];
        return compare({ ...place, given, recomputed: recomputedMinor, currency });
      }),
    ),
  );
}

const STOCK = /^(opening|in|sale|gift|return|loss|count|other|closing)$/;

/** Places of which the auditors have every figure: one that they lack is 0, so that a line made up is found. */
function isWorkedOut({ table, row, column }: Pick<OwnFigure, "table" | "row" | "column">): boolean {
  switch (table) {
    case "T3c":
    case "T7b":
      return true;
    case "T7":
      return !/^(budget|difference)\./.test(column) && /^(receipts|payments)\.|^surplus$/.test(row);
    case "T11":
      return STOCK.test(column);
    default:
      return false;
  }
}

/** What came of the budget in all is what T1 shows. */
function budgetTotals(
  { base: currency }: FigureSource,
  { receipts, payments }: Recomputation,
): readonly OwnFigure[] {
  const at = { table: "T12", column: "actual", currency };
  return [
    { ...at, row: "receipts.total", minor: receipts },
    { ...at, row: "payments.total", minor: payments },
    { ...at, row: "surplus", minor: receipts - payments },
  ];
}

function furtherTables({ blocks }: Document): readonly ReportTable[] {
  return blocks
    .filter((block) => block.type === "table")
    .filter(({ id }) => !OWN_COMPARISON.has(id));
}

type Balance = Pick<OwnFigure, "minor" | "currency">;

/** Figures of accounts and funds, which several tables show by the same row and column. */
function balanceFigures(recomputed: Recomputation, base: string): ReadonlyMap<string, Balance> {
  const own = new Map<string, Balance>();
  for (const [row, { currency, amounts }] of cashRows(recomputed)) {
    if (!row.startsWith("account.")) continue;
    for (const [column, minor] of Object.entries(amounts))
      own.set(`${row}/${column}`, { minor, currency: column === "base" ? base : currency });
  }
  for (const [fund, operations] of recomputed.fundOperations)
    for (const [column, minor] of Object.entries(operations))
      own.set(`fund.${fund}/${column}`, { minor, currency: base });
  for (const { fund, currency, opening, closing } of recomputed.funds) {
    // What a fund holds in several currencies is valued together; only one in one currency has one figure.
    if (recomputed.funds.filter((one) => one.fund === fund).length > 1) continue;
    own.set(`fund.${fund}/opening`, { minor: opening, currency });
    own.set(`fund.${fund}/closing`, { minor: closing, currency });
  }
  return own;
}
