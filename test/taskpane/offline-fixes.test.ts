import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBooks } from "../../addin/books/read-books";
import { runChecks } from "../../addin/checks/run-checks";
import { fullAddress, parseCell } from "../../addin/core/cells";
import type { Finding } from "../../addin/core/finding";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { contentOfCell } from "../../addin/fixes/cell-content";
import { textAt } from "../../addin/tables/table-data";
import { singlePage } from "../../taskpane/build/single-page.ts";
import { startChromium } from "../host/web-host";
import { downloaded, drop, PATIENCE_MS, PageOnDisk, until } from "./offline-page";

// Fixes in the offline page: the opened file stays as it is, a new one goes to the downloads and is what is checked next.
const NAME = "ledger-with-errors.xlsx";
const bytes = new Uint8Array(readFileSync(`addin/sample/${NAME}`));
const say = sayIn("en");

const disk = new PageOnDisk(await singlePage());
const browser = await startChromium();
if (browser === undefined) console.warn("SKIPPED: fixes are not tried in the offline page.");

afterAll(async () => {
  await browser?.close();
  disk.remove();
});

/** A workbook read again with the reader of files, and the places of its findings. */
function readAgain(content: Uint8Array) {
  const books = readBooks(readWorkbook(content, NAME), say);
  const { findings } = runChecks({ ...books, today: 46_022 }, { say });
  const keyOf = ({ code, cell }: Finding): string => `${code} ${fullAddress(cell)}`;
  const asking = findings.filter(({ fix }) => fix?.asks).map(keyOf);
  return { books, keys: new Set(findings.map(keyOf)), asking };
}

/** Parts of a workbook that are not the same bytes in another one. */
function partsChanged(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(
    (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
  );
}

const before = readAgain(bytes);
const placesOf = (code: string) => [...before.keys].filter((key) => key.startsWith(`${code} `));

describe.skipIf(browser === undefined)("fixes, from a disk", { timeout: PATIENCE_MS }, () => {
  let page: Page;

  beforeAll(async () => {
    if (browser === undefined) return;
    page = await disk.open(browser);
    await drop(page, NAME, bytes);
    await page.waitForSelector(".tree");
  }, PATIENCE_MS);

  const openFinding = async (key: string) => {
    const [code] = key.split(" ", 1);
    await page.fill("input[type=search]", key.slice(code.length + 1));
    const [at] = await page.locator(".tree-row").evaluateAll(
      (rows, wanted) => {
        let group = "";
        return rows.flatMap((row, index) => {
          if (row.classList.contains("group"))
            group = row.querySelector(".row-head")?.textContent ?? "";
          const place = row.querySelector("bdi")?.textContent ?? "";
          return `${group.slice(-wanted.code.length)} ${place}` === wanted.key ? [index] : [];
        });
      },
      { key, code },
    );
    await page.locator(".tree-row").nth(at).click();
    await page.waitForSelector(".detail .steps");
  };
  const title = (name: string) =>
    until(page, `document.querySelector("h1").textContent === ${JSON.stringify(name)}`);
  const notice = async () => (await page.textContent(".notice p")) ?? "";

  test("one is shown with both values, made in a new file and taken back", async () => {
    const [key] = placesOf("LED-02");
    const cell = key.slice(7);
    await openFinding(key);
    const [sheet, address] = cell.split("!");
    const place = parseCell(sheet, address);
    if (place === undefined) throw new Error(cell);
    const old = contentOfCell(before.books.workbook, place);
    expect(await page.textContent(".changes tbody tr")).toContain(`${cell}${old}`);
    expect(await page.textContent(".fix")).toContain("ledger-with-errors-fixed.xlsx");
    const box = page.locator(".fix input[type=checkbox]");
    if ((await box.count()) > 0) await box.check();

    const [name, made] = await downloaded(page, ".fix .actions button");
    expect(name).toBe("ledger-with-errors-fixed.xlsx");
    await title(name);
    const after = readAgain(made);
    expect(after.keys).not.toContain(key);
    expect([...after.keys].filter((one) => !before.keys.has(one))).toEqual([]);
    const log = after.books.tables.get("ChangeLog");
    expect(textAt(log?.columns.get("why"), (log?.count ?? 0) - 1)).toContain("LED-02");
    const shownAfter = await page.locator(".tree-row .row-head bdi").allTextContents();
    expect(shownAfter).not.toContain(cell);
    expect(await notice()).toContain("1 finding is gone. It is recorded in the change log.");
    // The ledger, the log, the log's table, and the workbook's wish to be calculated anew: no other part.
    const changed = partsChanged(bytes, made);
    expect(
      changed.filter((part) => !/worksheets\/|tables\/|xl\/(?:workbook|calcChain).xml/.test(part)),
    ).toEqual([]);
    expect(changed.length).toBeLessThanOrEqual(5);

    await page.getByRole("button", { name: "Take the last fix back" }).click();
    await title(NAME);
    expect(await notice()).toContain(NAME);
    await page.waitForSelector(".tree-row");
    expect(await page.locator(".tree-row .row-head bdi").allTextContents()).toContain(cell);
    expect(await page.getByRole("button", { name: "Take the last fix back" }).count()).toBe(0);
  });

  test("what only a person can know is made when it was confirmed", async () => {
    const [key] = before.asking;
    await openFinding(key);
    expect(await page.isDisabled(".fix .actions button")).toBe(true);
    await page.check(".fix input[type=checkbox]");
    const [, made] = await downloaded(page, ".fix .actions button");
    expect(readAgain(made).keys).not.toContain(key);
    await title("ledger-with-errors-fixed.xlsx");
    await page.getByRole("button", { name: "Take the last fix back" }).click();
    await title(NAME);
  });

  test("several at once: those that ask are unticked, and all go into one file", async () => {
    await page.fill("input[type=search]", "");
    await page.getByRole("button", { name: /^Fix several findings/ }).click();
    await page.waitForSelector(".fix-list li");
    const boxes = page.locator(".fix-list input");
    const count = await boxes.count();
    expect(count).toBeGreaterThan(3);
    const asks = page.locator(".fix-list li", { hasText: "Please confirm" });
    expect(await asks.locator("input:checked").count()).toBe(0);
    for (let at = 0; at < count; at++) await boxes.nth(at).check();
    expect(await page.textContent(".fix-action")).toContain(`${count} fixes chosen`);

    const [name, made] = await downloaded(page, ".fix-action button");
    await title(name);
    const after = readAgain(made);
    const fixable = ["LED-02", "LED-07", "STR-05", "PLG-03"].flatMap(placesOf);
    expect(fixable.length).toBeGreaterThan(3);
    for (const key of fixable) expect(after.keys).not.toContain(key);
    expect([...after.keys].filter((one) => !before.keys.has(one))).toEqual([]);
    await page.getByRole("button", { name: "Take the last fix back" }).click();
    await title(NAME);
  });

  test("an acceptance goes into the table Findings of a new file", async () => {
    const [key] = placesOf("LED-01");
    await openFinding(key);
    await page.click("details.acceptance summary");
    await page.fill("details.acceptance textarea", "Decided by the board");
    await page.click("details.acceptance button");
    await page.waitForSelector(".acceptance .changes");
    const [name, made] = await downloaded(page, ".acceptance > button >> nth=0");
    await title(name);
    const { books } = readAgain(made);
    const table = books.tables.get("Findings");
    const last = (table?.count ?? 0) - 1;
    const textOf = (column: string) => textAt(table?.columns.get(column), last);
    expect(last).toBe(before.books.tables.get("Findings")?.count);
    expect([textOf("rule"), textOf("status"), textOf("auditorsView"), textOf("cell")]).toEqual([
      "LED-01",
      "accepted",
      "Decided by the board",
      key.slice(7),
    ]);
    // The row belongs to Excel's own table too.
    const sheet = books.workbook.sheets.find((one) => one.name === table?.sheet);
    const range = sheet?.tables.find(({ rowFirst }) => rowFirst === table?.headingRow);
    expect(range?.rowLast).toBe(table?.rows[last]);
  });

  test("a file that is no Excel workbook is not mended, and says so", async () => {
    const csv = "No,Date,Account,Text,In,Out,Currency\n1,2025-01-02,CASH, Gift ,5,-0,EUR\n";
    await drop(page, "ledger.csv", new TextEncoder().encode(csv));
    await title("ledger.csv");
    expect(await page.getByRole("button", { name: /^Fix several/ }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Take the last fix back" }).count()).toBe(0);
  });

  test("nothing was asked of anybody, and the browser had nothing to complain about", () => {
    expect(disk.requests).toEqual([]);
    expect(disk.complaints).toEqual([]);
  });
});
