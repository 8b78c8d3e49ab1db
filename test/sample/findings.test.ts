import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { addMonths, dayOfIso } from "../../addin/core/calendar";
import { cellAddress } from "../../addin/core/cells";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import type { PlantedError } from "../../addin/sample/planted";

const FOLDER = new URL("../../addin/sample/", import.meta.url);
const PERIOD_TO = dayOfIso("2025-06-14") ?? 0;

/** What the checks find in a committed file, as the list of planted errors names it. */
function findingsIn(name: string, today: number) {
  const say = sayIn("en");
  const workbook = readWorkbook(new Uint8Array(readFileSync(new URL(name, FOLDER))), name);
  const books = readBooks(workbook, say);
  return runChecks({ ...books, today }, { say }).findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    sheet: finding.cell.sheet,
    cell: cellAddress(finding.cell),
    entry: finding.entry ?? null,
  }));
}

test("the clean ledger draws no error and no warning", () => {
  const findings = findingsIn("ledger.xlsx", PERIOD_TO + 6);
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test.each([0, 1, 12, 24])(
  "the faults are found at their cells, and nothing else, %i months later",
  (months) => {
    const listed: PlantedError[] = JSON.parse(
      readFileSync(new URL("planted-errors.json", FOLDER), "utf8"),
    );
    const expected = listed.map(({ what, ...finding }) => finding);
    const found = findingsIn("ledger-with-errors.xlsx", addMonths(PERIOD_TO, months));
    const serious = found.filter(({ severity }) => severity !== "note");
    expect(sorted(serious)).toEqual(sorted(expected));
  },
);

function sorted<T extends { sheet: string; cell: string }>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => (a.sheet + a.cell < b.sheet + b.cell ? -1 : 1));
}
