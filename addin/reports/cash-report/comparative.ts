import type { ReportRow } from "../../core/document";
import { previousSource, reportedFigures } from "./previous";
import { words } from "./restated-words";
import type { EarlierFigure } from "./section";
import type { ReportSource } from "./source";
import type { Figures } from "./statement";

/** A column that shows the earlier report's figures beside the present ones. */
export interface Comparison {
  /** Id of the table. */
  readonly table: string;
  /** Key of the column in the earlier report. */
  readonly column: string;
  /** Key of the column in this report that shows it. */
  readonly shownIn: string;
  /** Works the column out anew, from books seen over the earlier period. */
  readonly again: (source: ReportSource) => Figures;
}

/** A figure of the earlier report that today's books no longer give. In minor units of the base. */
export interface Restated {
  readonly row: string;
  readonly reported: number;
  readonly minor: number;
}

export interface Comparative {
  /** As reported, but for the figures that are restated. */
  readonly figures: Figures;
  readonly restated: readonly Restated[];
}

const known = new WeakMap<ReportSource, Map<Comparison, Comparative | undefined>>();

/** The earlier report's column; undefined when that report has no such table. */
export function comparative(source: ReportSource, comparison: Comparison): Comparative | undefined {
  const ofSource = known.get(source) ?? new Map<Comparison, Comparative | undefined>();
  known.set(source, ofSource);
  if (!ofSource.has(comparison)) ofSource.set(comparison, compare(source, comparison));
  return ofSource.get(comparison);
}

function compare(source: ReportSource, comparison: Comparison): Comparative | undefined {
  const reported = reportedFigures(source, comparison);
  const before = previousSource(source);
  if (reported === undefined || before === undefined)
    return reported && { figures: reported, restated: [] };
  const again = comparison.again(before);
  const restated: Restated[] = [];
  for (const row of new Set([...reported.keys(), ...again.keys()])) {
    const one = { row, reported: reported.get(row) ?? 0, minor: again.get(row) ?? 0 };
    // What today's books cannot tell is no better figure.
    if (!Number.isNaN(one.minor) && one.minor !== one.reported) restated.push(one);
  }
  const figures = new Map(reported);
  for (const { row, minor } of restated) figures.set(row, minor);
  return { figures, restated };
}

/** Where a figure of such a column comes from: the earlier report, or where it is restated that report made anew. */
export function comparedParts(
  source: ReportSource,
  comparison: Comparison,
  { row, missing = 0 }: { row: string; missing?: number },
): readonly EarlierFigure[] {
  const found = comparative(source, comparison);
  const restated = found?.restated.find((one) => one.row === row);
  const before = previousSource(source);
  if (restated === undefined || before === undefined)
    return [{ earlier: found?.figures.get(row) ?? missing }];
  const figure = `${comparison.table}/${row}/${comparison.column}`;
  return [{ earlier: restated.minor, anew: { figure, period: before.period } }];
}

/** The rows, those with a restated figure marked. */
export function markRestated(
  { say }: ReportSource,
  rows: readonly ReportRow[],
  comparatives: readonly (Comparative | undefined)[],
): ReportRow[] {
  const marked = new Set(comparatives.flatMap((one) => one?.restated.map(({ row }) => row) ?? []));
  return rows.map((row) =>
    marked.has(row.key) ? { ...row, label: say(words.marked, { label: row.label }) } : row,
  );
}

/** Small print that says what the mark means, where there is one. */
export function restatedNote(
  { say }: ReportSource,
  comparatives: readonly (Comparative | undefined)[],
): string[] {
  const isRestated = comparatives.some((one) => one !== undefined && one.restated.length > 0);
  return isRestated ? [say(words.note)] : [];
}
