import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { contextOf, hasDirection, type Look, turnedText } from "./looks";
import { complaintsOf } from "./open-pane";

/** The offline page as a person opens it: from the disk. */
export interface OpenPage {
  readonly page: Page;
  /** Every address that was asked for besides the page's own and what it makes itself: there must be none. */
  readonly requests: string[];
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Addresses that never leave the page. */
const OWN = /^(?:blob|data):/;

/** Opens the text of the offline page from a file of its own, with everything written down that it asks for. */
export async function openOfflinePage(
  browser: Browser,
  { html, ...look }: Look & { readonly html: string },
): Promise<OpenPage> {
  const isTurned = look.direction === "rtl";
  if (isTurned && !hasDirection(html))
    throw new Error("no catalogue of the page tells its direction, so it cannot be turned");
  const folder = mkdtempSync(join(tmpdir(), "treasury-page-"));
  const file = join(folder, "treasury.html");
  writeFileSync(file, isTurned ? turnedText(html) : html);
  const address = pathToFileURL(file).href;
  // The hashes of a page that was turned are no longer those of its policy.
  const context = await browser.newContext({ ...contextOf(look), bypassCSP: isTurned });
  const requests: string[] = [];
  context.on("request", (request) => {
    const asked = request.url();
    if (asked !== address && !OWN.test(asked)) requests.push(asked);
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(address);
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  };
  return { page, requests, complaints, close };
}
