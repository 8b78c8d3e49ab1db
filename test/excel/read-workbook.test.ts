import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readWorkbook } from "../../addin/excel/read-workbook";
import { readWorkbook as readFile } from "../../addin/file/read-workbook";
import { writeLedgerWorkbook } from "../../addin/file/write-ledger";
import { icor2010 } from "../../addin/statutes/icor-2010";
import { starterRows } from "../../addin/statutes/starter-rows";
import { cellsOf } from "../file/cells-of";
import { areaOf } from "../host/office/excel/area";
import { BookModel } from "../host/office/excel/book";
import { bookOf } from "../host/office/excel/load-book";
import { startExcel } from "../host/office/node-excel";
import { hasRealData, realData } from "../real-data";
import { FAULTS, failEachBatch } from "./fault-loop";
import { expectSameSheets } from "./same-sheets";

afterEach(() => {
  vi.unstubAllGlobals();
});

const SAMPLES = ["ledger.xlsx", "ledger-with-errors.xlsx"].map((name) => `addin/sample/${name}`);
const REAL = hasRealData
  ? readdirSync(realData(""), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlsx"))
      .map(realData)
  : [];

describe("a workbook read from Excel is the workbook read from its file", () => {
  test.each([...SAMPLES, ...REAL])("%s", async (path) => {
    const file = readFile(readFileSync(path), path);
    const host = startExcel(bookOf(file, "ledger.xlsx"));
    const { workbook, name } = await readWorkbook();
    expectSameSheets(workbook, file);
    expect(name).toBe("ledger.xlsx");
    expect(host.missing).toEqual([]);

    expect(host.traffic.batches).toBe(2);
    expect(host.traffic.answerBytes[1]).toBeLessThan(5_000_000);
  });
  test.each(["en", "de", "es", "fr"])("the empty ledger in %s", async (language) => {
    const bytes = await writeLedgerWorkbook(starterRows(icor2010, { language }), { language });
    const file = readFile(bytes, "new.xlsx");
    startExcel(bookOf(file));
    expectSameSheets((await readWorkbook()).workbook, file);
  });
});

/** A sheet of so many rows and columns of numbers, each telling its own place. */
function gridBook(rows: number, columns: number): BookModel {
  const book = new BookModel();
  const sheet = book.addSheet("Grid");
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      sheet.put(row, column, { value: row * 100 + column, format: "0" });
  return book;
}

/** Sum over all cells of what they hold, weighted so that no two can change places. */
function weighed(columns: Awaited<ReturnType<typeof readGrid>>["columns"]): number {
  let sum = 0;
  columns.forEach((column, index) => {
    for (let at = 0; at < (column?.count ?? 0); at++)
      sum += (column?.values[at] ?? 0) - ((column?.rows[at] ?? 0) - 1) * 100 - index;
  });
  return sum;
}

async function readGrid() {
  return (await readWorkbook()).workbook.sheets[0];
}

describe("more cells than Excel hands over at once", () => {
  test.each([
    [2_000, 3, 3],
    [1_923, 26, 2],
    [1_924, 26, 3],
    [8_000, 30, 11],
    [25_000, 12, 14],
  ])("%i rows of %i columns take %i round trips", async (rows, columns, batches) => {
    const host = startExcel(gridBook(rows, columns));
    const sheet = await readGrid();
    expect(sheet.columns.map((column) => column?.count)).toEqual(Array(columns).fill(rows));
    expect(weighed(sheet.columns)).toBe(0);
    expect(host.traffic.batches).toBe(batches);
    // Client code of Excel reads an answer in one go: longer ones would hold the pane up.
    expect(Math.max(0, ...host.traffic.answerBytes.slice(2))).toBeLessThan(1_200_000);
  });
  test("many large sheets on the web: sizes first, then as much as fits", async () => {
    const book = gridBook(1_900, 26);
    for (let number = 2; number <= 4; number++) {
      const sheet = book.addSheet(`Grid${number}`);
      for (const [key, cell] of book.sheets[0].cells) sheet.cells.set(key, cell);
    }
    const host = startExcel(book);
    host.isWeb = true;
    const { workbook } = await readWorkbook();
    expect(workbook.sheets.map((sheet) => weighed(sheet.columns))).toEqual([0, 0, 0, 0]);
    expect(workbook.sheets.map((sheet) => sheet.rowLast)).toEqual(Array(4).fill(1_900));
    expect(Math.max(...host.traffic.answerBytes.slice(2))).toBeLessThan(5_000_000);
  });
  test("cells of long text on the web are asked for in halves", async () => {
    const book = new BookModel();
    const sheet = book.addSheet("Notes");
    for (let row = 0; row < 400; row++)
      sheet.put(row, 0, { value: `${row} ${"x".repeat(20_000)}`, format: "@" });
    const host = startExcel(book);
    host.isWeb = true;
    const [notes] = (await readWorkbook()).workbook.sheets;
    expect(notes.strings.count).toBe(400);
    expect([...(notes.columns[0]?.rows.subarray(0, 400) ?? [])]).toEqual(
      Array.from({ length: 400 }, (_, index) => index + 1),
    );
    expect(host.traffic.batches).toBeGreaterThan(4);
  });
  test("null in place of cells is noticed, and the cells are asked for again", async () => {
    const host = startExcel(gridBook(100, 3));
    host.fault = { batch: 1, code: "null", done: 1 };
    expect(weighed((await readGrid()).columns)).toBe(0);
    expect(host.traffic.batches).toBe(3);
  });
  test("progress ends with all, and a task that is cancelled stops", async () => {
    const host = startExcel(gridBook(4_000, 26));
    const steps: number[][] = [];
    await readWorkbook({ onProgress: (done, all) => steps.push([done, all]) });
    expect(steps.at(-1)).toEqual([104_000, 104_000]);
    const controller = new AbortController();
    const before = host.traffic.batches;
    const reading = readWorkbook({
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(host.traffic.batches - before).toBe(2);
  });
});

describe("what a cell holds", () => {
  test.each([
    ["a text like a formula", { value: "=1+1", format: "@" }, { A1: "=1+1" }],
    ["a text like an error", { value: "#N/A", format: "@" }, { A1: "#N/A" }],
    ["an error", { value: { error: "#N/A" }, format: "0" }, { A1: { error: "#N/A" } }],
    ["a formula of an empty text", { value: "", formula: '=""', format: "0" }, { A1: "" }],
    ["a truth", { value: false, format: "General" }, { A1: false }],
    ["a number of all digits", { value: 0.1 + 0.2, format: "0" }, { A1: 0.30000000000000004 }],
  ])("%s", async (_, cell, expected) => {
    const book = new BookModel();
    book.addSheet("One").put(0, 0, cell);
    startExcel(book);
    expect(cellsOf(await readGrid())).toEqual(expected);
  });
  test("hidden rows and columns, merged cells, a sheet with a quote in its name", async () => {
    const book = gridBook(5, 4);
    const [sheet] = book.sheets;
    sheet.name = "Anna's, first";
    sheet.rowsHidden.add(1).add(3);
    sheet.columnsHidden.add(2);
    sheet.merges.push(areaOf("A1:B1"), areaOf("C4:D5"));
    startExcel(book);
    const read = await readGrid();
    expect([...read.rowsHidden]).toEqual([2, 4]);
    expect([...read.columnsHidden]).toEqual([2]);
    expect(read.merges).toEqual(["A1:B1", "C4:D5"]);
  });
  test("an empty sheet", async () => {
    const book = new BookModel();
    book.addSheet("Empty");
    startExcel(book);
    expect(cellsOf(await readGrid())).toEqual({});
  });
});

describe("whatever fails while reading", () => {
  const trial = {
    book: () => gridBook(2_500, 3),
    command: async () => expect(weighed((await readGrid()).columns)).toBe(0),
    expectWhole: () => {},
  };
  test.each(FAULTS)("$code when $done of a batch is done: whole, or a next step", async (fault) => {
    expect(await failEachBatch(trial, fault)).toBeGreaterThanOrEqual(3);
  });
  test("a sheet that is renamed meanwhile comes with its new name", async () => {
    const book = gridBook(10, 3);
    const host = startExcel(book);
    host.onBatch = (number) => {
      if (number === 1) book.renameSheet(book.sheets[0], "Renamed");
    };
    expect((await readGrid()).name).toBe("Renamed");
  });
});
