import type { Document, ReportTable } from "../../core/document";
import { sumMinor } from "../../core/money";
import { givenCurrency, givenMinor, givenRow, givenTable, TOTAL_COLUMN } from "./given-report";
import type { AccountFigures, Recomputation } from "./recomputation";

/** A figure of the cash report beside the auditors' own. */
export interface Comparison {
  readonly table: "T1" | "T3";
  /** Key of the row in the cash report. */
  readonly row: string;
  readonly column: string;
  /** Label of the row as given; the key where the report lacks the row. */
  readonly label: string;
  readonly currency: string;
  /** Minor units; NaN where the report says it is not known; undefined where it shows no figure. */
  readonly given: number | undefined;
  /** Minor units; NaN where the books do not tell; undefined where the auditors have no figure of that key. */
  readonly recomputed: number | undefined;
  /** Given less recomputed; what is not shown counts as 0. */
  readonly difference: number;
}

export interface TieIn {
  readonly comparisons: readonly Comparison[];
  /** Comparisons that do not agree. */
  readonly differences: readonly Comparison[];
  /** Tables that the cash report as given lacks. */
  readonly tablesMissing: readonly string[];
}

/** Columns of T3 that are compared. */
export const CASH_COLUMNS = ["opening", "in", "out", "closing", "base"] as const;
export type CashColumn = (typeof CASH_COLUMNS)[number];

type Own = Readonly<Record<CashColumn, number>>;

/** Puts every figure of T1's total column and of T3 beside the recomputed one. */
export function tieIn(cashReport: Document, recomputed: Recomputation, base: string): TieIn {
  const t1 = givenTable(cashReport, "T1");
  const t3 = givenTable(cashReport, "T3");
  const comparisons = [
    ...statementComparisons(t1, recomputed, base),
    ...cashComparisons(t3, recomputed, base),
  ];
  return {
    comparisons,
    differences: comparisons.filter((one) => !agrees(one)),
    tablesMissing: ["T1", "T3"].filter((id) => givenTable(cashReport, id) === undefined),
  };
}

/** The same known figure on both sides; a figure that neither side shows agrees too. */
export function agrees({ given, recomputed, difference }: Comparison): boolean {
  if (Number.isNaN(given) && Number.isNaN(recomputed)) return true;
  return difference === 0 && !Number.isNaN(given) && !Number.isNaN(recomputed);
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
    ["check", 0],
  ]);
}

function statementComparisons(
  t1: ReportTable | undefined,
  recomputed: Recomputation,
  base: string,
): Comparison[] {
  const own = statementFigures(recomputed);
  const shown = (t1?.rows ?? []).filter((row) => row.values[TOTAL_COLUMN] !== undefined);
  const keysShown = new Set(shown.map((row) => row.key));
  const keys = [...keysShown, ...[...own.keys()].filter((key) => !keysShown.has(key))];
  return keys
    .map((key) => {
      const row = givenRow(t1, key);
      return comparison({
        table: "T1",
        row: key,
        column: TOTAL_COLUMN,
        label: row?.label ?? key,
        currency: givenCurrency(row, TOTAL_COLUMN) ?? base,
        given: givenMinor(row, TOTAL_COLUMN),
        recomputed: own.get(key),
        ownCurrency: base,
      });
    })
    .filter((one) => one.given !== undefined || one.difference !== 0);
}

function cashComparisons(
  t3: ReportTable | undefined,
  recomputed: Recomputation,
  base: string,
): Comparison[] {
  return cashRows(recomputed).flatMap(({ key, label, currency, own }) => {
    const row = givenRow(t3, key);
    // An account without money need not be shown.
    if (row === undefined && CASH_COLUMNS.every((column) => (own[column] ?? 0) === 0)) return [];
    return CASH_COLUMNS.map((column) =>
      comparison({
        table: "T3",
        row: key,
        column,
        label: row?.label ?? label,
        currency: givenCurrency(row, column) ?? (column === "base" ? base : currency),
        given: givenMinor(row, column),
        recomputed: own[column],
        // The sum of all accounts has no currency but the base.
        ownCurrency: column === "base" ? base : currency,
      }),
    ).filter((one) => one.given !== undefined || (one.recomputed ?? 0) !== 0);
  });
}

interface CashRow {
  readonly key: string;
  readonly label: string;
  readonly currency: string;
  readonly own: Partial<Own>;
}

/** T3 as the auditors have it: accounts, sums of each currency, the worth of all. */
function cashRows({ accounts, closingBase }: Recomputation): readonly CashRow[] {
  const ownOf = (figures: AccountFigures): Own => ({ ...figures, base: figures.closingBase });
  const rows: CashRow[] = accounts.map((figures) => ({
    key: `account.${figures.account.account}`,
    label: figures.account.account,
    currency: figures.account.currency,
    own: ownOf(figures),
  }));
  for (const currency of new Set(rows.map((row) => row.currency))) {
    const same = accounts.filter((one) => one.account.currency === currency).map(ownOf);
    const sum = (column: CashColumn): number => sumMinor(same.map((one) => one[column]));
    const own = Object.fromEntries(CASH_COLUMNS.map((column) => [column, sum(column)]));
    rows.push({ key: `currency.${currency}`, label: currency, currency, own });
  }
  return [...rows, { key: "total", label: "total", currency: "", own: { base: closingBase } }];
}

/** An amount in another currency than it should be agrees with nothing; a figure of one side counts against 0. */
function comparison({
  ownCurrency,
  ...pair
}: Omit<Comparison, "difference"> & { ownCurrency: string }): Comparison {
  const isComparable = pair.given === undefined || pair.currency === ownCurrency;
  const difference = (pair.given ?? 0) - (pair.recomputed ?? 0);
  return { ...pair, difference: isComparable ? difference : Number.NaN };
}
