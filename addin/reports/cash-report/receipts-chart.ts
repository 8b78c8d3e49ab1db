import type { Block, ReportTable } from "../../core/document";
import { chartOf, labelled, listed, shownCell, words } from "./charts";
import { minorOf } from "./money";
import type { ReportSource } from "./source";
import { ROW } from "./statement";

/** Receipts by kind and year, beside T1; nothing to draw when there is but one year or no receipt. */
export function receiptsChart(source: ReportSource, statement: ReportTable): Block[] {
  const { say, years } = source;
  const lines = statement.rows.filter(
    ({ key, kind }) => kind === "line" && key.startsWith("receipts."),
  );
  if (lines.length === 0 || years.length < 2) return [];
  const columnKeys = years.map(({ year }) => String(year));
  const totals = columnKeys.map((year) => labelled(year, shownCell(statement, ROW.receipts, year)));
  const largest = lines.reduce((most, line) =>
    minorOf(line.values.total) > minorOf(most.values.total) ? line : most,
  );
  return [
    chartOf(statement, {
      id: "C1",
      title: say(words.receipts),
      alternativeText: say(words.receiptsText, {
        totals: listed(source, totals),
        isKnown: lines.some(({ values }) => Number.isNaN(minorOf(values.total))) ? "no" : "yes",
        largest: largest.label,
        amount: shownCell(statement, largest.key, "total"),
        table: statement.id,
      }),
      kind: "stacked-columns",
      rowKeys: lines.map(({ key }) => key),
      columnKeys,
    }),
  ];
}
