import { afterEach, describe, expect, test, vi } from "vitest";
import { fileBytes, hasFileBytes } from "../../addin/excel/file-bytes";
import { measureWorkbook } from "../../addin/excel/measure-workbook";
import { readWorkbook } from "../../addin/excel/read-workbook";
import { readOpenBook } from "../../taskpane/hosts/read-open-book";
import { BookModel } from "../host/office/excel/book";
import { startExcel } from "../host/office/node-excel";

afterEach(() => {
  vi.unstubAllGlobals();
});

const adapter = { readWorkbook, measureWorkbook, hasFileBytes, fileBytes };
const bytes = Uint8Array.from({ length: 1_200_000 }, (_, index) => (index * 7) % 251);
const WITH_FILES = { ExcelApi: "1.15", CompressedFile: "1.1" };

/** Two sheets that use so many rows together. */
function bookOfRows(rows: number): BookModel {
  const book = new BookModel();
  for (const [name, last] of [
    ["Ledger", rows - 10],
    ["Notes", 10],
  ] as const)
    book.addSheet(name).put(last - 1, 0, { value: "x", format: "General" });
  return book;
}

function options(signal = new AbortController().signal) {
  const steps: number[][] = [];
  return { steps, signal, onProgress: (done: number, all: number) => void steps.push([done, all]) };
}

describe("the open workbook", () => {
  test.each([
    [30_000, "workbook"],
    [30_001, "file"],
  ])("of %s rows comes as %s", async (rows, type) => {
    const host = startExcel(bookOfRows(rows), { sets: WITH_FILES, file: { bytes } });
    const asked = options();
    const { name, content } = await readOpenBook(adapter, asked);
    expect([name, content.type]).toEqual(["Book1.xlsx", type]);
    if (content.type === "file") expect(Buffer.from(bytes).equals(content.bytes)).toBe(true);
    expect(asked.steps.length).toBeGreaterThan(0);
    expect(host.missing).toEqual([]);
  });
  test.each<[string, Parameters<typeof startExcel>[1]]>([
    ["an Excel without files", { sets: { ExcelApi: "1.15" }, file: { bytes } }],
    ["an Excel that does not hand this file over", { sets: WITH_FILES }],
  ])("comes cell by cell from %s", async (_, settings) => {
    startExcel(bookOfRows(30_001), settings);
    const { content } = await readOpenBook(adapter, options());
    expect(content.type).toBe("workbook");
  });
  test("what is cancelled between two slices is not read cell by cell instead", async () => {
    startExcel(bookOfRows(30_001), { sets: WITH_FILES, file: { bytes } });
    const controller = new AbortController();
    const reading = readOpenBook(adapter, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
  test("a cell that is edited: one calm message, whichever way", async () => {
    const book = bookOfRows(30_001);
    book.isEditing = true;
    startExcel(book, { sets: WITH_FILES, file: { bytes } });
    await expect(readOpenBook(adapter, options())).rejects.toMatchObject({ step: "finishCell" });
  });
});
