import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { contentInSheet } from "../../addin/books/sheet-content";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { Finding } from "../../addin/core/finding";
import { logText } from "../../addin/core/log-content";
import { KIND, type Workbook } from "../../addin/core/sheet";
import { sayIn } from "../../addin/core/words";
import { patchWorkbook } from "../../addin/file/patching/patch-workbook";
import { readWorkbook } from "../../addin/file/read-workbook";
import { isFixable } from "../../addin/fixes/choose-fixes";
import { reasonedFixes } from "../../addin/fixes/reasoned";
import { undoChanges } from "../../addin/fixes/undo-changes";
import { applyChanges } from "../../addin/workbooks/apply-changes";
import { hasLibreOffice, recalculated } from "../file/template/libre-office";
import { everythingBut } from "./everything";
import { WANTED } from "./file-faults";
import { richBook } from "./rich-book";

const say = sayIn("en");
const today = dayOfIso("2025-06-20") ?? 0;
const NAME = "rich.xlsx";

/** Rows of the ledger that lie below its table, and a blank row in another one. */
async function plantedBook(): Promise<Uint8Array> {
  const bytes = await richBook();
  const blank = [0, 1, 2, 3, 4, 5].map((columnIndex) => ({
    cell: { sheet: "Categories", row: 6, columnIndex },
    content: null,
  }));
  const patch = { cells: blank.slice(0, 5), growths: [{ table: "Members", rowLast: 4 }] };
  return patchWorkbook(bytes, patch, { fileName: NAME });
}

const planted = await plantedBook();
const fromLibreOffice = hasLibreOffice ? recalculated(planted) : undefined;

const readFile = (bytes: Uint8Array) => readBooks(readWorkbook(bytes, NAME), say);
const keyOf = ({ code, cell }: Finding): string => `${code} ${fullAddress(cell)}`;

const files: readonly (readonly [string, Uint8Array | undefined])[] = [
  ["exceljs", planted],
  ["LibreOffice", fromLibreOffice],
];

describe.each(files)("a workbook as %s writes it", (writer, bytes) => {
  test.skipIf(bytes === undefined)("offers the fixes", () => {
    const found = runChecks({ ...readFile(bytes ?? planted), today }, { say }).findings;
    const codes = found.filter(isFixable).map(({ code }) => code);
    expect(WANTED.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test.skipIf(bytes === undefined).each(WANTED)(
    "%s: mended without a new finding, other parts byte for byte, and all taken back",
    (code) => {
      const file = bytes ?? planted;
      const books = readFile(file);
      const source = { bytes: file, books, fileName: NAME, say };
      const before = runChecks({ ...books, today }, { say }).findings;
      const finding = before.filter((one) => one.code === code).find(isFixable);
      if (finding === undefined) throw new Error(`${code} offers no fix`);
      const { changes, growths } = reasonedFixes([finding]);
      const mended = applyChanges(source, changes, { today, growths });
      const old = new Set(before.map(keyOf));
      const after = runChecks({ ...mended.books, today }, { say }).findings;
      const appeared = after.filter((one) => !old.has(keyOf(one)));
      expect(appeared.map((one) => `${keyOf(one)}: ${one.message}`)).toEqual([]);
      expect(after.map(keyOf)).not.toContain(keyOf(finding));
      for (const { cell, after: content } of changes)
        expect(`${fullAddress(cell)} ${logText(held(mended.books.workbook, cell))}`).toBe(
          `${fullAddress(cell)} ${logText(content)}`,
        );
      expect(changedParts(file, mended.bytes).filter((part) => !MAY_CHANGE.test(part))).toEqual([]);

      const undoing = undoChanges(mended.books);
      expect(undoing?.lost).toEqual([]);
      const why = "undo";
      const back = applyChanges(
        { ...source, ...mended },
        (undoing?.changes ?? []).map((change) => ({ ...change, why })),
        {
          today,
          reversed: 1,
          growths: (undoing?.growths ?? []).map((growth) => ({ ...growth, why })),
        },
      );
      expect(everythingBut("Change log", back.books.workbook)).toEqual(
        everythingBut("Change log", books.workbook),
      );
      expect(writer).not.toBe("");
    },
  );
});

describe("new rows in the ledger", () => {
  const books = readFile(planted);
  const finding = runChecks({ ...books, today }, { say }).findings.find(
    (one) => one.code === "LED-08" && isFixable(one),
  );
  const { changes, growths } = reasonedFixes(
    [finding].filter((one) => one !== undefined).filter(isFixable),
  );
  const source = { bytes: planted, books, fileName: NAME, say };
  const mended = applyChanges(source, changes, { today, growths });
  const parts = unzipSync(mended.bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet16.xml"]);

  test("the table, and the rules that ended with it, reach to the new end; longer ones stay", () => {
    expect(strFromU8(parts["xl/tables/table15.xml"])).toContain('ref="A3:W14"');
    expect(sheet).toContain('sqref="D4:D14"');
    expect(sheet).toContain('sqref="F4:F14"');
    expect(sheet).toMatch(/sqref="G4:G20\d\d"/);
  });

  test("they look like the row above, and their formulas go on", () => {
    const styleOf = (address: string) =>
      new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
    expect(styleOf("B14")).toBe(styleOf("B12"));
    expect(styleOf("R14")).toBe(styleOf("R12"));
    expect(sheet).toMatch(/<c r="R14"[^>]*><f>SUMIFS\(INDEX/);
  });

  test.skipIf(!hasLibreOffice)("LibreOffice calculates what stands in the file", () => {
    const [ours, theirs] = [mended.bytes, recalculated(mended.bytes)].map(
      (bytes) => readFile(bytes).workbook,
    );
    expect(figuresOf(theirs)).toEqual(figuresOf(ours));
  });
});

/** Results of all formulas that give a number, to the cent of a cent. */
function figuresOf({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.columns.flatMap((column, columnIndex) =>
      Array.from(column?.rows.subarray(0, column.count) ?? [], (row, at) => {
        const isFigure = (column?.formulas?.[at] ?? 0) > 0 && column?.kinds[at] === KIND.number;
        const value = isFigure ? (column?.values[at] ?? Number.NaN).toFixed(4) : "";
        return isFigure ? `${fullAddress({ sheet: sheet.name, row, columnIndex })} ${value}` : "";
      }).filter((figure) => figure !== ""),
    ),
  );
}

function held({ sheets }: Workbook, { sheet, row, columnIndex }: Finding["cell"]) {
  const own = sheets.find(({ name }) => name === sheet);
  return own === undefined ? null : contentInSheet(own, row, columnIndex);
}

/** Sheets and tables that were patched, and the wish to calculate anew. */
const MAY_CHANGE = /^xl\/(workbook\.xml|worksheets\/sheet\d+\.xml|tables\/table\d+\.xml)$/;

function changedParts(old: Uint8Array, now: Uint8Array): readonly string[] {
  const [before, after] = [old, now].map((bytes) => unzipSync(bytes));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  return Object.keys(before).filter((part) => strFromU8(before[part]) !== strFromU8(after[part]));
}
