import type { Browser } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { startChromium } from "../web-host";
import { EmulatedExcel } from "./emulated-excel";
import { BookModel } from "./excel/book";
import { WebOffice } from "./web-office";

const PAGE = `<!doctype html><title>Try</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
  const edits = [];
  const ready = Office.onReady().then(({ host }) => host);
  const read = () => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ledger").getRange("A1:B2").load("values");
    await context.sync();
    return range.values;
  });
  const watch = () => Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => edits.push(address));
    await context.sync();
  });
  const missing = () => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ledger").calculate(true);
    await context.sync();
  }).catch(({ code }) => code);
</script>`;

const browser: Browser | undefined = await startChromium();
afterAll(async () => {
  await browser?.close();
});

describe.skipIf(browser === undefined)(
  "Office's own files in Chromium on the same emulation",
  () => {
    test("reads cells, hears of edits, and is told what is not emulated", async () => {
      if (browser === undefined) return;
      const book = new BookModel();
      const sheet = book.addSheet("Ledger");
      sheet.put(0, 0, { value: "No", format: "General" });
      sheet.put(1, 1, { value: 12.5, format: "0.00" });
      const host = new EmulatedExcel(book);
      const office = await WebOffice.open(browser, host, {
        page: "taskpane.html?view=check",
        files: new Map([["taskpane.html", PAGE]]),
      });
      const frame = await office.frame();
      await frame.waitForFunction("typeof Office === 'object'");
      expect(await frame.evaluate("ready")).toBe("Excel");
      expect(await frame.evaluate("read()")).toEqual([
        ["No", ""],
        ["", 12.5],
      ]);
      await frame.evaluate("watch()");
      book.type("Ledger", [4, 2], "typed");
      await frame.waitForFunction("edits.length === 1");
      expect(await frame.evaluate("edits")).toEqual(["C5"]);
      expect(await frame.evaluate("missing()")).toBe("ApiNotFound");
      expect(host.missing).toEqual(["SheetObject.Calculate()"]);
      expect(office.refused.filter((url) => !url.includes("telemetry"))).toEqual([]);
    });
  },
);
