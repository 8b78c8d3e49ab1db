import type { Block, Inline, ReportRow } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount } from "../../core/value";
import { type Comparison, comparative, comparedParts, type Restated } from "./comparative";
import { type Figure, figureOf, sentence } from "./inline";
import { lineLabel } from "./line-labels";
import { type ReportTables, theTable } from "./made-tables";
import { minorOf } from "./money";
import type { NotePart } from "./note-part";
import { words as noteWords } from "./notes-words";
import { figurePart } from "./origins";
import { previousSource } from "./previous";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
import { previousTotal } from "./statement-columns";
import { previousFunds } from "./t2-funds";
import { previousReceived } from "./t5-contributions-by-continent";
import { previousActual } from "./t12-budget-and-actual";
import { words } from "./words";

const comparisons = [previousTotal, ...previousFunds, previousReceived, previousActual];

/** Whether the earlier report's closing cash is this report's opening, and which of its figures are restated. */
export function comparisonNote(source: ReportSource, tables: ReportTables): NotePart[] {
  const { say, base } = source;
  if (source.previousOtherBase !== "")
    return [[say(words.n4OtherBase, { previous: source.previousOtherBase, base })]];
  if (comparative(source, previousTotal) === undefined) return [[say(words.n4None)]];
  return [continuity(source, tables), ...restatedParts(source, tables)];
}

function continuity(source: ReportSource, tables: ReportTables): Inline[] {
  const { say, base } = source;
  const opening = figureOf(theTable(tables, "T1"), ROW.opening, "total");
  const closing = reportedClosing(source);
  const gap = minorOf(opening.figure) - minorOf(closing.figure);
  if (gap === 0) return [say(words.n4Same)];
  return sentence(say, words.n4Differs, {
    figures: { opening, closing },
    filling: { difference: amount(gap, base) },
  });
}

/** The closing cash as it was reported: where T1 shows it restated, it stands in the table of this note. */
function reportedClosing(source: ReportSource): Figure {
  const previous = comparative(source, previousTotal);
  const restated = previous?.restated.find(({ row }) => row === ROW.closing);
  const minor = restated?.reported ?? previous?.figures.get(ROW.closing) ?? Number.NaN;
  const key = restated
    ? `N4/${restatedKey(previousTotal, restated)}/reported`
    : `T1/${ROW.closing}/previous`;
  return { key, figure: amount(minor, source.base) };
}

function restatedParts(source: ReportSource, tables: ReportTables): NotePart[] {
  const { say } = source;
  if (previousSource(source) === undefined) return [[say(noteWords.n4AsReported)]];
  const rows = comparisons.flatMap((comparison) =>
    (comparative(source, comparison)?.restated ?? []).map((one) =>
      restatedRow(source, { comparison, one, tables }),
    ),
  );
  if (rows.length === 0) return [[say(noteWords.n4Agrees)]];
  const changed = comparative(source, previousTotal)?.restated ?? [];
  const isAmount = changed.some(({ row }) => row === ROW.surplus || row === ROW.closing);
  const kind = isAmount ? noteWords.n4Amounts : noteWords.n4LinesOnly;
  return [[say(noteWords.n4Restated)], restatedTable(source, rows), [say(kind)]];
}

const restatedKey = ({ table, column }: Comparison, { row }: Restated): string =>
  `${table}.${column}.${row}`;

function restatedRow(
  { say, base }: ReportSource,
  shown: { comparison: Comparison; one: Restated; tables: ReportTables },
): ReportRow {
  const { comparison, one, tables } = shown;
  const table = tables.get(comparison.table);
  const column = table?.columns.find(({ key }) => key === comparison.shownIn)?.label ?? "";
  const label = table?.rows.find(({ key }) => key === one.row)?.label ?? lineLabel(say, one.row);
  // T1 has one column of the kind, and its heading says no more than the table's title.
  const of = comparison === previousTotal ? [] : [column];
  return {
    key: restatedKey(comparison, one),
    label: [comparison.table, label.replace(/ †$/, ""), ...of].join(" · "),
    kind: "line",
    values: {
      reported: amount(one.reported, base),
      restated: amount(one.minor, base),
      difference: amount(addMinor(one.minor, -one.reported), base),
    },
  };
}

function restatedTable({ say, base }: ReportSource, rows: readonly ReportRow[]): Block {
  return {
    type: "table",
    id: "N4",
    title: say(noteWords.n4Table),
    labelHeading: say(noteWords.where),
    columns: (["reported", "restated", "difference"] as const).map((key) => ({
      key,
      label: say(noteWords[key]),
      type: "amount",
      currency: base,
    })),
    rows,
  };
}

/** The figure as reported, and as the report before would be made today. */
export function traceComparison(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const part = (key: string, sign: 1 | -1) => figurePart(`N4/${row}/${key}`, sign);
  if (column === "difference") return [part("restated", 1), part("reported", -1)];
  for (const comparison of comparisons)
    for (const one of comparative(source, comparison)?.restated ?? []) {
      if (restatedKey(comparison, one) !== row) continue;
      if (column === "reported") return [{ earlier: one.reported }];
      return comparedParts(source, comparison, one);
    }
  return undefined;
}
