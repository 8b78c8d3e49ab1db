import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import { sayIn } from "../../addin/core/words";
import { patchWorkbook } from "../../addin/file/patching/patch-workbook";
import { showRows } from "../../addin/file/patching/show-rows";
import { readWorkbook } from "../../addin/file/read-workbook";
import { chooseFixes, isFixable } from "../../addin/fixes/choose-fixes";
import { undoChanges } from "../../addin/fixes/undo-changes";
import { applyChanges } from "../../addin/workbooks/apply-changes";
import { mendWorkbook } from "../../addin/workbooks/mend-workbook";
import { booksOf } from "../ledger-text";
import { everythingBut } from "./everything";
import { expectFixLaw, tabledBooks } from "./fix-law";
import { HIDDEN_ROWS } from "./hidden-rows";

const say = sayIn("en");
const today = dayOfIso("2025-06-20") ?? 0;

/** A book with a sum of what is shown, and with some rows of the ledger hidden. */
function bookThatHides(rowsHidden: readonly number[]) {
  const books = tabledBooks(
    booksOf(`
Accounts
Account | Kind | Currency
A | bank | EUR

Ledger
No | Date | Account | Voucher | In | Out
${Array.from({ length: 900 }, (_, at) => `${at + 1} | 2025-01-31 | A | v${at} | ${at + 1} |`).join("\n")}

Start
Sum | 405450 {=SUBTOTAL(109,Ledger[In])}
`),
  );
  const sheets = books.workbook.sheets.map((sheet) =>
    sheet.name === "Ledger" ? { ...sheet, rowsHidden: Int32Array.from(rowsHidden) } : sheet,
  );
  return readBooks({ ...books.workbook, sheets }, say);
}
const runsOf = (rowsHidden: readonly number[], code: string) =>
  runChecks({ ...bookThatHides(rowsHidden), today }, { say, only: [code] }).findings.map(
    ({ fix }) => (fix?.rowsShown ?? []).map(({ rowFirst, rowLast }) => `${rowFirst}:${rowLast}`),
  );

describe.each(HIDDEN_ROWS)("%s", (code) => {
  test("shows the rows run by run, without another finding, and hides them again", () => {
    expect(runsOf([3, 5, 6, 7, 9], code)).toEqual([["3:3", "5:7", "9:9"]]);
    expect(expectFixLaw(bookThatHides([3, 5, 6, 7, 9]), { today, code })).toHaveLength(1);
  });

  test.each([
    [200, 1],
    [201, 0],
  ])("%i runs of hidden rows: %i fixes", (count, fixes) => {
    const rows = Array.from({ length: count }, (_, at) => 2 * at + 2);
    expect(runsOf(rows, code).filter((runs) => runs.length > 0)).toHaveLength(fixes);
  });
});

test("two fixes never show the rows of one sheet at once", () => {
  const { findings } = runChecks({ ...bookThatHides([3]), today }, { say, only: [...HIDDEN_ROWS] });
  const { applied, waiting } = chooseFixes(findings, { entry: undefined, isConsenting: true });
  expect([applied.length, waiting.length]).toEqual([1, 1]);
});

describe("in a file", () => {
  const NAME = "ledger-with-errors.xlsx";
  const open = new Uint8Array(readFileSync(new URL(`../../addin/sample/${NAME}`, import.meta.url)));
  const rows = { sheet: "Ledger", rowFirst: 20, rowLast: 24 };
  const hide = { ...rows, isShown: false };
  const patch = { cells: [], growths: [], rowsShown: [hide] };
  const bytes = patchWorkbook(open, patch, { fileName: NAME });
  const read = (file: Uint8Array) => readBooks(readWorkbook(file, NAME), say);
  const books = read(bytes);
  const hiddenIn = ({ workbook }: typeof books) =>
    Array.from(workbook.sheets.find(({ name }) => name === "Ledger")?.rowsHidden ?? []);
  const [finding] = runChecks({ ...books, today }, { say, only: ["STR-15"] }).findings.filter(
    isFixable,
  );
  const source = { bytes, books, fileName: NAME, say };
  const mended = mendWorkbook(source, [finding], today);

  test("the rows are shown, the log tells it, and every cell and part else is as it was", () => {
    expect(hiddenIn(books)).toEqual([20, 21, 22, 23, 24]);
    expect(hiddenIn(mended.books)).toEqual([]);
    expect(mended.books.changes.at(-1)).toMatchObject({
      table: "Ledger",
      old: "hidden 20:24",
      new: "shown 20:24",
    });
    const [before, after] = [bytes, mended.bytes].map((file) => unzipSync(file));
    const changed = Object.keys(before).filter(
      (part) => !Buffer.from(before[part]).equals(Buffer.from(after[part] ?? new Uint8Array())),
    );
    // The ledger, the log with its table, and the wish to calculate.
    expect(changed.length).toBeLessThanOrEqual(4);
    const left = (one: typeof books) =>
      everythingBut("Change log", one.workbook).filter((line) => !line.startsWith("Ledger hides"));
    expect(left(mended.books)).toEqual(left(books));
  });

  test("the sheet of the ledger differs in the attribute of these rows alone", () => {
    const sheetOf = (file: Uint8Array): string => {
      const parts = unzipSync(file);
      const texts = Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/sheet"));
      const decoded = texts.map((part) => new TextDecoder().decode(parts[part]));
      return decoded.find((xml) => /<row r="600"/.test(xml)) ?? "";
    };
    const [first, hidden, shown] = [open, bytes, mended.bytes].map(sheetOf);
    expect(hidden.match(/ hidden="1"/g)).toHaveLength(5);
    expect(hidden.replaceAll(' hidden="1"', "")).toBe(first);
    expect(shown).toBe(first);
  });

  test("undo hides them again, unless somebody hid some of them since", () => {
    const undoing = undoChanges(mended.books);
    expect(undoing?.rowsShown).toEqual([hide]);
    const back = applyChanges({ ...source, ...mended }, [], {
      today,
      reversed: 1,
      rowsShown: [{ ...hide, why: "undo" }],
    });
    expect(hiddenIn(back.books)).toEqual(hiddenIn(books));
    const one = { ...hide, rowLast: 20 };
    const again = patchWorkbook(mended.bytes, { ...patch, rowsShown: [one] }, { fileName: NAME });
    expect(undoChanges(read(again))).toMatchObject({ rowsShown: [], lost: [{ table: "Ledger" }] });
  });

  test("a fix of rows that are shown by now is refused", () => {
    expect(() => mendWorkbook({ ...source, ...mended }, [finding], today)).toThrow(/A20/);
  });
});

test.each([
  ['<row r="2" hidden="1">', '<row r="2">'],
  ['<row r="2" ht="0" customHeight="1" s="4"/>', '<row r="2" s="4"/>'],
  ['<row r="2" ht="12" hidden="true" customHeight="1">', '<row r="2" ht="12" customHeight="1">'],
  ['<row r="3" hidden="1">', '<row r="3" hidden="1">'],
])("%s is shown as %s", (row, shown) => {
  const runs = [{ sheet: "Any", rowFirst: 2, rowLast: 2, isShown: true }];
  expect(showRows(`<sheetData>${row}`, runs)).toBe(`<sheetData>${shown}`);
});
