import { fieldOf, linesOf, type SealedCell, type SealedTable } from "./canonical-text";
import { type MatchedRow, matchRows, type Pair, pairs } from "./match-rows";

/** A field that is not what it was. */
export interface FieldChange {
  /** Key of the column. */
  readonly key: string;
  readonly before: SealedCell;
  readonly now: SealedCell;
}

/** What became of one row. Indices from 0 are those of the rows as handed over. */
export type RowChange =
  | (Pair & { readonly kind: "changed"; readonly fields: readonly FieldChange[] })
  | (Pair & { readonly kind: "moved" })
  | { readonly kind: "removed"; readonly before: number }
  | { readonly kind: "added"; readonly now: number };

/**
 * What changed between two states of a table, field by field, in the order of the rows. Rows belong together by the first
 * column, such as the number of the entry; one whose number alone was changed by everything else.
 */
export function compareTables(before: SealedTable, now: SealedTable): readonly RowChange[] {
  const [old, present] = [rowsOf(before), rowsOf(now)];
  const match = matchRows(old, present);
  const renamed = pairs(
    match.removed.map((at) => old[at]),
    match.added.map((at) => present[at]),
    ({ rest }) => (rest === "" ? undefined : rest),
  ).map((pair) => ({ before: match.removed[pair.before], now: match.added[pair.now] }));
  const gone = new Set(renamed.map((pair) => pair.before));
  const come = new Set(renamed.map((pair) => pair.now));
  const changed = [...match.changed, ...renamed].map((pair) => ({
    ...pair,
    kind: "changed" as const,
    fields: fieldChanges({ before, now }, pair),
  }));
  return inOrder([
    ...changed,
    ...match.moved.map((pair) => ({ ...pair, kind: "moved" as const })),
    ...match.removed
      .filter((at) => !gone.has(at))
      .map((at) => ({ kind: "removed" as const, before: at })),
    ...match.added.filter((at) => !come.has(at)).map((at) => ({ kind: "added" as const, now: at })),
  ]);
}

/** So many columns tell a row from others of the same first column: the pledges of a member, the rates of a day. */
const NAMING = 3;

interface ComparedRow extends MatchedRow {
  /** The row without its first column. */
  readonly rest: string;
}

function rowsOf(table: SealedTable): readonly ComparedRow[] {
  const [first = ""] = table.columns;
  return linesOf(table).map((content, at) => {
    const fields = table.rows[at].slice(0, NAMING).map(fieldOf);
    const [name = ""] = fields;
    const names = fields.map((_, left) => fields.slice(0, fields.length - left).join("\t"));
    const rest = content.slice(name === "" ? 0 : `${first}=${name}\t`.length);
    return { names: name === "" ? [] : names, content, rest };
  });
}

/** Changes in the order of the rows; a removed one stands where it was, above what stands there now. */
export function inOrder<Change extends { before?: number; now?: number }>(
  changes: readonly Change[],
): readonly Change[] {
  const placeOf = ({ before = 0, now }: Change): number => (now === undefined ? before - 0.5 : now);
  return changes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function fieldChanges(
  { before, now }: { before: SealedTable; now: SealedTable },
  pair: Pair,
): readonly FieldChange[] {
  const keys = [...new Set([...before.columns, ...now.columns])];
  return keys.flatMap((key) => {
    const was = cellOf(before, pair.before, key);
    const is = cellOf(now, pair.now, key);
    return fieldOf(was) === fieldOf(is) ? [] : [{ key, before: was, now: is }];
  });
}

function cellOf({ columns, rows }: SealedTable, row: number, key: string): SealedCell {
  const at = columns.indexOf(key);
  return at < 0 ? null : (rows[row][at] ?? null);
}

/** What a cell holds, as a person reads it. */
export function shownCell(cell: SealedCell): string {
  if (cell === null) return "";
  if ("text" in cell) return cell.text;
  return fieldOf(cell).slice(2);
}
