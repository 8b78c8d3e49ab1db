import { yearsOfPeriod } from "../../books/period";
import type { Document, ReportTable } from "../../core/document";
import { cashRows } from "./cash-rows";
import { agrees, type Comparison, compare } from "./comparison";
import type { Recomputation } from "./figures";
import { givenTable, TOTAL_COLUMN } from "./given-report";
import { furtherComparisons } from "./other-tables";
import type { FigureSource } from "./own-figures";
import { readings, type TableReading } from "./readings";
import { recompute } from "./recomputation";

export interface TieIn {
  readonly comparisons: readonly Comparison[];
  /** Comparisons that do not agree. */
  readonly differences: readonly Comparison[];
  /** Tables that no cash report can do without and this one lacks. */
  readonly tablesMissing: readonly string[];
  /** Every table of the cash report, compared or only read. */
  readonly readings: readonly TableReading[];
}

/** The same books, period and base as the cash report's. */
export interface TieInSource extends FigureSource {
  readonly cashReport: Document;
}

/** Puts the figures of T1, year by year and in total, of T2, T3 and of what the auditors know in further tables beside the recomputed ones. */
export function tieIn(source: TieInSource, recomputed: Recomputation): TieIn {
  const { cashReport, base } = source;
  const t1 = givenTable(cashReport, "T1");
  const comparisons = [
    ...statementColumn({ t1, column: TOTAL_COLUMN, base }, recomputed),
    ...statementYears(source, t1),
    ...fundComparisons(givenTable(cashReport, "T2"), recomputed, base),
    ...cashComparisons(givenTable(cashReport, "T3"), recomputed, base),
    ...furtherComparisons(source, recomputed),
  ];
  return {
    comparisons,
    differences: comparisons.filter((one) => !agrees(one)),
    tablesMissing: ["T1", "T3"].filter((id) => givenTable(cashReport, id) === undefined),
    readings: readings(cashReport, comparisons),
  };
}

/** Figures of T1 by row key. */
export function statementFigures(recomputed: Recomputation): ReadonlyMap<string, number> {
  return new Map([
    ...recomputed.lines,
    ...recomputed.ofWhich,
    ["receipts.total", recomputed.receipts],
    ["payments.total", recomputed.payments],
    ["surplus", recomputed.receipts - recomputed.payments],
    ["transfers.bodies", recomputed.bodyTransfers],
    ["transfers.under-way", recomputed.underWay],
    ["exchange-effect", recomputed.exchangeEffect],
    ["opening", recomputed.openingBase],
    ["closing", recomputed.closingBase],
    // What is not known cannot be checked.
    ["check", Number.isNaN(recomputed.exchangeEffect) ? Number.NaN : 0],
  ]);
}

/** Years that the cash report shows apart are worked out apart, too. */
function statementYears(
  { books, period, base }: TieInSource,
  t1: ReportTable | undefined,
): readonly Comparison[] {
  const shown = new Set(t1?.columns.map((column) => column.key));
  return yearsOfPeriod(period)
    .filter(({ year }) => shown.has(String(year)))
    .flatMap((year) =>
      statementColumn({ t1, column: String(year.year), base }, recompute(books, year, base)),
    );
}

interface StatementColumn {
  readonly t1: ReportTable | undefined;
  readonly column: string;
  readonly base: string;
}

function statementColumn(
  { t1, column, base }: StatementColumn,
  recomputed: Recomputation,
): readonly Comparison[] {
  const own = statementFigures(recomputed);
  const shown = (t1?.rows ?? []).filter((row) => row.values[column] !== undefined);
  const keys = new Set([...shown.map((row) => row.key), ...own.keys()]);
  return [...keys].flatMap((row) =>
    compare({ given: t1, table: "T1", row, column, recomputed: own.get(row), currency: base }),
  );
}

/** Receipts and payments of each fund. Its cash in the base currency is a share of rounded sums: see T1 for those. */
function fundComparisons(
  t2: ReportTable | undefined,
  recomputed: Recomputation,
  base: string,
): readonly Comparison[] {
  if (t2 === undefined) return [];
  const { receipts, payments, openingBase: opening, closingBase: closing } = recomputed;
  const own = new Map<string, Readonly<Record<string, number>>>();
  for (const [fund, figures] of recomputed.fundOperations)
    own.set(fund === "" ? "fund.none" : `fund.${fund}`, { ...figures });
  own.set("total", { opening, receipts, payments, closing });
  const keys = new Set([...t2.rows.map((row) => row.key), ...own.keys()]);
  return [...keys].flatMap((row) =>
    (row === "total"
      ? ["opening", "receipts", "payments", "closing"]
      : ["receipts", "payments"]
    ).flatMap((column) => {
      const minor = own.get(row)?.[column] ?? 0;
      return compare({ given: t2, table: "T2", row, column, recomputed: minor, currency: base });
    }),
  );
}

/** Columns of T3 that are compared. */
export const CASH_COLUMNS = ["opening", "in", "out", "closing", "base"] as const;

function cashComparisons(
  t3: ReportTable | undefined,
  recomputed: Recomputation,
  base: string,
): readonly Comparison[] {
  const own = cashRows(recomputed);
  const keys = new Set([...own.keys(), ...(t3?.rows ?? []).map((row) => row.key)]);
  return [...keys].flatMap((row) =>
    CASH_COLUMNS.flatMap((column) => {
      const figures = own.get(row);
      const currency = column === "base" ? base : (figures?.currency ?? base);
      return compare({
        given: t3,
        table: "T3",
        row,
        column,
        recomputed: figures?.amounts[column],
        currency,
      });
    }),
  );
}
