import { afterEach, describe, expect, test, vi } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { sayIn } from "../../addin/core/words";
import { applyFixes, undoLastFix } from "../../addin/excel/apply-fixes";
import { readWorkbook } from "../../addin/excel/read-workbook";
import { undoChanges } from "../../addin/fixes/undo-changes";
import { BookModel } from "../host/office/excel/book";
import { startExcel } from "../host/office/node-excel";
import { FAULTS, failEachBatch } from "./fault-loop";

const RECORD = { time: "2026-03-01 14:05", who: "A1", say: sayIn("en") };
const FIX = {
  title: "Show the 2 rows again",
  asks: true,
  changes: [],
  rowsShown: [{ sheet: "Ledger", rowFirst: 3, rowLast: 4, isShown: true }],
};

/** A ledger of five rows, the third and the fourth of which are hidden. */
function book(): BookModel {
  const made = new BookModel();
  const ledger = made.addSheet("Ledger");
  const columns = ["No", "Date", "Account", "In", "Out"];
  for (const [column, heading] of columns.entries())
    ledger.put(0, column, { value: heading, format: "General" });
  for (let row = 1; row < 5; row++) ledger.put(row, 0, { value: row, format: "General" });
  ledger.rowsHidden.add(2).add(3);
  return made;
}
const hiddenIn = ({ sheets }: BookModel) => [...sheets[0].rowsHidden].sort();

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("rows that a fix shows", () => {
  test("are shown and told to the log, and hidden again", async () => {
    const own = book();
    startExcel(own);
    await applyFixes([FIX], RECORD);
    expect(hiddenIn(own)).toEqual([]);
    const log = own.sheets[1];
    expect([2, 5, 6, 8].map((column) => log.valueAt(1, column))).toEqual([
      "Ledger",
      "hidden 3:4",
      "shown 3:4",
      "1/A3",
    ]);
    const undoing = undoChanges(readBooks((await readWorkbook({})).workbook, sayIn("en")));
    expect(undoing?.rowsShown).toEqual([{ ...FIX.rowsShown[0], isShown: false }]);
    await undoLastFix();
    expect(hiddenIn(own)).toEqual([2, 3]);
    expect(log.valueAt(2, 6)).toBe("hidden 3:4");
  });

  test("are left alone where somebody showed one of them meanwhile", async () => {
    const own = book();
    own.sheets[0].rowsHidden.delete(3);
    startExcel(own);
    await expect(applyFixes([FIX], RECORD)).rejects.toMatchObject({ code: "ChangedMeanwhile" });
    expect(hiddenIn(own)).toEqual([2]);
  });

  test.each(FAULTS)("stay hidden where Excel refuses half-way: %o", async (fault) => {
    const command = () => applyFixes([FIX], RECORD);
    const expectWhole = (own: BookModel) => expect(hiddenIn(own)).toEqual([]);
    expect(await failEachBatch({ book, command, expectWhole }, fault)).toBeGreaterThanOrEqual(2);
  });
});
