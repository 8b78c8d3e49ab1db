import type { SealedData } from "../../addin/books/sealed-data";
import { dayOfIso } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { SealedCell, SealedTable } from "../../addin/seal/canonical-text";
import { nameOfRow } from "../../addin/seal/compare-chain";
import type { FactDifference } from "../../addin/seal/compare-facts";
import type { RowChange } from "../../addin/seal/compare-tables";
import { cellOf } from "../../addin/tables/table-data";
import type { Answer } from "./answers";

/** Words for what the line says. */
const FACTS: Readonly<Record<FactDifference["what"], string>> = {
  table: "table",
  rows: "rows",
  sum: "sum of",
  seal: "seal",
  order: "order of rows",
  after: "seal before",
};

/** Rows for what a kept line says otherwise: What, Entry, Cell, Field, Before, Now. */
export function factRows(differences: readonly FactDifference[]): Answer[][] {
  return differences.map(({ what, of, before, now }) => [
    "table",
    "",
    "",
    `${FACTS[what]} ${of}`.trim(),
    before === "" && what === "order" ? "as numbered" : before,
    now === "" && what === "order" ? "as numbered" : now,
  ]);
}

/** What was kept of rows: only their names are shown. */
type NamedRows = readonly { readonly name: string }[];

/** Names of the rows of an earlier copy. */
export function namesIn(table: SealedTable): NamedRows {
  return table.rows.map((_, at) => ({ name: nameOfRow(table, at) }));
}

/** Rows for what became of entries, each field of a changed one on a row of its own. */
export function changeRows(
  changes: readonly RowChange[],
  { now, before = [] }: { now: SealedData; before: NamedRows | undefined },
): Answer[][] {
  const [first = ""] = now.table.columns;
  const cell = (row: number, key: string) => fullAddress(cellOf(now.data, now.rows[row], key));
  return changes.flatMap((change): Answer[][] => {
    if (change.kind === "removed")
      return [["removed", before[change.before]?.name ?? "", "", "", "", ""]];
    const name = nameOfRow(now.table, change.now);
    const place = [name, cell(change.now, first)];
    if (change.kind === "added") return [["added", ...place, "", "", ""]];
    if (change.kind === "moved")
      return [["moved", ...place, "position", change.before + 1, change.now + 1]];
    if (change.fields.length === 0) return [["changed", ...place, "", "", ""]];
    return change.fields.map((field) => [
      "changed",
      name,
      cell(change.now, field.key),
      headingIn(now, field.key),
      answerOfCell(field.before),
      answerOfCell(field.now),
    ]);
  });
}

/** Heading of a column in English, as all answers of functions are. */
function headingIn({ data }: SealedData, key: string): string {
  return data.definition.columns[key].english;
}

/** As a cell shows it: days as serials, blank as blank. */
function answerOfCell(cell: SealedCell): Answer {
  if (cell === null) return "";
  if ("day" in cell) return dayOfIso(cell.day) ?? cell.day;
  return "number" in cell ? cell.number : cell.text;
}

/** "2 changed, 1 added"; "" for none. */
export function countedChanges(changes: readonly RowChange[]): string {
  const kinds = ["changed", "added", "removed", "moved"] as const;
  return kinds
    .map((kind) => ({ kind, count: changes.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(", ");
}
