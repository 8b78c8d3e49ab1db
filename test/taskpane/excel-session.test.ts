import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import planted from "../../addin/sample/planted-errors.json";
import { inFolder, runCli } from "../command-line/run-cli";
import { snapshot } from "../excel/fault-loop";
import { builtPane } from "../host/built-addin";
import { startChromium } from "../host/chromium";
import type { CellModel } from "../host/office/excel/entry";
import { type OpenExcelPane, openExcelPane } from "../host/pane/open-excel-pane";

// An auditor's hour with the pane: the production build, Office's own client code, an emulated Excel around it.
const PATIENCE_MS = 120_000;
const FILE = "addin/sample/ledger-with-errors.xlsx";
const browser = await startChromium();
const files = await builtPane();

/** The one older set of functions that the add-in asks for. */
const OLDEST = { ExcelApi: "1.9" };

let opened: OpenExcelPane;

const sheetNames = (): string[] => opened.excel.book.sheets.map(({ name }) => name);

function sheet(name: string) {
  const found = opened.excel.book.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** A cell of the emulated workbook by its column letter and row. */
function cell(name: string, address: string): CellModel["value"] {
  const [, column, row] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return sheet(name).at(Number(row) - 1, column.charCodeAt(0) - 65).value;
}

/** Writes into the search field and opens the one finding that is left. */
async function openFinding(text: string): Promise<void> {
  const { pane } = opened;
  await pane.fill("input[type=search]", text);
  await pane.click(".tree-row.finding");
  await pane.waitForSelector(".detail h2");
}

/** Waits until a screen reader was told a sentence that begins so. */
const told = (text: string) =>
  opened.pane.locator("[role=status]", { hasText: text }).waitFor({ state: "attached" });

const press = (name: string | RegExp) => opened.pane.getByRole("button", { name }).click();

describe.skipIf(browser === undefined)("an hour with the pane in Excel", () => {
  beforeAll(async () => {
    if (browser === undefined) return;
    const book = { name: "ledger-with-errors.xlsx", bytes: new Uint8Array(readFileSync(FILE)) };
    opened = await openExcelPane(browser, { files, book, query: "view=check", sets: OLDEST });
    opened.page.setDefaultTimeout(PATIENCE_MS);
    await press("Check this workbook");
    await opened.pane.waitForSelector(".tree");
  }, 180_000);

  afterAll(async () => {
    await opened?.close();
    await browser?.close();
  });

  test("every planted error is in the list, found by its cell", async () => {
    const missing: string[] = [];
    for (const { code, sheet, cell } of planted) {
      const place = /^\w+$/.test(sheet) ? `${sheet}!${cell}` : `'${sheet}'!${cell}`;
      await opened.pane.fill("input[type=search]", place);
      const group = opened.pane.locator(".tree-row.group .row-head", { hasText: code });
      if ((await group.count()) === 0) missing.push(`${code} ${place}`);
    }
    expect(missing).toEqual([]);
  }, 180_000);

  test("goes to the cell of a finding, which Excel then shows", async () => {
    await openFinding("Ledger!F352");
    await press("Go to the cell");
    await expect.poll(() => opened.excel.book.selection?.sheet.name).toBe("Ledger");
    expect(opened.excel.book.selection?.area).toMatchObject({ top: 351, left: 5 });
  });

  test("a fix that asks changes nothing before somebody has looked; then its cells, and the log", async () => {
    const before = snapshot(opened.excel.book);
    const change = opened.pane.getByRole("button", { name: "Change the cells" });
    expect(await change.isDisabled()).toBe(true);
    await opened.pane.getByText("I have looked at it").click();
    expect(snapshot(opened.excel.book)).toBe(before);
    await change.click();
    await told("Changed, and recorded in the change log.");
    expect([cell("Ledger", "F352"), cell("Ledger", "G352")]).toEqual([undefined, 43.5]);
    const log = [...sheet("Change log").cells.values()].map(({ value }) =>
      String(value).replaceAll("\u00a0", " "),
    );
    expect(log).toContain("Move −43.50 EUR to the other side, without the minus");
  });

  test("checked again, the finding is gone; taken back, the cells are as they were", async () => {
    await press("Check again");
    // The search for its cell still stands, and finds nothing more.
    await opened.pane.getByText("No finding passes this filter.").waitFor();
    await openFinding("Ledger!A747");
    await press("Take the last fix back");
    await told("The last fix was taken back.");
    expect([cell("Ledger", "F352"), cell("Ledger", "G352")]).toEqual([-43.5, undefined]);
  }, 180_000);

  test("the cash report comes in new sheets with the figures of the command line", async () => {
    const own = sheetNames();
    await opened.show("view=cash-report");
    await press("Check this workbook");
    await opened.pane.click("button[type=submit]");
    await opened.pane.waitForSelector(".document[aria-busy=false]", { timeout: PATIENCE_MS });
    await press("Into new sheets");
    await told("Written into the sheets");
    const made = sheetNames().slice(own.length);
    expect(sheetNames().slice(0, own.length)).toEqual(own);
    const figures = new Set(
      opened.excel.book.sheets
        .slice(own.length)
        .flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)),
    );
    await inFolder({}, async (out) => {
      await runCli("report", FILE, "--out", out, "--only", "cash", "--format", "json");
      const report: Report = JSON.parse(readFileSync(join(out, "cash-report.json"), "utf8"));
      expect(made).toHaveLength(1 + Object.keys(report.tables).length);
      const absent = report.tables.T1.rows
        .filter(({ kind }) => kind === "line")
        .flatMap(({ values }) => Object.values(values))
        .filter((text) => !figures.has(Number(text)));
      expect(absent).toEqual([]);
    });
  }, 300_000);

  test("Office was asked for nothing that an older Excel lacks, and nobody else was asked", () => {
    const { excel, traffic, unknown, complaints } = opened;
    expect([...excel.missing, ...traffic.refused, ...unknown, ...complaints]).toEqual([]);
  });
});

interface Report {
  readonly tables: Readonly<Record<string, { readonly rows: readonly ReportRow[] }>>;
}

interface ReportRow {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}
