import type { Cell } from "exceljs";
import { cellAddress } from "../../core/cells";
import type { Inline, ReportTable } from "../../core/document";
import { HEADING_ROW } from "./page-setup";

/** Where a figure of the running text stands in its table's sheet; undefined where no table shows it. */
export type LinkOf = (key: string) => string | undefined;

/** Links of the figures by their keys, TABLE/ROW/COLUMN. */
export function figureLinks(
  tables: readonly ReportTable[],
  nameOf: (table: ReportTable) => string,
): LinkOf {
  return (key) => {
    const [id, rowKey, columnKey] = key.split("/");
    const table = tables.find((one) => one.id === id);
    const row = table?.rows.findIndex((one) => one.key === rowKey) ?? -1;
    const columnIndex = table?.columns.findIndex((one) => one.key === columnKey) ?? -1;
    if (table === undefined || row < 0 || columnIndex < 0) return undefined;
    const sheet = nameOf(table);
    const place = { sheet, row: HEADING_ROW + 1 + row, columnIndex: columnIndex + 1 };
    return `'${sheet}'!${cellAddress(place)}`;
  };
}

/** Makes a cell of running text a link to its first figure; a cell holds one link. */
export function linkFigure(cell: Cell, content: readonly Inline[], linkOf: LinkOf): void {
  const isStrong = content.some((inline) => typeof inline !== "string" && "strong" in inline);
  const links = content.flatMap((inline) =>
    typeof inline !== "string" && "figure" in inline ? (linkOf(inline.key) ?? []) : [],
  );
  if (links.length === 0 || isStrong) return;
  const look = richFont(cell);
  cell.value = { text: cell.text, hyperlink: links[0] };
  if (look) cell.font = look;
}

function richFont(cell: Cell): Cell["font"] | undefined {
  const { value } = cell;
  if (typeof value !== "object" || value === null || !("richText" in value)) return undefined;
  return value.richText[0]?.font;
}
