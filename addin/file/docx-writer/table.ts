import { Table, TableCell, TableRow } from "docx";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { PALETTE } from "../palette";
import { captionOf, columnHeadings, isFigureColumn, shownAt, valueAt } from "../report-cells";
import { GAP_AFTER_FIGURE, isAfterFigure } from "./column-widths";
import { TWIPS_A_POINT } from "./measures";
import { ROW_LOOKS } from "./row-looks";
import { type TableLayout, tableLayout } from "./table-layout";
import { TABLE_STYLE } from "./table-style";
import { prose, type Setting } from "./writing";

/** So many rows stay with the heading of a table, and a group of so few rows stays whole. */
const FIRST_KEPT_ROWS = 2;
const KEPT_GROUP_MAX = 15;

/** Title, table and small print. */
export function tableParts(setting: Setting, table: ReportTable) {
  const inner = { ...setting, isNewPage: false };
  return [
    prose(setting, { style: "Caption", content: [captionOf(table)], place: table.id }),
    bodyOf(inner, table),
    ...(table.notes ?? []).map((note) => prose(inner, { style: "SmallPrint", content: [note] })),
    // Word joins tables that touch, so a paragraph stands between.
    prose(inner, { style: "SmallPrint", content: [] }),
  ];
}

function bodyOf(setting: Setting, table: ReportTable): Table {
  const layout = tableLayout(table, { width: setting.textWidth, height: setting.textHeight });
  return new Table({
    style: TABLE_STYLE,
    layout: "fixed",
    width: { size: setting.textWidth, type: "dxa" },
    columnWidths: layout.widths,
    visuallyRightToLeft: setting.isRightToLeft,
    margins: { left: layout.cellPadding, right: layout.cellPadding, marginUnitType: "dxa" },
    rows: [
      headingRow(setting, { table, layout }),
      ...table.rows.map((row, index) =>
        bodyRow(setting, { table, layout, row, isKept: isKeptWithNext({ table, layout }, index) }),
      ),
    ],
  });
}

/** Headings of groups keep with their first line, totals with the line above, small tables whole. */
function isKeptWithNext({ table, layout }: Laid, index: number): boolean {
  const next = table.rows[index + 1];
  if (next === undefined) return (table.notes ?? []).length > 0;
  if (layout.isWhole || index < FIRST_KEPT_ROWS) return true;
  if (next.kind !== "group" && groupSize(table, index) <= KEPT_GROUP_MAX) return true;
  return table.rows[index].kind === "group" || /total|check/.test(next.kind);
}

/** Rows of the group in which a row stands, its heading included; no bound where there is none. */
function groupSize({ rows }: ReportTable, index: number): number {
  const start = rows.findLastIndex(({ kind }, at) => at <= index && kind === "group");
  if (start < 0) return Number.POSITIVE_INFINITY;
  const end = rows.findIndex(({ kind }, at) => at > start && kind === "group");
  return (end < 0 ? rows.length : end) - start;
}

interface Laid {
  readonly table: ReportTable;
  readonly layout: TableLayout;
}

function headingRow(setting: Setting, { table, layout }: Laid): TableRow {
  const cell = (index: number, text: string, isFigure: boolean) =>
    new TableCell({
      width: { size: layout.widths[index], type: "dxa" },
      verticalAlign: "bottom",
      shading: { type: "clear", color: "auto", fill: PALETTE.accent },
      children: [
        cellProse(setting, {
          text,
          isFigure,
          layout,
          bold: true,
          color: "FFFFFF",
          indent: gapBefore(table, index - 1),
        }),
      ],
    });
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: [
      cell(0, table.labelHeading, false),
      ...columnHeadings(table).map((heading, index) =>
        cell(index + 1, heading, isFigureColumn(table.columns[index])),
      ),
    ],
  });
}

function bodyRow(
  setting: Setting,
  { table, layout, row, isKept }: Laid & { row: ReportRow; isKept: boolean },
): TableRow {
  const { fill, borders, indent, ...look } = ROW_LOOKS[row.kind];
  const cell = (index: number, column?: ReportColumn) =>
    new TableCell({
      width: { size: layout.widths[index], type: "dxa" },
      ...(fill !== undefined && { shading: { type: "clear", color: "auto", fill } }),
      ...(borders !== undefined && { borders }),
      children: [
        cellProse(setting, {
          ...look,
          layout,
          text: column === undefined ? row.label : shownOf(row, column),
          isFigure: column !== undefined && isFigureColumn(column),
          indent: column === undefined ? indent : gapBefore(table, index - 1),
          ...(column === undefined && { place: `${table.id}/${row.key}` }),
        }),
      ],
    });
  return new TableRow({
    cantSplit: true,
    keepNext: isKept,
    children: [cell(0), ...table.columns.map((column, index) => cell(index + 1, column))],
  });
}

function gapBefore(table: ReportTable, columnIndex: number): number {
  return isAfterFigure(table, columnIndex) ? GAP_AFTER_FIGURE : 0;
}

function shownOf(row: ReportRow, column: ReportColumn): string {
  const value = valueAt(row, column);
  return value === undefined ? "" : shownAt(value, column);
}

interface CellProse {
  readonly text: string;
  readonly isFigure: boolean;
  readonly layout: TableLayout;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** Where the words start, in twips. */
  readonly indent: number;
  readonly place?: string;
}

/** Figures are written from left to right and stand on the right in every language, under each other. */
function cellProse(setting: Setting, { text, isFigure, layout, indent, ...look }: CellProse) {
  const padding = layout.rowPadding * TWIPS_A_POINT;
  const own = isFigure ? { ...setting, isRightToLeft: false } : setting;
  return prose(own, {
    style: "TableText",
    content: [text],
    ...look,
    size: layout.size * 2,
    spacing: { before: padding, after: padding },
    alignment: isFigure ? "right" : "start",
    ...(indent > 0 && { indent: { start: indent } }),
  });
}
