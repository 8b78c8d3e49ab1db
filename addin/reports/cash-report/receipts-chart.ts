import type { Block, ReportTable } from "../../core/document";
import type { ReportSource } from "./source";
import { words } from "./words";

/** Receipts by kind and year, beside T1; nothing to draw when there is but one year or no receipt. */
export function receiptsChart({ say, years }: ReportSource, statement: ReportTable): Block[] {
  const lines = statement.rows.filter(
    ({ key, kind }) => kind === "line" && key.startsWith("receipts."),
  );
  if (lines.length === 0 || years.length < 2) return [];
  const [first, last] = [years[0].year, years[years.length - 1].year];
  return [
    {
      type: "chart",
      id: "C1",
      title: say(words.chartReceipts),
      alternativeText: say(words.chartReceiptsText, {
        first: String(first),
        last: String(last),
        lines: lines.map(({ label }) => label).join(", "),
      }),
      kind: "stacked-columns",
      tableId: "T1",
      rowKeys: lines.map(({ key }) => key),
      columnKeys: years.map(({ year }) => String(year)),
    },
  ];
}
