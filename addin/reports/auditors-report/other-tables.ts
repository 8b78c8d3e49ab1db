import type { Document, ReportRow, ReportTable } from "../../core/document";
import type { Value } from "../../core/value";
import { cashRows } from "./cash-rows";
import { agrees, type Comparison, compare } from "./comparison";
import type { Recomputation } from "./figures";

/** Tables with a comparison of their own. */
const OWN_COMPARISON: ReadonlySet<string> = new Set(["T1", "T2", "T3"]);

/** What was done with one table of the cash report. */
export interface TableReading {
  readonly table: string;
  readonly title: string;
  /** Amounts and counts that it shows. */
  readonly figures: number;
  /** Of these: put beside a figure of the auditors' own. */
  readonly compared: number;
  /** Totals that were added up anew from the table's own lines. */
  readonly added: number;
  /** Figures that do not agree, and totals that are not the sum of their lines. */
  readonly differing: number;
}

/** An own figure by its keys, with the currency that it is in. */
interface OwnFigure {
  readonly minor: number;
  readonly currency: string;
}

/**
 * Figures of every further table whose row is an account or a fund and whose column the auditors know: opening, in, out,
 * closing, base of an account; receipts, payments, opening and closing of a fund. What stands in another currency than
 * the own figure is no such figure, and is only read.
 */
export function furtherComparisons(
  cashReport: Document,
  recomputed: Recomputation,
  base: string,
): readonly Comparison[] {
  const own = ownFigures(recomputed, base);
  return furtherTables(cashReport).flatMap((given) =>
    given.rows.flatMap(({ key, values }) =>
      given.columns.flatMap(({ key: column }) => {
        const value = values[column];
        const figure = own.get(`${key}/${column}`);
        if (figure === undefined || value?.type !== "amount") return [];
        if (value.currency !== figure.currency) return [];
        const { minor: recomputedMinor, currency } = figure;
        return compare({
          given,
          table: given.id,
          row: key,
          column,
          recomputed: recomputedMinor,
          currency,
        });
      }),
    ),
  );
}

function furtherTables({ blocks }: Document): readonly ReportTable[] {
  return blocks
    .filter((block) => block.type === "table")
    .filter(({ id }) => !OWN_COMPARISON.has(id));
}

function ownFigures(recomputed: Recomputation, base: string): ReadonlyMap<string, OwnFigure> {
  const own = new Map<string, OwnFigure>();
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

/** Every table of the cash report with how far it was compared, or that it was only read. */
export function readings(
  cashReport: Document,
  comparisons: readonly Comparison[],
): readonly TableReading[] {
  return cashReport.blocks
    .filter((block) => block.type === "table")
    .map((table) => {
      const own = comparisons.filter((one) => one.table === table.id);
      const sums = table.rows.flatMap((row) => sumsOf(table, row));
      return {
        table: table.id,
        title: table.title,
        figures: table.rows.flatMap(({ values }) => Object.values(values).filter(isFigure)).length,
        compared: own.filter((one) => one.given !== undefined).length,
        added: sums.length,
        differing:
          own.filter((one) => !agrees(one)).length + sums.filter((isRight) => !isRight).length,
      };
    });
}

function isFigure({ type }: Value): boolean {
  return type === "amount" || type === "count";
}

/** For each amount of a row that adds others up: whether it is their sum; left out where a figure is not known. */
function sumsOf(table: ReportTable, { values, sum, sumColumns }: ReportRow): readonly boolean[] {
  if (sum === undefined) return [];
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  return table.columns.flatMap(({ key }) => {
    const total = values[key];
    if (total?.type !== "amount" || sumColumns?.includes(key) === false) return [];
    const added = sum.reduce((all, term) => {
      const part = rows.get(term.row);
      if (part === undefined || part.kind === "of-which") return all;
      const value = part.values[key];
      if (value === undefined) return all;
      const isLike = value.type === "amount" && value.currency === total.currency;
      return all + term.sign * (isLike ? value.minor : Number.NaN);
    }, 0);
    const difference = added - total.minor;
    return Number.isNaN(difference) ? [] : [difference === 0];
  });
}
