import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Download, Page } from "playwright-core";
import type { Plugin } from "vite";
import { pseudoCatalogue } from "../locales/pseudo-language";

/** A machine that is shared with others may be slow. */
export const PATIENCE_MS = 60_000;

/** A page as a file on a disk, in a folder of its own. */
export class PageOnDisk {
  private readonly folder = mkdtempSync(join(tmpdir(), "treasury-page-"));
  /** Addresses that a page asked for, but for itself and what it holds. */
  readonly requests: string[] = [];
  /** What a page complained about. */
  readonly complaints: string[] = [];

  constructor(readonly html: string) {
    writeFileSync(join(this.folder, "treasury.html"), html);
  }

  async open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      acceptDownloads: true,
      // Colours that are under way from one to the other would be judged half-way.
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const own = pathToFileURL(join(this.folder, "treasury.html")).href;
    page.on("request", (request) => {
      const address = request.url();
      if (address !== own && !/^(data|blob):/.test(address)) this.requests.push(address);
    });
    page.on("console", (message) => this.complaints.push(message.text()));
    page.on("pageerror", (fault) => this.complaints.push(String(fault)));
    await page.goto(own);
    await page.waitForSelector("h1");
    return page;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits until an expression is true in the page. Playwright's own way needs eval there, which the policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await page.evaluate(`Boolean(${expression})`)); ) {
    if (Date.now() > end) throw new Error(`never true: ${expression}`);
    await page.waitForTimeout(30);
  }
}

/** Drops a file onto the page, as a person does with the mouse. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob("${base64}"), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  })()`);
}

/** Goes to a view by its number in the navigation, from 1, whatever the language and the width. */
export async function goToView(page: Page, number: number): Promise<void> {
  const menu = page.locator(".menu-button button");
  if (await menu.isVisible()) await menu.click();
  await page.click(`.views li:nth-child(${number}) button`);
  await page.waitForSelector(`.views li:nth-child(${number}) button[aria-current]`, {
    state: "attached",
  });
}

/** Views by their number in the navigation. */
export const VIEW = {
  start: 1,
  check: 2,
  "cash-report": 3,
  "auditors-report": 4,
  export: 5,
  map: 6,
  settings: 7,
} as const;

/** Clicks what hands over a file, and takes it. */
export async function downloaded(page: Page, selector: string): Promise<[string, Uint8Array]> {
  const coming = page.waitForEvent("download");
  await page.click(selector);
  const download: Download = await coming;
  return [download.suggestedFilename(), new Uint8Array(readFileSync(await download.path()))];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe, each with the elements that it is about. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.map(({ html, any }) => html.slice(0, 120) + " " + (any[0]?.message ?? "")).slice(0, 3).join(" | ")))`);
}

/** Puts a language that does not exist, written from right to left, in the place of French. */
export function pseudoLanguage(): Plugin {
  const words = Object.fromEntries(pseudoCatalogue());
  return {
    name: "pseudo-language",
    enforce: "pre",
    load(id) {
      if (!id.endsWith("locales/fr.json")) return undefined;
      return { code: `export default ${JSON.stringify(words)};`, moduleType: "js" };
    },
  };
}
