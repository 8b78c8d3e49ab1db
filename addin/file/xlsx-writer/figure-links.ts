import { cellAddress } from "../../core/cells";
import type { Inline, ReportTable } from "../../core/document";
import { HEADING_ROW } from "../../layout/sheet-headings";

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

/** Where a cell leads that holds one figure and nothing else. Longer text would no longer wrap as a link. */
export function figureTarget(content: readonly Inline[], linkOf: LinkOf): string | undefined {
  const [inline] = content;
  if (content.length !== 1 || typeof inline === "string" || !("figure" in inline)) return undefined;
  return linkOf(inline.key);
}
