import type { ReportTable, RowKind } from "../../core/document";

/** So many rows stay with the heading of a table, and a group of so few rows stays whole. */
const FIRST_KEPT_ROWS = 2;
const LAST_KEPT_ROWS = 3;
const KEPT_GROUP_MAX = 15;

/** Headings of groups keep with their first line, totals with the line above, small tables whole. */
export function isKeptWithNext(table: ReportTable, isWhole: boolean, index: number): boolean {
  const next = table.rows[index + 1];
  if (next === undefined) return (table.notes ?? []).length > 0;
  if (isWhole || index < FIRST_KEPT_ROWS || isNearEnd(table, index)) return true;
  if (next.kind !== "group" && groupSize(table, index) <= KEPT_GROUP_MAX) return true;
  return table.rows[index].kind === "group" || isSum(next.kind);
}

/** The last rows stay together: none of them stands alone on a page. */
const isNearEnd = ({ rows }: ReportTable, index: number) => index >= rows.length - LAST_KEPT_ROWS;

const isSum = (kind: RowKind) => kind === "subtotal" || kind === "total" || kind === "check";

/** Rows of the group in which a row stands, its heading included; no bound where there is none. */
function groupSize({ rows }: ReportTable, index: number): number {
  const start = rows.findLastIndex(({ kind }, at) => at <= index && kind === "group");
  if (start < 0) return Number.POSITIVE_INFINITY;
  const end = rows.findIndex(({ kind }, at) => at > start && kind === "group");
  return (end < 0 ? rows.length : end) - start;
}
