import type { Books } from "../../addin/books/books";
import { fullAddress } from "../../addin/core/cells";
import type { CellChange, Finding, Fix } from "../../addin/core/finding";
import type { SheetTable, Workbook } from "../../addin/core/sheet";
import type { Say } from "../../addin/core/words";
import { contentOfCell } from "../../addin/fixes/cell-content";
import type { TableData } from "../../addin/tables/table-data";
import { workerWords as words } from "../words/worker-words";

/** An accepted finding as the row that the workbook keeps of it; undefined where it has no table of findings with room. */
export function acceptanceFix(
  { tables, workbook }: Books,
  { finding, reason, say }: { finding: Finding; reason: string; say: Say },
): Fix | undefined {
  const table = tables.get("Findings");
  if (table === undefined) return undefined;
  const row =
    1 + table.rows.subarray(0, table.count).reduce((a, b) => Math.max(a, b), table.headingRow);
  const contents: Readonly<Record<string, string>> = {
    no: `${finding.code}-${table.count + 1}`,
    rule: finding.code,
    severity: finding.severity,
    table: finding.cell.sheet,
    row: String(finding.cell.row),
    cell: fullAddress(finding.cell),
    fact: finding.brief ?? finding.message,
    status: "accepted",
    auditorsView: reason,
  };
  const changes = Object.entries(contents).flatMap(([key, after]): CellChange[] => {
    const column = table.columns.get(key);
    if (column === undefined) return [];
    const cell = { sheet: table.sheet, row, columnIndex: column.columnIndex };
    return [{ cell, before: null, after, styleRow: table.headingRow + 1 }];
  });
  // Below the last row may stand a row of totals, or something else that nobody may lose.
  const isFree = changes.every(({ cell }) => contentOfCell(workbook, cell) === null);
  const range = rangeOf(workbook, table);
  const isBelow = range !== undefined && row > range.rowLast - range.totalsRows;
  if (!isFree || (isBelow && range.totalsRows > 0)) return undefined;
  const growth = { sheet: table.sheet, table: range?.name ?? "", after: row };
  return {
    title: say(words.acceptance, { code: finding.code }),
    changes,
    ...(isBelow && { growths: [{ ...growth, before: range.rowLast }] }),
    asks: false,
  };
}

/** The Excel table that holds a table of the books. */
function rangeOf({ sheets }: Workbook, { sheet, headingRow }: TableData): SheetTable | undefined {
  const own = sheets.find(({ name }) => name === sheet);
  return own?.tables.find(({ rowFirst }) => rowFirst === headingRow);
}
