import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { builtPane } from "../host/built-addin";
import { startChromium } from "../host/chromium";
import { DocumentModel } from "../host/office/word/document-model";
import { axe } from "../host/pane/axe";
import { type OpenWordPane, openWordPane } from "../host/pane/open-word-pane";
import { stateOf } from "../word/word-file";

// The production build of the pane, Office's own client code, and an emulated Word behind it.
const PATIENCE_MS = 120_000;
const book = "addin/sample/ledger.xlsx";
const browser = await startChromium();
afterAll(() => browser?.close());
const files = await builtPane();

async function withWord<Seen>(
  options: Partial<Parameters<typeof openWordPane>[1]>,
  look: (opened: OpenWordPane) => Promise<Seen>,
): Promise<Seen> {
  if (browser === undefined) throw new Error("no Chromium");
  const document = new DocumentModel();
  const opened = await openWordPane(browser, { files, document, ...options });
  opened.pane.page().setDefaultTimeout(PATIENCE_MS);
  try {
    return await look(opened);
  } finally {
    await opened.close();
  }
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name });
const heading = (pane: Frame, level: number) => pane.getByRole("heading", { level });

async function chooseBook(pane: Frame): Promise<void> {
  const buffer = readFileSync(book);
  await pane.setInputFiles("input[type=file]", { name: "ledger.xlsx", mimeType: "", buffer });
  await pane.getByText("Workbook: ledger.xlsx").waitFor();
}

describe.skipIf(browser === undefined)("the pane in Word", () => {
  test.each([
    ["insert", "Insert a report"],
    ["refresh", "Refresh figures"],
    ["check", "Check document"],
  ])(
    "the ribbon's %s opens its part, with the focus on it, and begins nothing",
    async (task, title) => {
      await withWord(
        { query: `view=word&task=${task}` },
        async ({ pane, word, traffic, complaints }) => {
          await heading(pane, 2).filter({ hasText: title }).waitFor();
          await expect.poll(() => pane.evaluate("document.activeElement.textContent")).toBe(title);
          expect(word.batches).toBe(0);
          expect([...traffic.refused, ...complaints]).toEqual([]);
          expect(await axe(pane)).toEqual([]);
        },
      );
    },
    180_000,
  );

  test("another command shows its part in the pane that is open, in German", async () => {
    await withWord(
      { query: "view=word&task=insert", language: "de-DE" },
      async ({ pane, show }) => {
        await heading(pane, 2).filter({ hasText: "Einen Bericht einfügen" }).waitFor();
        for (const [task, title] of [
          ["check", "Dokument prüfen"],
          ["refresh", "Zahlen auffrischen"],
        ]) {
          await show(`view=word&task=${task}`);
          await heading(pane, 2).filter({ hasText: title }).waitFor();
        }
      },
    );
  }, 180_000);

  test("a report is inserted, checked, gone to, mended and refreshed", async () => {
    const document = new DocumentModel();
    document.addParagraph("Minutes of 2025", "Heading1");
    await withWord(
      { document, query: "view=word&task=insert" },
      async ({ pane, word, traffic, complaints, unknown }) => {
        await chooseBook(pane);
        await button(pane, "Cash report").first().waitFor();
        await pane.locator(".word-part").getByRole("button", { name: "Cash report" }).click();
        // Everything that Excel's pane asks for is asked here too.
        for (const label of ["From", "To", "Base currency", "Language of the report"])
          await pane.getByLabel(label, { exact: true }).waitFor();
        await button(pane, "Make the report").click();
        await button(pane, "Into this document").click();
        await pane.locator(".notice.success", { hasText: "stands in the document" }).waitFor();
        expect(word.document.controls.length).toBeGreaterThan(500);

        await goTo(pane, "Word");
        await button(pane, "Check").first().click();
        await button(pane, "Check document").click();
        await pane.locator(".notice.success", { hasText: "nothing was found" }).waitFor();

        const [control] = document.controls.filter(({ tag }) => /T1\/receipts\.total/.test(tag));
        const right = control.text;
        control.text = "1.00\u00a0EUR";
        document.addParagraph("Costs");
        document.addTable([
          ["Rent", "10.00"],
          ["Food", "5.00"],
          ["Total", "16.00"],
        ]);
        await button(pane, "Check again").click();
        const items = pane.locator(".word-findings li");
        await items.nth(1).waitFor();
        const codes = await items.allTextContents();
        expect(codes.map((text) => text.match(/DOC-\d\d/)?.[0])).toEqual(["DOC-01", "DOC-05"]);
        expect(await axe(pane)).toEqual([]);

        await items.nth(1).getByRole("button", { name: "Go to place" }).click();
        await expect.poll(() => document.selected).toEqual({ kind: "cell", text: "16.00" });
        await items
          .nth(0)
          .getByRole("button", { name: /^Replace by/ })
          .click();
        await expect.poll(() => control.text).toBe(right);
        await expect.poll(() => items.count()).toBe(1);

        control.text = "2.00\u00a0EUR";
        await button(pane, "Refresh").first().click();
        await button(pane, "Compare again").click();
        await pane.getByText(`2.00\u00a0EUR → ${right}`).waitFor();
        // Old and new are shown; nothing is written before the user says so.
        expect(control.text).toBe("2.00\u00a0EUR");
        const before = stateOf(document);
        await button(pane, "Change this figure").click();
        await pane.locator(".notice.success", { hasText: "1 figure changed" }).waitFor();
        expect(control.text).toBe(right);
        expect(stateOf(document)).not.toBe(before);
        expect([...word.missing, ...traffic.refused, ...complaints, ...unknown]).toEqual([]);
      },
    );
  }, 300_000);

  test("the auditors' report asks for its conclusion, and goes into the document too", async () => {
    await withWord({ query: "view=auditors-report" }, async ({ pane, word }) => {
      const buffer = readFileSync(book);
      await pane.setInputFiles("input[type=file]", { name: "ledger.xlsx", mimeType: "", buffer });
      await pane.getByRole("radio", { name: /^A: no objection/ }).waitFor();
      await pane.getByLabel("Base currency", { exact: true }).waitFor();
      await button(pane, "Make the report").click();
      await button(pane, "Into this document").click();
      await pane.locator(".notice.success", { hasText: "stands in the document" }).waitFor();
      expect(word.document.controls.some(({ tag }) => tag.startsWith("fig:A8/"))).toBe(true);
    });
  }, 300_000);
});

async function goTo(pane: Frame, view: string): Promise<void> {
  await pane.locator(".menu-button button").click();
  await pane.locator(".views button", { hasText: view }).first().click();
}
