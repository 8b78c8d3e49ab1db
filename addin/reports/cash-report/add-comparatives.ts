import type { ReportRow, ReportTable } from "../../core/document";
import { amount } from "../../core/value";
import type { Message } from "../../core/words";
import {
  type Comparison,
  comparative,
  comparedParts,
  markRestated,
  restatedNote,
} from "./comparative";
import { minorOf } from "./money";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";
import type { Figures } from "./statement";
import { withSum } from "./sums";

/** A comparison with the heading of its column. */
export interface ComparedColumn {
  readonly comparison: Comparison;
  readonly heading: Message;
}

/** A column of amounts of a table as figures by row, for working out a comparison anew. */
export function figuresOf(table: ReportTable | undefined, column: string): Figures {
  const rows = table?.rows.filter(({ values }) => values[column] !== undefined) ?? [];
  return new Map(rows.map(({ key, values }) => [key, minorOf(values[column])]));
}

/** The table with columns of the earlier report behind its own ones, restated figures marked. */
export function addComparatives(
  source: ReportSource,
  table: ReportTable,
  compared: readonly ComparedColumn[],
): ReportTable {
  const shown = compared.flatMap(({ comparison, heading }) => {
    const found = comparative(source, comparison);
    return found ? [{ ...found, key: comparison.shownIn, heading }] : [];
  });
  if (shown.length === 0) return table;
  const keys = shown.map(({ key }) => key);
  const filled = table.rows.map((row): ReportRow => {
    if (row.kind === "group") return row;
    const added = shown.map(({ key, figures }) => [
      key,
      amount(figures.get(row.key) ?? 0, source.base),
    ]);
    return { ...row, values: { ...row.values, ...Object.fromEntries(added) } };
  });
  const rows = filled.map((row) => withSumsIn(row, { rows: filled, keys }));
  return {
    ...table,
    columns: [
      ...table.columns,
      ...shown.map(({ key, heading }) => ({
        key,
        label: source.say(heading),
        type: "amount" as const,
        currency: source.base,
      })),
    ],
    rows: markRestated(source, rows, shown),
    notes: [...(table.notes ?? []), ...restatedNote(source, shown)],
  };
}

/** A sum holds in the added columns too, where the rows add up there. */
function withSumsIn(
  row: ReportRow,
  { rows, keys }: { rows: readonly ReportRow[]; keys: readonly string[] },
): ReportRow {
  if (row.sum === undefined || row.sumColumns === undefined) return row;
  const terms = row.sum.map(({ row: key, sign }) => [key, sign] as const);
  return withSum(row, { terms, rows, columns: [...row.sumColumns, ...keys] });
}

/** Where a figure in a column of the earlier report comes from; undefined for the table's own columns. */
export function earlierPart(
  source: ReportSource,
  compared: readonly ComparedColumn[],
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const found = compared.find(({ comparison }) => comparison.shownIn === column);
  return found && comparedParts(source, found.comparison, { row });
}
