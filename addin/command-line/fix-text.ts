import { fullAddress } from "../core/cells";
import type { CellChange, CellContent, Finding } from "../core/finding";
import type { Say } from "../core/words";
import type { Fixable } from "../fixes/choose-fixes";
import { words } from "./fix-words";

/** Fixes below a line that says what becomes of them: each with its finding and its cells. Nothing for none. */
export function fixLines(fixes: readonly Fixable[], head: string, say: Say): readonly string[] {
  if (fixes.length === 0) return [];
  return [
    head,
    ...fixes.flatMap((finding) => [
      `  ${placeOf(finding)}: ${finding.code}: ${finding.fix.title}`,
      ...changeLines(finding.fix.changes, say).map((line) => `  ${line}`),
    ]),
  ];
}

/** Cells with their old and new contents. */
export function changeLines(changes: readonly CellChange[], say: Say): readonly string[] {
  return changes.map(
    ({ cell, before, after }) =>
      `  ${say(words.change, {
        cell: fullAddress(cell),
        before: shown(before, say),
        after: shown(after, say),
      })}`,
  );
}

/** A finding on one line. */
export function findingLine(finding: Finding): string {
  return `${placeOf(finding)}: ${finding.code}: ${finding.message}`;
}

function placeOf({ cell, entry }: Finding): string {
  return entry ? `${fullAddress(cell)} (No ${entry})` : fullAddress(cell);
}

/** A text between quotation marks, a number bare, a formula with its "=". */
function shown(content: CellContent, say: Say): string {
  if (content === null) return say(words.blank);
  if (typeof content === "number") return String(content);
  return typeof content === "string" ? `"${content}"` : `=${content.formula}`;
}
