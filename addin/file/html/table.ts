import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import {
  captionOf,
  columnHeadings,
  isFigureColumn,
  shownAt,
  valueAt,
} from "../../layout/report-cells";
import { decimalTails, withDecimalTails } from "../decimal-tails";
import { tableLayout } from "../docx-writer/table-layout";
import { cellKey } from "../figure-links";
import { escaped, escapedCell, escapedLines, idOf } from "./escape";
import type { Setting } from "./setting";
import { sizeClass } from "./style";

/** A table that readers by ear can walk through: caption, headings of columns and rows, a body for each group. */
export function tableBlock({ links, room }: Setting, table: ReportTable): string {
  const isNamed = links.isNamed(table);
  const layout = tableLayout(withDecimalTails(table), room);
  const id = isNamed ? ` id="${idOf(table.id)}"` : "";
  const headings = columnHeadings(table).map(
    (heading, index) =>
      `<th scope="col"${classOf(table.columns[index])}>${escapedCell(heading)}</th>`,
  );
  const notes = (table.notes ?? []).map((note) => `<p class="note">${escapedLines(note)}</p>`);
  return [
    `<div class="table ${sizeClass(layout.size)}${layout.isWhole ? " whole" : ""}${layout.rowPadding < 1 ? " tight" : ""}"${id}>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(captionOf(table))}">`,
    `<table><caption>${escapedLines(captionOf(table))}</caption>`,
    `<thead><tr><th scope="col">${escapedLines(table.labelHeading)}</th>${headings.join("")}</tr></thead>`,
    bodies(table, isNamed),
    "</table></div>",
    ...notes,
    "</div>",
  ].join("\n");
}

/** Figures stand on the right, words where lines start. */
function classOf(column: ReportColumn): string {
  return isFigureColumn(column) ? ' class="figure"' : "";
}

function bodies(table: ReportTable, isNamed: boolean): string {
  const tails = table.columns.map((column) => decimalTails(table, column));
  const rows = table.rows.map((row, index) => {
    const isFirst = table.rows.findIndex(({ key }) => key === row.key) === index;
    const cells = table.columns.map((column, columnIndex) =>
      cell(row, {
        column,
        tail: tails[columnIndex][index],
        key: isNamed && isFirst ? cellKey(table, { row: row.key, column: column.key }) : undefined,
      }),
    );
    const isBlank = table.columns.every((column) => valueAt(row, column) === undefined);
    if (row.kind !== "group" || !isBlank) return rowOf(row, cells.join(""));
    const start = index > 0 ? "</tbody>\n<tbody>" : "";
    const width = table.columns.length + 1;
    return `${start}<tr class="group"><th scope="rowgroup" colspan="${width}">${escapedLines(row.label)}</th></tr>`;
  });
  return `<tbody>${rows.join("\n")}</tbody>`;
}

function rowOf({ kind, label }: ReportRow, cells: string): string {
  return `<tr class="${kind}"><th scope="row">${escapedCell(label)}</th>${cells}</tr>`;
}

interface Place {
  readonly column: ReportColumn;
  /** What the figure lacks for its point to stand under the others. */
  readonly tail: string;
  readonly key: string | undefined;
}

function cell(row: ReportRow, { column, tail, key }: Place): string {
  const value = valueAt(row, column);
  if (value === undefined) return "<td></td>";
  const id = key === undefined ? "" : ` id="${idOf(key)}"`;
  const words = escapedCell(shownAt(value, column));
  if (column.type === "day") return `<td${id} class="day">${words}</td>`;
  if (!isFigureColumn(column)) return `<td${id}>${words}</td>`;
  const missing = tail === "" ? "" : ` data-tail="${tail}"`;
  return `<td${id} class="figure"${missing}><bdi dir="ltr">${words}</bdi></td>`;
}
