import type { ReportColumn, ReportTable } from "../core/document";
import { text } from "../core/value";
import { isFigureColumn, shownAt, valueAt } from "../layout/report-cells";

/** A figure without a unit behind it: its point can stand under the points above. */
const BARE_FIGURE = /^\u2212?[\d\u00a0]+(?:\.(\d+))?$/;

/**
 * What each figure of a column lacks behind its last digit for its decimal point to stand under the others, such as
 * ".00". By row; nothing for blanks, words and figures with a unit.
 */
export function decimalTails(table: ReportTable, column: ReportColumn): string[] {
  const shown = table.rows.map((row) => {
    const value = valueAt(row, column);
    return value === undefined ? "" : shownAt(value, column);
  });
  if (!isFigureColumn(column)) return shown.map(() => "");
  const found = shown.map((figure) => BARE_FIGURE.exec(figure));
  const longest = Math.max(0, ...found.map((match) => match?.[1]?.length ?? 0));
  return found.map((match) => {
    if (match === null || longest === 0) return "";
    const [, fraction = ""] = match;
    return (fraction === "" ? "." : "") + "0".repeat(longest - fraction.length);
  });
}

/** The table with its figures as wide as they are once their points stand under each other: to lay out columns. */
export function withDecimalTails(table: ReportTable): ReportTable {
  const tails = new Map(
    table.columns.map((column) => [column.key, decimalTails(table, column)] as const),
  );
  const rows = table.rows.map((row, index) => {
    const values = table.columns.flatMap((column) => {
      const value = valueAt(row, column);
      if (value === undefined) return [];
      const tail = tails.get(column.key)?.[index] ?? "";
      return [[column.key, tail === "" ? value : text(shownAt(value, column) + tail)] as const];
    });
    return { ...row, values: Object.fromEntries(values) };
  });
  return { ...table, rows };
}
