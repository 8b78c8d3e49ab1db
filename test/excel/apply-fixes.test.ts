import { afterEach, describe, expect, test, vi } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import type { Cell } from "../../addin/core/cells";
import type { CellContent, Fix } from "../../addin/core/finding";
import { sayIn } from "../../addin/core/words";
import { applyFixes, undoLastFix } from "../../addin/excel/apply-fixes";
import { readWorkbook } from "../../addin/excel/read-workbook";
import { undoChanges } from "../../addin/fixes/undo-changes";
import { BookModel, type SheetModel, type TableModel } from "../host/office/excel/book";
import { entered } from "../host/office/excel/entry";
import { startExcel } from "../host/office/node-excel";
import { disturbEachBatch, FAULTS, failEachBatch, snapshot } from "./fault-loop";

const RECORD = { time: "2026-03-01 14:05", who: "A1", say: sayIn("en") };
const LOG = ["Time", "Who", "Table", "Row no", "Column", "Old", "New", "Why", "Undo id"];

function addTable(
  book: BookModel,
  name: string,
  rows: readonly (readonly unknown[])[],
): SheetModel {
  const sheet = book.addSheet(name);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.put(at, column, entered(value, "General"));
    });
  });
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: rows[0].length - 1 };
  sheet.tables.push(tableOf(book.newId(), name, area));
  return sheet;
}

function tableOf(id: string, name: string, area: TableModel["area"]): TableModel {
  const look = { style: "", showBandedRows: false, showFilterButton: true };
  return { id, name, area, showHeaders: true, showTotals: false, ...look };
}

/** A ledger of two entries; its second amount is text, its third column a formula. */
function ledgerBook({ hasLog = true } = {}): BookModel {
  const book = new BookModel();
  const ledger = addTable(book, "Ledger", [
    ["No", "In", "Twice", "Text"],
    ["2025-01x", 120.5, "=[@In]*2", "rent"],
    ["2025-02x", "'99.00", "=[@In]*2", "post"],
  ]);
  ledger.put(1, 1, { value: 120.5, format: "#,##0.00" });
  ledger.put(2, 1, { value: "99.00", format: "@" });
  if (hasLog) addTable(book, "ChangeLog", [LOG, LOG.map(() => "")]);
  return book;
}

const cell = (row: number, columnIndex: number): Cell => ({ sheet: "Ledger", row, columnIndex });

function fixOf(...changes: [Cell, CellContent, CellContent][]): Fix {
  return {
    title: "Set it right",
    asks: false,
    changes: changes.map(([at, before, after]) => ({ cell: at, before, after })),
  };
}

const FIX = fixOf([cell(2, 1), 120.5, 120], [cell(3, 1), "99.00", 99]);
const values = (sheet: SheetModel, row: number, count: number) =>
  Array.from({ length: count }, (_, column) => sheet.valueAt(row, column));

afterEach(() => {
  vi.unstubAllGlobals();
});

test("nothing was changed yet, so nothing can be taken back", async () => {
  startExcel(ledgerBook());
  await expect(undoLastFix()).rejects.toMatchObject({ step: "nothingToUndo" });
});

describe("a fix", () => {
  test("changes its cells, and the log says what was there", async () => {
    const book = ledgerBook();
    const host = startExcel(book);
    await applyFixes([FIX], RECORD);
    const [ledger, log] = book.sheets;
    expect(ledger.at(1, 1)).toEqual({ value: 120, format: "#,##0.00" });
    // A number in a cell of the text format would be text again.
    expect(ledger.at(2, 1)).toEqual({ value: 99, format: "#,##0.00" });
    expect(values(log, 1, 9)).toEqual([
      ...["2026-03-01 14:05", "A1", "Ledger", "2025-01x", "In", "120.5", "120"],
      ...["Set it right", "1/B2"],
    ]);
    expect(values(log, 2, 7).slice(3)).toEqual(["2025-02x", "In", "'99.00", "99"]);
    expect(log.tables[0].area.bottom).toBe(2);
    expect(host.missing).toEqual([]);
  });
  test("is one step of Excel's own undo: all is written in one batch", async () => {
    const book = ledgerBook();
    const host = startExcel(book);
    const writes = new Set<number>();
    const tell = book.onChange;
    book.onChange = (change) => {
      writes.add(host.traffic.batches);
      tell(change);
    };
    await applyFixes([FIX, fixOf([cell(2, 3), "rent", "Rent"])], RECORD);
    expect(writes.size).toBe(1);
  });
  test("makes the log where there is none, in the language of the user", async () => {
    const book = ledgerBook({ hasLog: false });
    book.addSheet("Change log");
    startExcel(book);
    await applyFixes([FIX], { ...RECORD, say: sayIn("de") });
    const log = book.sheet("Change log 2");
    expect(log.tables[0].name).toBe("ChangeLog");
    expect(values(log, 1, 7).slice(3)).toEqual(["2025-01x", "In", "120.5", "120"]);
    expect(log.at(1, 5).format).toBe("@");
  });
  test.each<[string, CellContent, CellContent]>([
    ["a text like a formula", "rent", "=1+1"],
    ["a text like a date", "rent", "2025-03"],
    ["a text like a number", "rent", "0012"],
    ["nothing", "rent", null],
  ])("writes %s as it is", async (_, before, after) => {
    const book = ledgerBook();
    startExcel(book);
    await applyFixes([fixOf([cell(2, 3), before, after])], RECORD);
    const { value, formula } = book.sheets[0].at(1, 3);
    expect([value, formula]).toEqual([after ?? undefined, undefined]);
  });
  test("writes a formula of the table, and knows the one that stands there", async () => {
    const book = ledgerBook();
    startExcel(book);
    const before = { formula: "Ledger[[#This Row],[In]]*2" };
    const after = { formula: "Ledger[[#This Row],[In]]*3" };
    await applyFixes([fixOf([cell(2, 2), before, after])], RECORD);
    expect(book.sheets[0].at(1, 2).formula).toBe("=Ledger[[#This Row],[In]]*3");
  });
  test.each<[string, Fix]>([
    ["another number", fixOf([cell(2, 1), 121, 120])],
    ["a text of the same figures", fixOf([cell(2, 1), "120.5", 120])],
    ["something where nothing was", fixOf([cell(2, 1), null, 120])],
    ["nothing where something was", fixOf([cell(9, 1), 5, 120])],
  ])("changes nothing where a cell holds %s", async (_, fix) => {
    const book = ledgerBook();
    const before = snapshot(book);
    startExcel(book);
    const applying = applyFixes([FIX, fix], RECORD);
    await expect(applying).rejects.toMatchObject({ code: "ChangedMeanwhile", step: "readAgain" });
    expect(snapshot(book)).toBe(before);
  });
});

describe("taking back", () => {
  test("puts cells back as they were, formats too, and says so in the log", async () => {
    const book = ledgerBook();
    startExcel(book);
    const before = snapshotOf(book.sheets[0]);
    await applyFixes([FIX], RECORD);
    await undoLastFix();
    expect(snapshotOf(book.sheets[0])).toBe(before);
    expect(values(book.sheets[1], 3, 7).slice(4)).toEqual(["In", "120", "120.5"]);
  });
  test("the latest first", async () => {
    const book = ledgerBook();
    startExcel(book);
    await applyFixes([fixOf([cell(2, 3), "rent", "A"])], RECORD);
    await applyFixes([fixOf([cell(2, 3), "A", "B"])], RECORD);
    await undoLastFix();
    expect(book.sheets[0].valueAt(1, 3)).toBe("A");
    await undoLastFix();
    expect(book.sheets[0].valueAt(1, 3)).toBe("rent");
  });
  test("by the command line, too: both count one series of undo ids", async () => {
    const book = ledgerBook();
    startExcel(book);
    await applyFixes([FIX], RECORD);
    await applyFixes([fixOf([cell(2, 3), "rent", "A"])], RECORD);
    await undoLastFix();
    const ids = [1, 2, 3, 4].map((row) => book.sheets[1].valueAt(row, 8));
    expect(ids).toEqual(["1/B2", "1/B3", "2/D2", "3-2/D2"]);
    const { workbook } = await readWorkbook({});
    const undoing = undoChanges(readBooks(workbook, sayIn("en")));
    expect(undoing).toMatchObject({ group: 1, lost: [] });
    expect(undoing?.changes.map(({ before, after }) => [before, after])).toEqual([
      [120, 120.5],
      [99, "99.00"],
    ]);
  });
  test("after the rows were sorted, by the number of the row and the heading of the column", async () => {
    const book = ledgerBook();
    startExcel(book);
    await applyFixes([fixOf([cell(2, 1), 120.5, 120])], RECORD);
    const [ledger] = book.sheets;
    for (const column of [0, 1]) {
      const [above, below] = [ledger.at(1, column), ledger.at(2, column)];
      ledger.put(1, column, below);
      ledger.put(2, column, above);
    }
    const { workbook } = await readWorkbook({});
    const undoing = undoChanges(readBooks(workbook, sayIn("en")));
    expect(undoing?.changes.map(({ cell: at, after }) => [at.row, after])).toEqual([[3, 120.5]]);
  });
  test("nothing where the user has written over it", async () => {
    const book = ledgerBook();
    startExcel(book);
    await applyFixes([fixOf([cell(2, 3), "rent", "A"])], RECORD);
    book.type("Ledger", [1, 3], "mine");
    await expect(undoLastFix()).rejects.toMatchObject({ step: "readAgain" });
    expect(book.sheets[0].valueAt(1, 3)).toBe("mine");
    book.type("Ledger", [1, 3], "A");
    await undoLastFix();
  });
});

function snapshotOf({ cells }: SheetModel): string {
  return JSON.stringify([...cells].sort(([a], [b]) => a - b));
}

const LOGS = [
  ["with a log", () => ledgerBook()],
  ["without a log", () => ledgerBook({ hasLog: false })],
] as const;
const trialOf = (book: () => BookModel) => ({
  book,
  command: () => applyFixes([FIX], RECORD),
  expectWhole: (changed: BookModel) => {
    const ledger = changed.sheet("Ledger");
    expect([ledger.valueAt(1, 1), ledger.valueAt(2, 1)]).toEqual([120, 99]);
    const log = changed.sheets.find(({ tables }) => tables.some((one) => one.name === "ChangeLog"));
    expect(log?.valueAt(2, 6)).toBe("99");
  },
});

describe.each(LOGS)("whatever fails, %s", (_, book) => {
  test.each(FAULTS)("$code when $done of a batch is done: all or nothing", async (fault) => {
    expect(await failEachBatch(trialOf(book), fault)).toBe(5);
  });
});

/** A new entry below the ledger, and a cell of another entry. */
function newRowFix(): Fix {
  const fix = fixOf(
    [cell(2, 3), "rent", "Rent"],
    [cell(4, 0), null, "2025-03x"],
    [cell(4, 1), null, 7.5],
    [cell(4, 2), null, { formula: "Ledger[[#This Row],[In]]*2" }],
  );
  const changes = fix.changes.map((one) => (one.cell.row === 4 ? { ...one, styleRow: 2 } : one));
  const growths = [{ sheet: "Ledger", table: "Ledger", before: 3, after: 4 }];
  return { ...fix, changes, growths };
}

/** The ledger with a row of totals below its entries. */
function withTotals(): BookModel {
  const book = ledgerBook();
  const [ledger] = book.sheets;
  ledger.put(3, 0, entered("Sum", "General"));
  ledger.put(3, 1, { value: 219.5, formula: "=SUBTOTAL(109,[In])", format: "#,##0" });
  const [table] = ledger.tables;
  table.showTotals = true;
  table.area = { ...table.area, bottom: 3 };
  return book;
}

describe.each([
  ["without totals", () => ledgerBook(), 0],
  ["with a row of totals", withTotals, 1],
] as const)("a new row, %s", (_, make, totalsRows) => {
  test("stands in the longer table, looks like the row above and is in the log", async () => {
    const book = make();
    const host = startExcel(book);
    await applyFixes([newRowFix()], RECORD);
    const [ledger, log] = book.sheets;
    expect(ledger.tables[0].area.bottom).toBe(3 + totalsRows);
    expect(values(ledger, 3, 2)).toEqual(["2025-03x", 7.5]);
    expect(ledger.at(3, 1).format).toBe("#,##0.00");
    expect(ledger.at(3, 2).formula).toBe("=Ledger[[#This Row],[In]]*2");
    if (totalsRows > 0) expect(ledger.at(4, 1).formula).toBe("=SUBTOTAL(109,[In])");
    expect(values(log, 1, 7).slice(2)).toEqual([
      ...["Ledger", undefined, undefined, `A1:D${3 + totalsRows}`, `A1:D${4 + totalsRows}`],
    ]);
    expect(values(log, 3, 7).slice(3)).toEqual(["2025-03x", "No", undefined, "'2025-03x"]);
    expect(host.missing).toEqual([]);
  });

  test("goes again when it is taken back", async () => {
    const book = make();
    const before = { ...snapshotWithin(book.sheets[0]) };
    startExcel(book);
    await applyFixes([newRowFix()], RECORD);
    await undoLastFix();
    expect(snapshotWithin(book.sheets[0])).toEqual(before);
  });

  const trial = {
    book: make,
    command: () => applyFixes([newRowFix()], RECORD),
    expectWhole: (changed: BookModel) => {
      expect(changed.sheets[0].valueAt(3, 0)).toBe("2025-03x");
      expect(changed.sheets[0].tables[0].area.bottom).toBe(3 + totalsRows);
    },
  };
  test.each(FAULTS)("$code when $done of a batch is done: all or nothing", async (fault) => {
    expect(await failEachBatch(trial, fault)).toBeGreaterThanOrEqual(5);
  });
});

/** Range of the table and what its cells hold. */
function snapshotWithin(sheet: SheetModel) {
  const cells = [...sheet.cells].filter(([, { value }]) => value !== undefined);
  return { area: { ...sheet.tables[0].area }, cells: cells.sort(([a], [b]) => a - b) };
}

test("rows that lie below the table are taken into its range, and let out again", async () => {
  const book = ledgerBook();
  const [ledger] = book.sheets;
  ledger.put(3, 0, entered("2025-03x", "General"));
  ledger.put(3, 1, entered(5, "General"));
  startExcel(book);
  const growths = [{ sheet: "Ledger", table: "Ledger", before: 3, after: 4 }];
  await applyFixes([{ title: "Take it in", asks: true, changes: [], growths }], RECORD);
  expect(ledger.tables[0].area.bottom).toBe(3);
  expect(values(ledger, 3, 2)).toEqual(["2025-03x", 5]);
  await undoLastFix();
  expect(ledger.tables[0].area.bottom).toBe(2);
  expect(values(ledger, 3, 2)).toEqual(["2025-03x", 5]);
});

test("a table that has become longer meanwhile is not changed", async () => {
  const book = ledgerBook();
  startExcel(book);
  const growths = [{ sheet: "Ledger", table: "Ledger", before: 2, after: 4 }];
  const applying = applyFixes([{ ...newRowFix(), growths }], RECORD);
  await expect(applying).rejects.toMatchObject({ code: "ChangedMeanwhile", step: "readAgain" });
});

test("TRUE is TRUE again when it is taken back", async () => {
  const book = ledgerBook();
  book.sheets[0].put(1, 3, { value: true, format: "General" });
  startExcel(book);
  await applyFixes([fixOf([cell(2, 3), true, "yes"])], RECORD);
  await undoLastFix();
  expect(book.sheets[0].valueAt(1, 3)).toBe(true);
});

test.each<[string, (book: BookModel) => void]>([
  ["edits the cell", (book) => book.type("Ledger", [1, 1], 7)],
  ["edits another cell", (book) => book.type("Ledger", [1, 3], "x")],
  ["renames the sheet", (book) => book.renameSheet(book.sheets[0], "Other")],
  ["deletes the sheet", (book) => book.removeSheet(book.sheets[0])],
  ["deletes the log", (book) => book.removeSheet(book.sheets[1])],
])("a user %s between any two batches", async (_, disturb) => {
  const trial = { ...trialOf(() => ledgerBook()), expectWhole: () => {} };
  expect(await disturbEachBatch(trial, disturb)).toBeGreaterThanOrEqual(3);
});
