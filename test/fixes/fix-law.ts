import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Books } from "../../addin/books/books";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { fullAddress } from "../../addin/core/cells";
import type { Finding, TableGrowth } from "../../addin/core/finding";
import { logText } from "../../addin/core/log-content";
import type { SheetTable } from "../../addin/core/sheet";
import { sheetOfMatrix } from "../../addin/core/sheet-builder";
import { sayIn, textOf } from "../../addin/core/words";
import { contentOfCell } from "../../addin/fixes/cell-content";
import { type Fixable, isFixable } from "../../addin/fixes/choose-fixes";
import { logChanges } from "../../addin/fixes/log-changes";
import { newResults } from "../../addin/fixes/new-results";
import { otherResults } from "../../addin/fixes/other-results";
import {
  type ReasonedChange,
  type ReasonedGrowth,
  type ReasonedRows,
  reasonedFixes,
} from "../../addin/fixes/reasoned";
import { undoChanges } from "../../addin/fixes/undo-changes";
import { changeLog } from "../../addin/tables/change-log";
import { headingOf } from "../../addin/tables/table";
import { changedWorkbook } from "./changed-workbook";
import { everythingBut } from "./everything";

const say = sayIn("en");
/** Sums of sums of sums. */
const ROUNDS = 4;

/** Books of a workbook in which every sheet is an Excel table, as in a file; with a log. */
export function tabledBooks({ workbook, tables }: Books): Books {
  const headings = Object.keys(changeLog.columns).map((key) =>
    textOf(headingOf(changeLog, key), "en"),
  );
  const log = tables.has("ChangeLog") ? [] : [sheetOfMatrix("ChangeLog", [headings])];
  const sheets = [...workbook.sheets, ...log].map((sheet) => {
    const table: SheetTable = {
      name: `T_${sheet.name}`,
      rowFirst: 1,
      rowLast: sheet.rowLast,
      columnFirst: 0,
      columnLast: sheet.columns.length - 1,
      totalsRows: 0,
    };
    return { ...sheet, tables: [table] };
  });
  return readBooks({ ...workbook, sheets }, say);
}

export const findingsIn = (books: Books, today: number): readonly Finding[] =>
  runChecks({ ...books, today }, { say }).findings;

export const keyOf = ({ code, cell }: Finding): string => `${code} ${fullAddress(cell)}`;

/**
 * What must hold of every fix: it knows what its cells hold; its finding is gone and no other one appears; the log can
 * take it back, and then every cell holds what it held. Answers the fixes that were tried.
 * @param hidden What was found before the fault came, which it may have hidden.
 */
export function expectFixLaw(
  books: Books,
  { today, code, hidden = [] }: { today: number; code: string; hidden?: readonly string[] },
): readonly Fixable[] {
  const before = findingsIn(books, today);
  const old = new Set([...before.map(keyOf), ...hidden]);
  const own = before.filter((one) => one.code === code).filter(isFixable);
  for (const finding of own) {
    const { changes, growths, rowsShown } = reasonedFixes([finding]);
    for (const { cell, before: held } of changes)
      expect(`${fullAddress(cell)} ${logText(contentOfCell(books.workbook, cell))}`).toBe(
        `${fullAddress(cell)} ${logText(held)}`,
      );
    const mended = applied(books, { changes, growths, rowsShown, today });
    const after = findingsIn(mended, today);
    expect(after.map(keyOf), finding.fix.title).not.toContain(keyOf(finding));
    const gone = before.filter((one) => !after.some((other) => keyOf(other) === keyOf(one)));
    const appeared = after.filter(
      (one) => !old.has(keyOf(one)) && !gone.some((other) => isMoved(other, one)),
    );
    expect(
      appeared.map((one) => `${keyOf(one)}: ${one.message}`),
      `${keyOf(finding)}: ${finding.fix.title}`,
    ).toEqual([]);
    expectUndone(books, mended, today);
  }
  return own;
}

/** A difference that stays is told once, where it arises: a fix may show that it arises later. */
function isMoved(gone: Finding, one: Finding): boolean {
  const [before, now] = [gone.values.difference, one.values.difference];
  return gone.code === one.code && now !== undefined && isDeepStrictEqual(before, now);
}

function expectUndone(books: Books, mended: Books, today: number): void {
  const undoing = undoChanges(mended);
  expect(undoing?.lost, "lost").toEqual([]);
  const why = "undo";
  const back = applied(mended, {
    changes: (undoing?.changes ?? []).map((change) => ({ ...change, why })),
    growths: (undoing?.growths ?? []).map((growth) => ({ ...growth, why })),
    rowsShown: (undoing?.rowsShown ?? []).map((rows) => ({ ...rows, why })),
    reversed: undoing?.group ?? 0,
    today,
  });
  expect(everythingBut("ChangeLog", back.workbook)).toEqual(
    everythingBut("ChangeLog", books.workbook),
  );
}

interface Applying {
  readonly changes: readonly ReasonedChange[];
  readonly growths: readonly ReasonedGrowth[];
  readonly rowsShown: readonly ReasonedRows[];
  readonly today: number;
  readonly reversed?: number;
}

/** The books with changes and their records in the log, calculated anew as far as the product does it. */
function applied(books: Books, { changes, ...record }: Applying): Books {
  const { growths, rowsShown } = record;
  const log = logChanges(books, changes, record);
  if (log === undefined) throw new Error("the workbook has no log");
  const cells = [
    ...changes.map(({ cell, after }) => ({ cell, content: after })),
    ...log.cells.map(({ cell, content }) => ({ cell, content })),
  ];
  const ends: Pick<TableGrowth, "table" | "after">[] = [
    ...growths,
    ...log.growths.map(({ table, rowLast }) => ({ table, after: rowLast })),
  ];
  let now = readBooks(changedWorkbook(books.workbook, cells, ends, rowsShown), say);
  for (let round = 0; round < ROUNDS; round++) {
    const own = newResults(books, now);
    const results = own.length > 0 ? own : otherResults(books, now);
    if (results.length === 0) break;
    now = readBooks(changedWorkbook(now.workbook, results, []), say);
  }
  return now;
}
