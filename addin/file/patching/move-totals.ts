import { columnName } from "../../core/cells";
import { refuse } from "../refusals";
import type { DataEnd } from "./grow-rules";
import { type CellPlace, type RowPlace, type SheetLayout, scanSheet } from "./scan-sheet";
import { widenedDimension } from "./widen-dimension";
import { type Edit, editText, tagText, withAttribute, withoutAttributes } from "./xml-tags";

/** A sheet with a table's row of totals elsewhere, and what that means for the order of calculation. */
export interface MovedTotals {
  readonly xml: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Moves the row of totals to below the new end of the data; sums that reached to the old end reach to the new one. */
export function moveTotals(xml: string, sheet: string, end: DataEnd): MovedTotals {
  const [rowFrom, rowTo] = [end.before + 1, end.after + 1];
  const layout = scanSheet(xml, new Set([rowFrom, rowTo]));
  const cells = ownCells(layout.rows.get(rowFrom), end);
  const lost: string[] = [];
  const gained: string[] = [];
  const moved = cells.map(([columnIndex, cell]) => {
    const name = columnName(columnIndex);
    if (cell.formula !== undefined) {
      const isOfOthers =
        cell.formula.sharedId !== undefined || isArray(layout, columnIndex, rowFrom);
      if (isOfOthers) refuse("PATCH_ARRAY", `${sheet}!${name}${rowFrom}`);
      lost.push(`${name}${rowFrom}`);
      gained.push(`${name}${rowTo}`);
    }
    return { columnIndex, xml: movedCell(xml, cell, { address: `${name}${rowTo}`, end }) };
  });
  const edits: Edit[] = cells.map(([, { from, to }]) => ({ from, to, text: "" }));
  edits.push(...placeCells(layout, { row: rowTo, moved, end }));
  const corners = { rowFirst: rowTo, rowLast: rowTo, ...columnsOf(end) };
  edits.push(...widenedDimension(layout, cells.length > 0 ? [corners] : []));
  return { xml: editText(xml, edits), lost, gained };
}

function columnsOf({ table: { columnFirst, columnLast } }: DataEnd) {
  return { columnFirst, columnLast };
}

function ownCells(row: RowPlace | undefined, { table }: DataEnd): [number, CellPlace][] {
  return [...(row?.cells ?? [])].filter(
    ([columnIndex]) => columnIndex >= table.columnFirst && columnIndex <= table.columnLast,
  );
}

function isArray({ arrays }: SheetLayout, columnIndex: number, row: number): boolean {
  return arrays.some(
    ({ range }) =>
      row >= range.rowFirst &&
      row <= range.rowLast &&
      columnIndex >= range.columnFirst &&
      columnIndex <= range.columnLast,
  );
}

/** A range that is written with both its ends, up to its last row. */
const RANGE = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?)(\d+)(?!\d)/g;

function movedCell(
  xml: string,
  { from, to, attributes, formula }: CellPlace,
  { address, end }: { address: string; end: DataEnd },
): string {
  const opening = /^<[^\s/>]+/.exec(xml.slice(from, to))?.[0] ?? "";
  const addressed = ` r="${address}"${withoutAttributes(attributes, ["r"])}`;
  const rest = xml.slice(from + opening.length + attributes.length, to);
  if (formula === undefined) return `${opening}${addressed}${rest}`;
  const start = from + opening.length + attributes.length;
  const own = xml
    .slice(formula.from, formula.to)
    .replace(RANGE, (range, corners: string, row: string) =>
      Number(row) === end.before ? `${corners}${end.after}` : range,
    );
  const [head, tail] = [xml.slice(start, formula.from), xml.slice(formula.to, to)];
  return `${opening}${addressed}${head}${own}${tail}`;
}

/** Puts the cells into their row, in place of what it stored in their columns. */
function placeCells(
  layout: SheetLayout,
  task: { row: number; moved: readonly { columnIndex: number; xml: string }[]; end: DataEnd },
): Edit[] {
  const { row, moved, end } = task;
  const known = layout.rows.get(row);
  const all = moved.map(({ xml }) => xml).join("");
  if (all === "") return [];
  const { prefix } = layout;
  if (known === undefined) {
    const at = layout.placeOfRow(row);
    return [{ from: at, to: at, text: `<${prefix}row r="${row}">${all}</${prefix}row>` }];
  }
  const { tag } = known;
  const attributes = withoutAttributes(withAttribute(tag.attributes, "r", String(row)), ["spans"]);
  if (tag.kind === "empty") {
    const text = `<${prefix}row${attributes.trimEnd()}>${all}</${prefix}row>`;
    return [{ from: tag.from, to: tag.to, text }];
  }
  const old = ownCells(known, end);
  const next = [...known.cells].find(([index]) => index > end.table.columnLast)?.[1];
  const at = old[0]?.[1].from ?? next?.from ?? known.end;
  return [
    { from: tag.from, to: tag.to, text: tagText(tag, attributes.trimEnd()) },
    { from: at, to: at, text: all },
    ...old.map(([, { from, to }]) => ({ from, to, text: "" })),
  ];
}
