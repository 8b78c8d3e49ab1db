import type { Books } from "../../addin/books/books";
import { newRows } from "../../addin/books/new-rows";
import { fullAddress } from "../../addin/core/cells";
import type { Finding, Fix } from "../../addin/core/finding";
import type { Say } from "../../addin/core/words";
import { workerWords as words } from "../words/worker-words";

/** An accepted finding as the row that the workbook keeps of it; undefined where it has no table of findings with room. */
export function acceptanceFix(
  books: Books,
  { finding, reason, say }: { finding: Finding; reason: string; say: Say },
): Fix | undefined {
  const row = newRows(books, "Findings", [
    {
      no: `${finding.code}-${(books.tables.get("Findings")?.count ?? 0) + 1}`,
      rule: finding.code,
      severity: finding.severity,
      table: finding.cell.sheet,
      row: String(finding.cell.row),
      cell: fullAddress(finding.cell),
      fact: finding.message,
      status: "accepted",
      auditorsView: reason,
    },
  ]);
  return row && { title: say(words.acceptance, { code: finding.code }), ...row, asks: false };
}
