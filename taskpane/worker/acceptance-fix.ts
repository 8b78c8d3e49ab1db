import type { Books } from "../../addin/books/books";
import { fullAddress } from "../../addin/core/cells";
import type { CellChange, Finding, Fix } from "../../addin/core/finding";
import type { Say } from "../../addin/core/words";
import { workerWords as words } from "../words/worker-words";

/** An accepted finding as the row that the workbook keeps of it; undefined where it has no table of findings. */
export function acceptanceFix(
  { tables }: Books,
  { finding, reason, say }: { finding: Finding; reason: string; say: Say },
): Fix | undefined {
  const table = tables.get("Findings");
  if (table === undefined) return undefined;
  const row = Math.max(table.headingRow, ...table.rows.subarray(0, table.count)) + 1;
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
    return [{ cell, before: null, after }];
  });
  return { title: say(words.acceptance, { code: finding.code }), changes, asks: false };
}
