import type { Books } from "../../addin/books/books";
import { checks, messageOf } from "../../addin/checks/registry";
import type { CheckRun } from "../../addin/checks/run-checks";
import { type Cell, fullAddress } from "../../addin/core/cells";
import type { Finding, Severity } from "../../addin/core/finding";
import { type Say, sayIn, textOf } from "../../addin/core/words";
import type { TableData } from "../../addin/tables/table-data";
import { words } from "./finding-words";

/** Findings as rows that spill: the worst first; below them how many there are and what was looked at. */
export function findingRows(books: Books, run: CheckRun, language: string): string[][] {
  const say = sayIn(language);
  return [
    ...run.findings.map((finding) => findingRow(books, finding, say)),
    [say(words.total), "", "", "", "", summary(run, language), "", ""],
  ];
}

function findingRow(books: Books, finding: Finding, say: Say): string[] {
  const { severity, code, cell, entry, message, accepted } = finding;
  return [
    say(words[severity]),
    code,
    tableAt(books, cell)?.definition.name ?? cell.sheet,
    entry ?? String(cell.row),
    fullAddress(cell),
    message,
    suggestionOf(finding),
    say(accepted === undefined ? words.open : words.accepted),
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
function summary({ findings, run, notRun, unseen }: CheckRun, language: string): string {
  const say = sayIn(language);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const without = notRun.map(({ code, tables }) => `${code} (${tables.join(", ")})`).join("; ");
  return [
    say(words.found, {
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
      checks: run.length,
    }),
    without === "" ? "" : say(words.tablesMissing, { checks: without }),
    unseen.length === 0 ? "" : say(words.onlyPane, { checks: unseen.join(", ") }),
    findings.length === 0 || isSaid(language) ? "" : IN_ENGLISH,
  ]
    .filter(Boolean)
    .join("; ");
}

/** In English, as what it speaks of: it is said in Excel alone. */
const IN_ENGLISH =
  "the messages are in English here; the pane and the command line say them in your language";

/** False where the checks have no words in that language: Excel loads those of the list alone, other programs all. */
const isSaid = (language: string): boolean =>
  language === "en" || textOf({ ...messageOf(checks[0]), english: "" }, language) !== "";
