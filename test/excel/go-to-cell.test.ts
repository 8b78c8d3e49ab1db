import { afterEach, describe, expect, test, vi } from "vitest";
import { fileBytes } from "../../addin/excel/file-bytes";
import { goToCell } from "../../addin/excel/go-to-cell";
import { openAsNewWorkbook } from "../../addin/excel/open-as-new-workbook";
import { watchEdits } from "../../addin/excel/watch-edits";
import { BookModel } from "../host/office/excel/book";
import { startExcel } from "../host/office/node-excel";
import { disturbEachBatch, FAULTS, failEachBatch } from "./fault-loop";

afterEach(() => {
  vi.unstubAllGlobals();
});

function twoSheets(): BookModel {
  const book = new BookModel();
  for (const name of ["Start", "Member's list"])
    book.addSheet(name).put(4, 2, { value: 5, format: "0" });
  return book;
}

const CELL = { sheet: "Member's list", row: 5, columnIndex: 2 };
const goTo = {
  book: twoSheets,
  command: () => goToCell(CELL),
  expectWhole: ({ selection, active }: BookModel) => {
    expect(selection?.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
    expect(active?.name).toBe("Member's list");
  },
};

describe("going to a cell", () => {
  test("selects it on its sheet", async () => {
    const book = twoSheets();
    startExcel(book);
    await goTo.command();
    goTo.expectWhole(book);
  });
  test("says that the sheet is hidden, and leaves it hidden", async () => {
    const book = twoSheets();
    book.sheets[1].visibility = "Hidden";
    startExcel(book);
    await expect(goTo.command()).rejects.toMatchObject({ step: "showSheet" });
    expect(book.active?.name).toBe("Start");
  });
  test("selects a hidden row, and says that nobody sees it", async () => {
    const book = twoSheets();
    book.sheets[1].rowsHidden.add(4);
    startExcel(book);
    await expect(goTo.command()).rejects.toMatchObject({ step: "showCell" });
    goTo.expectWhole(book);
  });
  test("says what to do when the sheet is gone", async () => {
    startExcel(twoSheets());
    const going = goToCell({ ...CELL, sheet: "Gone" });
    await expect(going).rejects.toMatchObject({ code: "ItemNotFound", step: "readAgain" });
  });
  test("waits for nobody who types into a cell: one calm sentence", async () => {
    const book = twoSheets();
    book.isEditing = true;
    startExcel(book);
    await expect(goTo.command()).rejects.toMatchObject({ step: "finishCell" });
  });
  test("says that this Excel is too old", async () => {
    startExcel(twoSheets(), { sets: { ExcelApi: "1.1" } });
    await expect(watchEdits(() => {})).rejects.toMatchObject({ step: "update" });
  });
  test("whatever is deleted between two batches", async () => {
    const gone = (book: BookModel) => book.removeSheet(book.sheet("Member's list"));
    expect(await disturbEachBatch(goTo, gone)).toBe(2);
  });
  // What is selected is no content: it may have changed when Excel fails afterwards.
  test.each(FAULTS.filter(({ done }) => done === 0))(
    "fails with $code: a next step",
    async (fault) => {
      expect(await failEachBatch(goTo, fault)).toBe(2);
    },
  );
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

describe("watching edits", () => {
  test("tells the sheet by its present name, until it is ended", async () => {
    const book = twoSheets();
    startExcel(book);
    const edits: string[] = [];
    const end = await watchEdits((name) => edits.push(name));
    book.type("Start", [0, 0], "x");
    await settled();
    book.renameSheet(book.sheets[0], "First");
    book.type("First", [0, 0], "y");
    await settled();
    await end();
    book.type("First", [0, 0], "z");
    await settled();
    expect(edits).toEqual(["Start", "First"]);
  });
  test("tells it by the last known name while a cell is edited", async () => {
    const book = twoSheets();
    startExcel(book);
    const edits: string[] = [];
    const end = await watchEdits((name) => edits.push(name));
    book.isEditing = true;
    book.onChange({ sheet: book.sheets[1], area: { top: 0, left: 0, bottom: 0, right: 0 } });
    await settled();
    expect(edits).toEqual(["Member's list"]);
    book.isEditing = false;
    await end();
  });
});

describe("files", () => {
  test("a new workbook opens beside the open one", async () => {
    const book = twoSheets();
    startExcel(book);
    await openAsNewWorkbook("UEsDBA==");
    expect(book.opened).toEqual(["UEsDBA=="]);
  });
  test("the open workbook's own bytes, in slices", async () => {
    const bytes = Uint8Array.from({ length: 1_200_000 }, (_, index) => (index * 7) % 251);
    startExcel(twoSheets(), { file: { bytes } });
    const steps: number[][] = [];
    const onProgress = (done: number, all: number) => void steps.push([done, all]);
    expect(Buffer.from(bytes).equals(await fileBytes({ onProgress }))).toBe(true);
    // On the web client code reads a slice in one go: larger ones would hold the pane up.
    expect(steps).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
  test("no file: a next step", async () => {
    startExcel(twoSheets());
    await expect(fileBytes()).rejects.toMatchObject({ code: "5001", step: "tryAgain" });
  });
});
