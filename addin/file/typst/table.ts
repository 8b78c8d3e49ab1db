import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import {
  captionOf,
  columnHeadings,
  isFigureColumn,
  shownAt,
  valueAt,
} from "../../layout/report-cells";
import { decimalTails, withDecimalTails } from "../decimal-tails";
import { isAfterFigure } from "../docx-writer/column-widths";
import { TWIPS_A_POINT } from "../docx-writer/measures";
import { firstRowsHeight, tableLayout } from "../docx-writer/table-layout";
import { cellKey } from "../figure-links";
import { list, literal, textContent } from "./literal";
import type { Setting } from "./setting";

/** The bold letters of these fonts are wider than those that the widths of columns were measured with. */
const LETTER_SCALE = 0.95;
/** A row of longer texts may be cut by a page: it could be taller than one. */
const KEPT_TEXT_MAX = 600;

const points = (twips: number) => `${Math.round((twips / TWIPS_A_POINT) * 100) / 100}pt`;

/** Caption, headings that repeat on every page, rows, small print. */
export function tableBlock(setting: Setting, table: ReportTable): string {
  const layout = tableLayout(withDecimalTails(table), setting.room);
  const gaps = table.columns.flatMap((_, index) =>
    isAfterFigure(table, index) ? [`${index + 1}`] : [],
  );
  const rows = rowsOf(setting, table);
  const lastRows = rows.length - lastRowCount(table);
  const headings = [table.labelHeading, ...columnHeadings(table)];
  return [
    "#report-table(",
    `  caption: ${literal(captionOf(table))},`,
    `  name: ${setting.links.isNamed(table) ? literal(table.id) : "none"},`,
    `  whole: ${layout.isWhole},`,
    `  outlined: ${setting.entries.has(table)},`,
    `  need: ${points(firstRowsHeight(table, layout) * TWIPS_A_POINT)},`,
    `  size: ${Math.round(layout.size * LETTER_SCALE * 100) / 100}pt,`,
    `  padding: (${layout.rowPadding}pt, ${points(layout.cellPadding)}),`,
    `  columns: ${list(layout.widths.map(points))},`,
    `  align: ${list(["start", ...table.columns.map(alignmentOf)])},`,
    `  gaps: ${list(gaps)},`,
    `  headings: ${list(headings.map(textContent))},`,
    `  notes: ${list((table.notes ?? []).map(textContent))},`,
    `  last: ${list(rows.slice(lastRows))},`,
    ...rows.slice(0, lastRows).map((row) => `  ${row},`),
    ")",
  ].join("\n");
}

const alignmentOf = (column: ReportColumn) => (isFigureColumn(column) ? "right" : "start");

function rowsOf(setting: Setting, table: ReportTable): string[] {
  const tails = table.columns.map((column) => decimalTails(table, column));
  return table.rows.map((row, index) => {
    const label = textContent(row.label);
    if (row.kind === "group" && table.columns.every((column) => !valueAt(row, column)))
      return `..report-group(${table.columns.length + 1}, ${label})`;
    const cells = table.columns.map((column, columnIndex) => {
      const tail = tails[columnIndex][index];
      return named(setting, { table, row, column, content: cellContent(row, { column, tail }) });
    });
    const kept = longestText(table, row) <= KEPT_TEXT_MAX;
    return `..report-row("${row.kind}", ${[`kept: ${kept}`, label, ...cells].join(", ")})`;
  });
}

/** So many rows at the end stay together, with the small print: none of them stands alone on a page. */
const LAST_ROWS = 3;

function lastRowCount(table: ReportTable): number {
  const last = table.rows.slice(-LAST_ROWS);
  const hasGroup = last.some(({ kind }) => kind === "group");
  const isShort = last.every((row) => longestText(table, row) <= KEPT_TEXT_MAX / LAST_ROWS);
  return table.rows.length <= LAST_ROWS || hasGroup || !isShort ? 0 : LAST_ROWS;
}

function cellContent(
  row: ReportRow,
  { column, tail }: { column: ReportColumn; tail: string },
): string {
  const value = valueAt(row, column);
  if (value === undefined) return '""';
  const words = textContent(shownAt(value, column));
  if (!isFigureColumn(column)) return words;
  return `report-figure(${words}${tail === "" ? "" : ` + hide("${tail}")`})`;
}

interface Cell {
  readonly table: ReportTable;
  readonly row: ReportRow;
  readonly column: ReportColumn;
  readonly content: string;
}

/** A cell that a figure of the text leads to has a name. */
function named({ links }: Setting, { table, row, column, content }: Cell): string {
  const key = cellKey(table, { row: row.key, column: column.key });
  const isFirst = table.rows.find((other) => other.key === row.key) === row;
  const isNamed = isFirst && links.isNamed(table) && links.isTarget(key);
  return isNamed ? `report-target(${literal(key)}, ${content})` : content;
}

function longestText({ columns }: ReportTable, row: ReportRow): number {
  const lengths = columns.map((column) => {
    const value = valueAt(row, column);
    return value === undefined ? 0 : shownAt(value, column).length;
  });
  return Math.max(row.label.length, ...lengths);
}
