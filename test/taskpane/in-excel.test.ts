import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
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
  options: Omit<Parameters<typeof openExcelPane>[1], "files" | "book">,
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

  test("a command of the ribbon shows its view, in German where Excel is German", async () => {
    await withPane({ query: "view=check", language: "de-DE" }, async ({ pane, show }) => {
      const heading = pane.getByRole("heading", { level: 1 });
      for (const [view, title] of [
        ["cash-report", "Kassenbericht"],
        ["settings", "Einstellungen"],
        ["start", "Gute Bücher, in Ruhe geprüft"],
      ]) {
        await show(`view=${view}`);
        await heading.filter({ hasText: title }).waitFor({ timeout: PATIENCE_MS });
      }
      expect(await pane.evaluate("document.documentElement.lang")).toBe("de");
    });
  }, 180_000);
});
