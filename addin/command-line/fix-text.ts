import { isoOfDay } from "../core/calendar";
import { fullAddress } from "../core/cells";
import type {
  CellChange,
  CellContent,
  Finding,
  Fix,
  RowsShown,
  TableGrowth,
} from "../core/finding";
import type { Say } from "../core/words";
import type { Fixable } from "../fixes/choose-fixes";
import { isNewCell } from "../fixes/new-cells";
import { words } from "./fix-words";

/** Fixes below a line that says what becomes of them: each with its finding and its cells. Nothing for none. */
export function fixLines(fixes: readonly Fixable[], head: string, say: Say): readonly string[] {
  if (fixes.length === 0) return [];
  return [
    head,
    ...fixes.flatMap((finding) => [
      `  ${placeOf(finding)}: ${finding.code}: ${finding.fix.title}`,
      ...changeLines(finding.fix, say).map((line) => `  ${line}`),
    ]),
  ];
}

/** Tables that grow, then cells with their old and new contents; those of new rows are told as such. */
export function changeLines(
  { changes, growths = [], rowsShown = [] }: Pick<Fix, "changes" | "growths" | "rowsShown">,
  say: Say,
): readonly string[] {
  return [
    ...growths.map((growth) => `  ${growthLine(growth, say)}`),
    ...rowsShown.map((rows) => `  ${rowsLine(rows, say)}`),
    ...changes.map((change) => {
      const { cell, before, after, isDay = false } = change;
      const word = isNewCell(change, growths) ? words.newCell : words.change;
      const [old, now] = [before, after].map((content) => shown(content, { say, isDay }));
      return `  ${say(word, { cell: fullAddress(cell), before: old, after: now })}`;
    }),
  ];
}

function growthLine({ table, before, after }: TableGrowth, say: Say): string {
  const rows = Math.abs(after - before);
  return say(after > before ? words.longer : words.shorter, { table, rows, before, after });
}

function rowsLine({ sheet, rowFirst, rowLast, isShown }: RowsShown, say: Say): string {
  const rows = rowLast - rowFirst + 1;
  const word = isShown ? words.rowsShown : words.rowsHidden;
  return say(word, { sheet, rows, from: rowFirst, to: rowLast });
}

/** A finding on one line. */
export function findingLine(finding: Finding): string {
  return `${placeOf(finding)}: ${finding.code}: ${finding.message}`;
}

function placeOf({ cell, entry }: Finding): string {
  return entry ? `${fullAddress(cell)} (No ${entry})` : fullAddress(cell);
}

/** A text between quotation marks, a number bare, a day as such, a formula with its "=". */
function shown(content: CellChange["after"], { say, isDay }: { say: Say; isDay: boolean }): string {
  if (content === null) return say(words.blank);
  if (typeof content === "number") return isDay ? isoOfDay(content) : String(content);
  return otherwise(content);
}

function otherwise(content: Exclude<CellContent, number | null>): string {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return typeof content === "string" ? `"${content}"` : `=${content.formula}`;
}
