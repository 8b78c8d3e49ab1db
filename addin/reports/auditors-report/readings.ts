import type { Document, ReportRow, ReportTable } from "../../core/document";
import type { Value } from "../../core/value";
import { agrees, type Comparison } from "./comparison";
import { isFigure } from "./given-report";
import { placeKey } from "./own-figures";

/** What was done with one table of the cash report. */
export interface TableReading {
  readonly table: string;
  readonly title: string;
  /** Amounts and counts that it shows. */
  readonly figures: number;
  /** Of these: put beside a figure of the auditors' own. */
  readonly compared: number;
  /** Further totals that were added up anew from the table's own lines. */
  readonly added: number;
  /** Neither the one nor the other. */
  readonly read: number;
  /** Figures that do not agree, and totals that are not the sum of their lines. */
  readonly differing: number;
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
      const figures = figurePlaces(table);
      const compared = new Set(own.map(placeKey));
      const added = new Set(sums.map(placeKey));
      const further = figures.filter((place) => !compared.has(place));
      return {
        table: table.id,
        title: table.title,
        figures: figures.length,
        compared: figures.length - further.length,
        added: further.filter((place) => added.has(place)).length,
        read: further.filter((place) => !added.has(place)).length,
        differing:
          own.filter((one) => !agrees(one)).length + sums.filter(({ isRight }) => !isRight).length,
      };
    });
}

/** All readings together. */
export function readingsTotal(all: readonly TableReading[]): Omit<TableReading, "table" | "title"> {
  const sum = (key: "figures" | "compared" | "added" | "read" | "differing"): number =>
    all.reduce((total, one) => total + one[key], 0);
  return {
    figures: sum("figures"),
    compared: sum("compared"),
    added: sum("added"),
    read: sum("read"),
    differing: sum("differing"),
  };
}

/** Places of all amounts and counts of a table. */
function figurePlaces({ id, rows }: ReportTable): readonly string[] {
  return rows.flatMap(({ key: row, values }) =>
    Object.entries(values)
      .filter(([, value]) => isFigure(value))
      .map(([column]) => placeKey({ table: id, row, column })),
  );
}

/** For each amount of a row that adds others up: whether it is their sum; left out where a figure is not known. */
function sumsOf(
  { id: table, columns, rows: all }: ReportTable,
  { key: row, values, sum, sumColumns }: ReportRow,
): readonly { table: string; row: string; column: string; isRight: boolean }[] {
  if (sum === undefined) return [];
  const rows = new Map(all.map((one) => [one.key, one]));
  return columns.flatMap(({ key: column }) => {
    const total = values[column];
    const isSummed = sumColumns?.includes(column) ?? true;
    if (total === undefined || !isFigure(total) || !isSummed) return [];
    const added = sum.reduce((all, term) => {
      const part = rows.get(term.row);
      const value = part?.kind === "of-which" ? undefined : part?.values[column];
      return value === undefined ? all : all + term.sign * likeNumber(value, total);
    }, 0);
    const difference = added - likeNumber(total, total);
    return Number.isNaN(difference) ? [] : [{ table, row, column, isRight: difference === 0 }];
  });
}

/** How much or how many; NaN for what cannot be added to the total. */
function likeNumber(value: Value, total: Value): number {
  if (value.type === "count" && total.type === "count") return value.count;
  if (value.type !== "amount" || total.type !== "amount") return Number.NaN;
  return value.currency === total.currency ? value.minor : Number.NaN;
}
