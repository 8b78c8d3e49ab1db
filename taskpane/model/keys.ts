import { findingBeside, placeOf, type Row, rowAt } from "./findings";
import type { Action } from "./reduce";
import type { Place } from "./state";

/** What a key does in the list of findings, as a tree of ARIA and as a mail program do it; undefined for other keys. */
export function keyAction(
  key: string,
  { rows, place }: { rows: readonly Row[]; place: Place | undefined },
): readonly Action[] | undefined {
  const at = rowAt(rows, place);
  const row = at < 0 ? undefined : rows[at];
  switch (key) {
    case "j":
      return toFinding(findingBeside(rows, place, 1));
    case "k":
      return toFinding(findingBeside(rows, place, -1));
    case "ArrowDown":
      return toRow(rows[Math.min(at + 1, rows.length - 1)]);
    case "ArrowUp":
      return toRow(rows[Math.max(at - 1, 0)]);
    case "Home":
      return toRow(rows[0]);
    case "End":
      return toRow(rows.at(-1));
    case "Enter":
    case " ":
      return row && activated(row);
    case "ArrowRight":
      return row?.type === "group" && row.isFolded ? folding(row.code, false) : [];
    case "ArrowLeft":
      return row && leftOf(rows, at);
    default:
      return undefined;
  }
}

function toRow(row: Row | undefined): readonly Action[] {
  return row === undefined ? [] : [{ type: "place", place: placeOf(row) }];
}

function toFinding(index: number | undefined): readonly Action[] {
  return index === undefined ? [] : [{ type: "place", place: { type: "finding", index } }];
}

function folding(code: string, isFolded: boolean): readonly Action[] {
  return [{ type: "fold", code, isFolded }];
}

/** A group is folded or unfolded; a finding is opened. */
export function activated(row: Row): readonly Action[] {
  return row.type === "group"
    ? [{ type: "place", place: placeOf(row) }, ...folding(row.code, !row.isFolded)]
    : [{ type: "open-finding", index: row.index }];
}

/** From a finding to its group; an unfolded group is folded. */
function leftOf(rows: readonly Row[], at: number): readonly Action[] {
  const row = rows[at];
  if (row.type === "group") return row.isFolded ? [] : folding(row.code, true);
  const group = rows.slice(0, at).findLast(({ type }) => type === "group");
  return toRow(group);
}
