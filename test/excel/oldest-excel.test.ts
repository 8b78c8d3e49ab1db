import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { sayIn } from "../../addin/core/words";
import { applyFixes, undoLastFix } from "../../addin/excel/apply-fixes";
import { goToCell } from "../../addin/excel/go-to-cell";
import { measureWorkbook } from "../../addin/excel/measure-workbook";
import { openAsNewWorkbook } from "../../addin/excel/open-as-new-workbook";
import { readWorkbook } from "../../addin/excel/read-workbook";
import { watchEdits } from "../../addin/excel/watch-edits";
import { writeDocument } from "../../addin/excel/write-document";
import { readWorkbook as readFile } from "../../addin/file/read-workbook";
import { sampleDocument } from "../file/sample-document";
import { bookOf } from "../host/office/excel/load-book";
import { startExcel } from "../host/office/node-excel";

afterEach(() => {
  vi.unstubAllGlobals();
});

const name = "ledger.xlsx";
const bytes = new Uint8Array(readFileSync(`addin/sample/${name}`));
const cell = { sheet: "Ledger", row: 5_000, columnIndex: 40 };
const record = { time: "2026-03-01 14:05", who: "", say: sayIn("en") };

/** Everything that the pane asks of Excel. */
const commands: readonly [string, () => Promise<unknown>][] = [
  ["reading", () => readWorkbook()],
  ["measuring", () => measureWorkbook()],
  ["going to a cell", () => goToCell(cell)],
  [
    "a fix and its undoing",
    async () => {
      const changes = [{ cell, before: null, after: "x" }];
      await applyFixes([{ title: "Try", asks: false, changes }], record);
      await undoLastFix();
    },
  ],
  ["a report in new sheets", () => writeDocument(sampleDocument())],
  ["watching", async () => (await watchEdits(() => {}))()],
  ["a new workbook", () => openAsNewWorkbook("UEsDBA==")],
];

test.each(commands)("%s asks for nothing that ExcelApi 1.9 lacks", async (_, command) => {
  const host = startExcel(bookOf(readFile(bytes, name), name), { sets: { ExcelApi: "1.9" } });
  await command();
  expect(host.missing).toEqual([]);
});

// A new workbook can be opened from ExcelApi 1.8 on, and nothing is read for it.
test.each(commands.slice(0, -1))("%s in an older Excel: update it", async (_, command) => {
  startExcel(bookOf(readFile(bytes, name), name), { sets: { ExcelApi: "1.8" } });
  await expect(command()).rejects.toMatchObject({ step: "update" });
});
