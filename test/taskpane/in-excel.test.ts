import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { textOf } from "../../addin/core/words";
import { type View, views } from "../../taskpane/model/state";
import { frameWords } from "../../taskpane/words/frame-words";
import { startWords } from "../../taskpane/words/start-words";
import { bigLedger } from "../bench/big-ledger";
import { runCli } from "../command-line/run-cli";
import { builtPane } from "../host/built-addin";
import { startChromium } from "../host/chromium";
import { type OpenExcelPane, openExcelPane } from "../host/pane/open-excel-pane";

// The production build of the pane, Office's own client code, and an emulated Excel behind it.
const PATIENCE_MS = 120_000;
const file = "addin/sample/ledger-with-errors.xlsx";
const book = { name: "ledger-with-errors.xlsx", bytes: new Uint8Array(readFileSync(file)) };
const browser = await startChromium();
afterAll(() => browser?.close());
const files = await builtPane();

async function withPane<Seen>(
  options: Partial<Parameters<typeof openExcelPane>[1]>,
  look: (opened: OpenExcelPane) => Promise<Seen>,
): Promise<Seen> {
  if (browser === undefined) throw new Error("no Chromium");
  const opened = await openExcelPane(browser, { files, book, ...options });
  try {
    return await look(opened);
  } finally {
    await opened.close();
  }
}

/** How many errors, warnings and notes the command line finds in the file. */
async function countsByCommand(): Promise<string[]> {
  const { stdout } = await runCli("check", file, "--all");
  const [, ...counts] = /(\d+) errors?, (\d+) warnings?, (\d+) notes?/.exec(stdout) ?? [];
  return counts;
}

/** Views that the manifest's commands open, in their order. */
function ribbonViews(host: "excel" | "word"): View[] {
  const addresses = [
    ...readFileSync("manifest.xml", "utf8").matchAll(/taskpane\.html\?view=([\w-]+)/g),
  ];
  const asked = addresses.map(([, view]) => view);
  return views.filter((view) => asked.includes(view) && (view === "word") === (host === "word"));
}

describe.skipIf(browser === undefined)("the pane in Excel", () => {
  test("finds in the open workbook what the command line finds in its file", async () => {
    const [errors, warnings, notes] = await countsByCommand();
    expect(Number(errors)).toBeGreaterThan(5);
    await withPane(
      { query: "view=check" },
      async ({ pane, excel, traffic, complaints, unknown }) => {
        await pane.getByRole("button", { name: "Check this workbook" }).click();
        for (const [count, kind] of [
          [errors, "errors"],
          [warnings, "warnings"],
          [notes, "notes"],
        ])
          await pane
            .getByRole("button", { name: `${count} ${kind}` })
            .waitFor({ timeout: PATIENCE_MS });
        expect([...excel.missing, ...traffic.refused, ...unknown, ...complaints]).toEqual([]);
      },
    );
  }, 180_000);

  test("a workbook of more than 30,000 rows is read as a file, in the worker", async () => {
    const large = { name: "large.xlsx", bytes: bigLedger(30_001) };
    await withPane({ query: "view=check", book: large }, async ({ pane, excel, file, ...told }) => {
      await pane.getByRole("button", { name: "Check this workbook" }).click();
      await pane
        .getByText(/30[\s,.]?001 entries/)
        .first()
        .waitFor({ timeout: PATIENCE_MS });
      const slices = file.calls.length - 2;
      expect(slices).toBe(Math.ceil(large.bytes.length / 524_288));
      expect([file.calls[0], file.calls.at(-1), file.open]).toEqual(["open", "close", 0]);
      // Sizes, and what to be told of edits: no cells.
      expect(Math.max(...excel.traffic.answerBytes)).toBeLessThan(10_000);
      const { traffic, complaints, unknown } = told;
      expect([...excel.missing, ...traffic.refused, ...unknown, ...complaints]).toEqual([]);
    });
  }, 240_000);

  test("where Excel does not hand the file over, its cells are read", async () => {
    const large = { name: "large.xlsx", bytes: bigLedger(30_001) };
    await withPane({ query: "view=start", book: large }, async ({ pane, file, show }) => {
      file.failing = 0;
      await show("view=check");
      await pane.getByRole("button", { name: "Check this workbook" }).click();
      await pane
        .getByText(/30[\s,.]?001 entries/)
        .first()
        .waitFor({ timeout: PATIENCE_MS });
      expect([file.calls, file.open]).toEqual([["open", "slice 0", "close"], 0]);
    });
  }, 240_000);

  test("a command of the ribbon shows its view, in German where Excel is German", async () => {
    await withPane({ query: "view=check", language: "de-DE" }, async ({ pane, show }) => {
      const heading = pane.getByRole("heading", { level: 1 });
      for (const view of ribbonViews("excel")) {
        await show(`view=${view}`);
        const title = view === "start" ? startWords.title : frameWords[`view.${view}`];
        await heading.filter({ hasText: textOf(title, "de") }).waitFor({ timeout: PATIENCE_MS });
      }
      expect(await pane.evaluate("document.documentElement.lang")).toBe("de");
    });
  }, 180_000);
});
