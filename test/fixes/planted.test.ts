import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { Finding } from "../../addin/core/finding";
import { logText } from "../../addin/core/log-content";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { contentOfCell } from "../../addin/fixes/cell-content";
import { chooseFixes } from "../../addin/fixes/choose-fixes";
import { undoChanges } from "../../addin/fixes/undo-changes";
import { applyChanges } from "../../addin/workbooks/apply-changes";

const NAME = "ledger-with-errors.xlsx";
const bytes = new Uint8Array(readFileSync(new URL(`../../addin/sample/${NAME}`, import.meta.url)));
const today = dayOfIso("2025-06-20") ?? 0;
const say = sayIn("en");
const books = readBooks(readWorkbook(bytes, NAME), say);
const before = runChecks({ ...books, today }, { say }).findings;
const { applied: fixes } = chooseFixes(before, { entry: undefined, isConsenting: true });
const keyOf = ({ code, cell }: Finding): string => `${code} ${fullAddress(cell)}`;
const source = { bytes, books, fileName: NAME, say };

const reasoned = (finding: (typeof fixes)[number]) =>
  finding.fix.changes.map((change) => ({ ...change, why: finding.code }));

test("the planted sample offers fixes of many kinds", () => {
  expect(new Set(fixes.map(({ code }) => code)).size).toBeGreaterThan(3);
});

test("every fix says what its cells hold", () => {
  for (const { fix } of fixes)
    for (const { cell, before: old } of fix.changes)
      expect([fullAddress(cell), logText(contentOfCell(books.workbook, cell))]).toEqual([
        fullAddress(cell),
        logText(old),
      ]);
});

/** One finding of each check: they all go the same way. */
const oneOfEach = [...new Map(fixes.map((finding) => [finding.code, finding])).values()];

test.each(oneOfEach.map((finding) => [keyOf(finding), finding] as const))(
  "the fix of %s removes it, causes no other, and can be taken back",
  (key, finding) => {
    const mended = applyChanges(source, reasoned(finding), { today });
    const after = runChecks({ ...mended.books, today }, { say }).findings.map(keyOf);
    const old = new Set(before.map(keyOf));
    expect(mended.isLogged).toBe(true);
    expect(after).not.toContain(key);
    expect(after.filter((one) => !old.has(one))).toEqual([]);
    const undoing = undoChanges(mended.books);
    expect(undoing?.lost).toEqual([]);
    const changes = undoing?.changes.map((change) => ({ ...change, why: "undo" })) ?? [];
    const back = applyChanges({ ...source, ...mended }, changes, { today, reversed: 1 });
    expect(undoChanges(back.books)).toBeUndefined();
    for (const { cell, before: content } of finding.fix.changes)
      expect(logText(contentOfCell(back.books.workbook, cell))).toBe(logText(content));
    expect(runChecks({ ...back.books, today }, { say }).findings.map(keyOf)).toEqual(
      before.map(keyOf),
    );
  },
);

test("all fixes at once leave no finding of theirs and no new one", () => {
  const mended = applyChanges(source, fixes.flatMap(reasoned), { today });
  const after = runChecks({ ...mended.books, today }, { say }).findings.map(keyOf);
  const old = new Set(before.map(keyOf));
  const own = new Set(fixes.map(keyOf));
  expect(after.filter((one) => own.has(one) || !old.has(one))).toEqual([]);
});
