import { readFileSync } from "node:fs";
import { singlePage } from "../../taskpane/build/single-page.ts";
import { startChromium } from "../host/chromium";
import { openOfflinePage } from "../host/pane/open-offline-page";

const BOOK = "ledger-with-errors.xlsx";
const PICTURE = "docs/pane.png";
const PATIENCE_MS = 60_000;

/** Makes the picture of the pane that the README shows: a finding with the cells around it and its fix. */
export async function readmePicture(): Promise<number> {
  const browser = await startChromium();
  if (browser === undefined) return 2;
  try {
    const html = await singlePage();
    const { page } = await openOfflinePage(browser, { html, width: 1000, height: 860 });
    page.setDefaultTimeout(PATIENCE_MS);
    await page
      .locator(".view input[type=file]")
      .first()
      .setInputFiles({
        name: BOOK,
        mimeType: "application/octet-stream",
        buffer: readFileSync(`addin/sample/${BOOK}`),
      });
    await page.locator(".tree-row.finding", { hasText: "Ledger!O246" }).click();
    await page.locator(".excerpt mark").waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: PICTURE });
    console.info(PICTURE);
    return 0;
  } finally {
    await browser.close();
  }
}
