import type { SealedData } from "../books/sealed-data";
import { fullAddress } from "../core/cells";
import type { Say } from "../core/words";
import type { SealedCell } from "../seal/canonical-text";
import { nameOfRow } from "../seal/compare-chain";
import type { FactDifference } from "../seal/compare-facts";
import { type RowChange, shownCell } from "../seal/compare-tables";
import type { SealFacts } from "../seal/seal-line";
import { headingOf } from "../tables/table";
import { cellOf } from "../tables/table-data";
import { words } from "./seal-words";

/** What came of holding a table against what was kept of it. */
export interface SealReport {
  readonly facts: SealFacts;
  readonly now: SealedData;
  readonly differences: readonly FactDifference[];
  /** Undefined where only the line was kept. */
  readonly changes: readonly RowChange[] | undefined;
  /** Names of the rows as they were. */
  readonly names: readonly { readonly name: string }[];
  readonly isSame: boolean;
}

/** The answer, what is not the same, and how many entries that are. */
export function sealReport(say: Say, report: SealReport): string {
  const { facts, differences, changes, isSame } = report;
  const about = { table: facts.table, to: facts.to || "none", rows: facts.rows };
  const isReordered = differences.some(({ what }) => what === "order");
  const lines = [
    say(isSame ? words.unchanged : words.changed, about),
    ...(isSame && isReordered ? [say(words.reordered)] : []),
    ...differences.flatMap((one) => factLine(say, one)),
    ...(changes ?? []).flatMap((change) => changeLines(say, report, change)),
    ...(changes === undefined || changes.length === 0 ? [] : [countLine(say, changes)]),
    ...(changes === undefined && !isSame ? [say(words.onlyLine)] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function factLine(say: Say, { what, of, before, now }: FactDifference): string[] {
  const shown = (text: string): string => text || say(words.nothing);
  const filling = { of, before: shown(before), now: shown(now) };
  if (what === "rows") return [say(words.rows, filling)];
  return what === "sum" ? [say(words.sum, filling)] : [];
}

function changeLines(say: Say, { now, names }: SealReport, change: RowChange): string[] {
  if (change.kind === "removed")
    return [say(words.removed, { entry: names[change.before]?.name ?? "" })];
  const entry = nameOfRow(now.table, change.now);
  const place = (key: string) => fullAddress(cellOf(now.data, now.rows[change.now], key));
  const row = { place: place(now.table.columns[0]), entry };
  if (change.kind === "added") return [say(words.added, row)];
  if (change.kind === "moved")
    return [say(words.moved, { ...row, before: change.before + 1, now: change.now + 1 })];
  if (change.fields.length === 0) return [say(words.entryChanged, row)];
  return change.fields.map((field) =>
    say(words.field, {
      place: place(field.key),
      entry,
      field: say(headingOf(now.data.definition, field.key)),
      before: quoted(say, field.before),
      now: quoted(say, field.now),
    }),
  );
}

/** A text in quotes, so that spaces at its end are seen; numbers and days as they are. */
function quoted(say: Say, cell: SealedCell): string {
  if (cell === null) return say(words.nothing);
  return "text" in cell ? `"${cell.text}"` : shownCell(cell);
}

function countLine(say: Say, changes: readonly RowChange[]): string {
  const count = (kind: RowChange["kind"]) => changes.filter((one) => one.kind === kind).length;
  return say(words.counted, {
    changed: count("changed"),
    added: count("added"),
    removed: count("removed"),
    moved: count("moved"),
  });
}
