import { afterEach, describe, expect, test, vi } from "vitest";
import type { Document } from "../../addin/core/document";
import { amount, text } from "../../addin/core/value";
import { readWorkbook } from "../../addin/excel/read-workbook";
import { writeDocument } from "../../addin/excel/write-document";
import { readWorkbook as readFile } from "../../addin/file/read-workbook";
import { writeReportXlsx } from "../../addin/file/write-xlsx";
import { cellsOf } from "../file/cells-of";
import { documentOfWords, HOSTILE_TEXTS } from "../file/hostile-document";
import { sampleDocument } from "../file/sample-document";
import { documentOf, tableOf } from "../file/small-document";
import { BookModel } from "../host/office/excel/book";
import { startExcel } from "../host/office/node-excel";
import { disturbEachBatch, FAULTS, failEachBatch, snapshot } from "./fault-loop";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A user's workbook, in which a first report stands already where told. */
function userBook(): BookModel {
  const book = new BookModel();
  book.addSheet("Ledger").put(0, 0, { value: "No", format: "General" });
  book.addSheet("Notes").put(3, 1, { value: 7, format: "0.00", formula: "=Ledger!A1" });
  return book;
}

const AMOUNTS = { key: "in", label: "In", type: "amount", currency: "EUR" } as const;

function smallReport(): Document {
  return documentOf(
    { type: "cover", title: "Cash report", subtitle: "2025", facts: [] },
    tableOf(
      [AMOUNTS],
      [
        { key: "a", label: "=Rent", values: { in: amount(10_010, "EUR") } },
        { key: "b", values: { in: amount(20_020, "EUR") } },
        {
          key: "all",
          kind: "total",
          values: { in: amount(30_030, "EUR") },
          sum: [
            { row: "a", sign: 1 },
            { row: "b", sign: 1 },
          ],
        },
      ],
    ),
    {
      type: "chart",
      id: "C1",
      title: "In by line",
      alternativeText: "Bars: a is half of b.",
      kind: "bars",
      tableId: "T1",
      rowKeys: ["a", "b"],
      columnKeys: ["in"],
    },
  );
}

describe("a report in new sheets", () => {
  test("its tables hold what its file holds", async () => {
    const document = sampleDocument();
    const file = readFile(await writeReportXlsx(document), "report.xlsx");
    const book = userBook();
    const host = startExcel(book);
    const names = await writeDocument(document);
    expect(names).toEqual(file.sheets.map(({ name }) => name));
    const { workbook } = await readWorkbook();
    for (const sheet of file.sheets.slice(1)) {
      const written = workbook.sheets.find(({ name }) => name === sheet.name);
      expect(written && cellsOf(written)).toMatchObject(cellsOf(sheet));
      expect(written?.tables).toEqual(sheet.tables);
    }
    expect(host.missing).toEqual([]);
  });
  test("looks: widths, headings in view, a native table, formats, a running head, links", async () => {
    const book = userBook();
    startExcel(book);
    expect(await writeDocument(smallReport())).toEqual(["Report", "T1"]);
    const [, , front, sheet] = book.sheets;
    expect(book.active).toBe(front);
    expect(front.links.size).toBe(2);
    expect([...front.links.values()][0]).toMatchObject({ documentReference: "'T1'!A1" });
    expect(sheet.tables).toMatchObject([{ name: "Report_T1", showFilterButton: false }]);
    expect(sheet.frozen).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
    expect(sheet.at(3, 1)).toEqual({ value: 100.1, format: '#,##0.00;"\u2212"#,##0.00' });
    expect(sheet.at(5, 1).formula).toBe("=ROUND(SUM(B4:B5),2)");
    expect(sheet.valueAt(5, 1)).toBe(300.3);
    const total = { top: 5, left: 0, bottom: 5, right: 1 };
    expect(sheet.look("Font.Bold", total)).toBe(true);
    expect(sheet.look("ColumnWidth", { top: 0, left: 0, bottom: 0, right: 0 })).toBeGreaterThan(60);
    expect(sheet.pageLayout.get("LeftHeader")).toBe("&8 Body && period");
    expect(sheet.pageLayout.get("RightFooter")).toBe("&8 Page &P of &N");
    expect(sheet.pageLayout.get("PrintTitleRows")).toBe("$3:$3");
  });
  test("a chart on figures that follow the table, its words in a cell", async () => {
    const book = userBook();
    startExcel(book);
    await writeDocument(smallReport());
    const sheet = book.sheet("T1");
    const [chart] = sheet.charts;
    expect(chart).toMatchObject({ kind: "BarClustered", name: "C1" });
    expect(chart.settings.get("Title.Text")).toBe("C1  In by line");
    const { top, left, bottom, right } = chart.source;
    expect([bottom - top, right - left]).toEqual([2, 1]);
    expect(sheet.valueAt(top + 1, left)).toBe("=Rent");
    expect(sheet.at(top + 2, right).formula).toBe("=B5");
    const words = [...sheet.cells.values()].map(({ value }) => value);
    expect(words).toContain("Bars: a is half of b.");
  });
  test.each([true, false])(
    "its alternative text, where Excel lists charts as shapes: %s",
    async (is) => {
      const book = userBook();
      book.isChartShape = is;
      const host = startExcel(book);
      await writeDocument(smallReport());
      const [chart] = book.sheet("T1").charts;
      const texts = ["AltTextTitle", "AltTextDescription"].map((name) => chart.settings.get(name));
      expect(texts).toEqual(
        is ? ["C1  In by line", "Bars: a is half of b."] : [undefined, undefined],
      );
      expect(host.missing).toEqual([]);
    },
  );
  test("from right to left words are turned, figures are not", async () => {
    const book = userBook();
    startExcel(book);
    await writeDocument({ ...smallReport(), direction: "rtl" });
    const sheet = book.sheet("T1");
    const orderAt = (row: number, column: number) =>
      sheet.look("ReadingOrder", { top: row, left: column, bottom: row, right: column });
    expect([orderAt(2, 0), orderAt(3, 0), orderAt(3, 1), orderAt(5, 1)]).toEqual([
      "RightToLeft",
      "RightToLeft",
      "LeftToRight",
      "LeftToRight",
    ]);
    await writeDocument(smallReport());
    expect(book.sheet("T1 (2)").looks.some(({ name }) => name === "ReadingOrder")).toBe(false);
  });
  test("a second report stands beside the first, all of its names with one number", async () => {
    const book = userBook();
    startExcel(book);
    await writeDocument(smallReport());
    expect(await writeDocument(smallReport())).toEqual(["Report (2)", "T1 (2)"]);
    expect(book.tables.map(({ name }) => name)).toEqual(["Report_T1", "Report_T1__2_"]);
  });
  test("no text becomes anything else, whatever it looks like", async () => {
    const texts = [
      ...HOSTILE_TEXTS,
      "2025-01",
      "1/2",
      "0012",
      "TRUE",
      "#N/A",
      "'x",
      "1e5",
      "12:30",
    ];
    const rows = texts.map((label, index) => ({
      key: `r${index}`,
      label,
      values: { in: text(label) },
    }));
    const document = documentOf(
      ...documentOfWords(texts).blocks.filter(({ type }) => type === "paragraph"),
      { ...tableOf([{ key: "in", label: "In", type: "text" }], rows), id: "T9" },
    );
    const book = userBook();
    startExcel(book);
    await writeDocument(document);
    for (const sheet of book.sheets.slice(2))
      for (const { value, formula } of sheet.cells.values()) {
        expect(formula).toBeUndefined();
        expect(["string", "undefined"]).toContain(typeof value);
      }
    const labels = texts.map((_, row) => book.sheet("T9").valueAt(3 + row, 0) ?? "");
    expect(labels.slice(-8)).toEqual(texts.slice(-8));
  });
  test("progress ends with all sheets; what is cancelled leaves nothing", async () => {
    const book = userBook();
    startExcel(book);
    const before = snapshot(book);
    const controller = new AbortController();
    const steps: number[][] = [];
    const writing = writeDocument(smallReport(), {
      signal: controller.signal,
      onProgress: (done, all) => {
        steps.push([done, all]);
        if (done === all) controller.abort();
      },
    });
    await expect(writing).rejects.toMatchObject({ name: "AbortError" });
    expect(steps.at(-1)).toEqual([2, 2]);
    expect(snapshot(book)).toBe(before);
  });
});

describe("whole or absent", () => {
  const user = snapshotOfUser(userBook());
  const trial = {
    book: userBook,
    command: () => writeDocument(smallReport()),
    expectWhole: (book: BookModel) => {
      expect(book.sheets.map(({ name }) => name)).toEqual(["Ledger", "Notes", "Report", "T1"]);
      expect(book.sheets.every(({ visibility }) => visibility === "Visible")).toBe(true);
      expect(book.sheet("T1").valueAt(5, 1)).toBe(300.3);
      expect(snapshotOfUser(book)).toBe(user);
    },
  };
  test.each(FAULTS)("$code when $done of a batch is done", async (fault) => {
    expect(await failEachBatch(trial, fault)).toBeGreaterThanOrEqual(6);
  });
  test.each<[string, (book: BookModel) => void]>([
    ["types into a sheet", (book) => book.sheet("Ledger").enter(5, 5, "typed")],
    ["renames a sheet", (book) => book.renameSheet(book.sheets[0], "Mine")],
    ["deletes a sheet", (book) => book.removeSheet(book.sheets[1])],
    ["adds a sheet of the report's name", (book) => book.addSheet("T1")],
    [
      "deletes a draft",
      (book) => {
        const draft = book.sheets.find(({ name }) => name.startsWith("~"));
        if (draft !== undefined) book.removeSheet(draft);
      },
    ],
  ])("a user %s between any two batches", async (_, disturb) => {
    const whole = { ...trial, expectWhole: expectWholeOrNumbered };
    expect(await disturbEachBatch(whole, disturb)).toBeGreaterThanOrEqual(4);
  });
  test("drafts that a fault left are gone with the next report", async () => {
    const book = userBook();
    const host = startExcel(book);
    host.onBatch = (number) => {
      book.isEditing = number >= 2;
    };
    await expect(writeDocument(smallReport())).rejects.toMatchObject({ step: "removeDrafts" });
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual([
      "Visible",
      "Visible",
      "Hidden",
    ]);
    host.onBatch = () => {};
    book.isEditing = false;
    await writeDocument(smallReport());
    trial.expectWhole(book);
  });
  test("a protected workbook: a next step, and nothing changed", async () => {
    const book = userBook();
    book.isStructureProtected = true;
    startExcel(book);
    await expect(writeDocument(smallReport())).rejects.toMatchObject({ step: "unprotect" });
    expect(book.sheets.length).toBe(2);
  });
  test("a host without a printer writes the report all the same", async () => {
    const book = userBook();
    const host = startExcel(book);
    host.fault = { batch: 5, code: "GeneralException", done: 0 };
    await writeDocument(smallReport());
    trial.expectWhole(book);
  });
});

function expectWholeOrNumbered(book: BookModel): void {
  const names = book.sheets.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith("~"))).toEqual([]);
  const isNumbered = names.includes("Report (2)");
  expect(names).toContain(isNumbered ? "Report (2)" : "Report");
  expect(names).toContain(isNumbered ? "T1 (2)" : "T1");
}

/** The sheets that are not ours. */
function snapshotOfUser(book: BookModel): string {
  const mine = new BookModel();
  mine.sheets.push(...book.sheets.filter(({ name }) => ["Ledger", "Notes"].includes(name)));
  return snapshot(mine);
}
