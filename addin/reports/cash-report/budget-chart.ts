import type { Block, ReportRow, ReportTable } from "../../core/document";
import { chartOf, listed, words } from "./charts";
import { minorOf } from "./money";
import type { ReportSource } from "./source";

/** Which columns of a table hold the budget and what came of it. */
interface BudgetColumns {
  readonly budget: string;
  readonly actual: string;
}

/** Budget and actual by line, beside a table that has both; nothing to draw without a budget. */
export function budgetChart(
  source: ReportSource,
  table: ReportTable,
  { budget, actual }: BudgetColumns,
): Block[] {
  const { say } = source;
  const lines = table.rows.filter(
    ({ kind, values }) =>
      kind === "line" && values[budget] !== undefined && values[actual] !== undefined,
  );
  if (lines.length === 0) return [];
  const difference = ({ values }: ReportRow) => minorOf(values[actual]) - minorOf(values[budget]);
  const names = (rows: readonly ReportRow[]) =>
    listed(
      source,
      rows.map(({ label }) => label),
    );
  const unknown = lines.filter((row) => Number.isNaN(difference(row)));
  return [
    chartOf(table, {
      id: "C4",
      title: say(words.budget),
      alternativeText: say(words.budgetText, {
        above: names(lines.filter((row) => difference(row) > 0)),
        below: names(lines.filter((row) => difference(row) < 0)),
        hasGaps: unknown.length > 0 ? "yes" : "no",
        unknown: names(unknown),
        table: table.id,
      }),
      kind: "bars",
      rowKeys: lines.map(({ key }) => key),
      columnKeys: [budget, actual],
    }),
  ];
}
