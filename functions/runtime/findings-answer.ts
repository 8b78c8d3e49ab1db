import type { Books } from "../../addin/books/books";
import type { CheckRun } from "../../addin/checks/run-checks";
import { type Cell, fullAddress } from "../../addin/core/cells";
import type { Finding, Severity } from "../../addin/core/finding";
import type { TableData } from "../../addin/tables/table-data";

/** Headings of a list of findings, those of the table Findings where it has the same. */
export const FINDING_HEADINGS = [
  "Severity",
  "Rule",
  "Table",
  "Row",
  "Cell",
  "Message",
  "Suggestion",
  "Status",
] as const;

/** Findings as rows that spill: the worst first; below them how many there are and what was looked at. */
export function findingRows(books: Books, run: CheckRun): string[][] {
  return [...run.findings.map((finding) => findingRow(books, finding)), summaryRow(run)];
}

function findingRow(books: Books, finding: Finding): string[] {
  const { severity, code, cell, entry, message, accepted } = finding;
  return [
    severity,
    code,
    tableAt(books, cell)?.definition.name ?? cell.sheet,
    entry ?? String(cell.row),
    fullAddress(cell),
    message,
    suggestionOf(finding),
    accepted === undefined ? "open" : "accepted",
  ];
}

/** What to do, and how the pane would mend it. */
function suggestionOf({ advice, fix }: Finding): string {
  return fix === undefined ? advice : `${advice} (${fix.title})`;
}

/** The table that a cell belongs to, or stands right above or below. */
function tableAt({ tables }: Books, cell: Cell): TableData | undefined {
  const ofSheet = [...tables.values()].filter(({ sheet }) => sheet === cell.sheet);
  return (
    ofSheet.find(({ headingRow, rows, count, columns }) => {
      const isInRows = cell.row >= headingRow && cell.row <= (rows[count - 1] ?? headingRow) + 1;
      return isInRows && [...columns.values()].some((one) => one.columnIndex === cell.columnIndex);
    }) ?? ofSheet[0]
  );
}

/** Without what was looked at, no "nothing found" means anything. */
function summaryRow({ findings, run, notRun, unseen }: CheckRun): string[] {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const found = `${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}, ${counted(count("note"), "note")} by ${counted(run.length, "check")}`;
  const without = notRun.map(({ code, tables }) => `${code} (${tables.join(", ")})`).join("; ");
  const parts = [
    found,
    without === "" ? "" : `not run, since a table is missing: ${without}`,
    unseen.length === 0
      ? ""
      : `not run, since only the pane sees the whole workbook and the reports: ${unseen.join(", ")}`,
  ];
  return ["Total", "", "", "", "", parts.filter(Boolean).join("; "), "", ""];
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;
