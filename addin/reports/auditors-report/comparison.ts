import type { ReportTable } from "../../core/document";
import { givenCurrency, givenMinor, givenRow } from "./given-report";

/** A figure of the cash report beside the auditors' own. */
export interface Comparison {
  /** Id of the table in the cash report. */
  readonly table: string;
  /** Key of the row in the cash report. */
  readonly row: string;
  readonly column: string;
  /** Label of the row as given; the key where the report lacks the row. */
  readonly label: string;
  /** Heading of the column as given; its key where the report lacks it. */
  readonly columnLabel: string;
  /** "" for a count. */
  readonly currency: string;
  /** Minor units, or how many; NaN where the report says it is not known; undefined where it shows no figure. */
  readonly given: number | undefined;
  /** Minor units; NaN where the books do not tell; undefined where the auditors have no figure of that key. */
  readonly recomputed: number | undefined;
  /** Given less recomputed; what is not shown counts as 0. */
  readonly difference: number;
}

/** The same known figure on both sides, or on both sides not known. */
export function agrees({ given, recomputed, difference }: Comparison): boolean {
  if (Number.isNaN(given) && Number.isNaN(recomputed)) return true;
  return difference === 0;
}

interface Question {
  readonly given: ReportTable | undefined;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly recomputed: number | undefined;
  /** Currency that the figure should have. */
  readonly currency: string;
}

/**
 * One comparison, or none where neither side has a figure: what is 0 need not be shown.
 * An amount in another currency than it should be agrees with nothing.
 */
export function compare({
  given,
  table,
  row: key,
  column,
  recomputed,
  currency,
}: Question): Comparison[] {
  const row = givenRow(given, key);
  const shown = givenMinor(row, column);
  if (shown === undefined && (recomputed ?? 0) === 0) return [];
  const shownCurrency = givenCurrency(row, column) ?? currency;
  const difference = shownCurrency === currency ? (shown ?? 0) - (recomputed ?? 0) : Number.NaN;
  const label = row?.label ?? key;
  const columnLabel = given?.columns.find((one) => one.key === column)?.label ?? column;
  return [
    {
      table,
      row: key,
      column,
      label,
      columnLabel,
      currency: shownCurrency,
      given: shown,
      recomputed,
      difference,
    },
  ];
}
