import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page, Route } from "playwright-core";
import { fileOf } from "./built-functions";
import { type Call, invocationEntry, shownResult } from "./emulated-excel";

export { startChromium } from "./chromium";

const HOST_PAGE = fileURLToPath(new URL("web-host.html", import.meta.url));
const CDN = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const PATIENCE_MS = 30_000;

/** Excel on the web around the page of the functions, which runs the runtime of Office's own files. */
export class WebHost {
  /** Requests that nobody answers: there must be none. */
  readonly refused: string[] = [];
  private next = 1;

  private constructor(
    private readonly page: Page,
    private readonly files: ReadonlyMap<string, string>,
  ) {}

  static async open(browser: Browser, files: ReadonlyMap<string, string>): Promise<WebHost> {
    const host = new WebHost(await browser.newPage(), files);
    await host.page.route("**/*", (route) => host.answer(route));
    await host.page.goto("https://excel.officeapps.live.com/host.html");
    await host.page.waitForFunction("state.isReady", undefined, { timeout: PATIENCE_MS });
    return host;
  }

  /** Calls functions in one batch; answers what Excel would show. */
  async callAll(calls: readonly Call[]): Promise<unknown[]> {
    const first = this.next;
    this.next += calls.length;
    // On the web the call itself is a text inside of the entry.
    const entries = calls.map((call, at) => {
      const [category, type, target, message, id] = invocationEntry(first + at, call);
      return [category, type, target, JSON.stringify(message), id];
    });
    await this.page.evaluate(`send(${JSON.stringify(entries)})`);
    const mine = `state.results.filter(([id]) => id >= ${first})`;
    await this.page.waitForFunction(`${mine}.length >= ${calls.length}`, undefined, {
      timeout: PATIENCE_MS,
    });
    const results: [number, ...unknown[]][] = await this.page.evaluate(mine);
    return results.sort(([a], [b]) => a - b).map(shownResult);
  }

  /** Messages of the runtime that the emulated host does not know. */
  unknownMessages(): Promise<unknown> {
    return this.page.evaluate("state.unknown");
  }

  private async answer(route: Route): Promise<void> {
    const { hostname, pathname, href } = new URL(route.request().url());
    const library = `${CDN}/${pathname.replace("/lib/1/hosted/", "").toLowerCase()}`;
    if (hostname === "excel.officeapps.live.com")
      await route.fulfill({ contentType: "text/html", body: readFileSync(HOST_PAGE, "utf8") });
    else if (hostname === "addin.test" && this.files.has(pathname.slice(1)))
      await route.fulfill({
        contentType: pathname.endsWith(".js") ? "text/javascript" : "text/html",
        body: fileOf(this.files, pathname.slice(1)),
      });
    else if (hostname === "appsforoffice.microsoft.com" && existsSync(library))
      await route.fulfill({ contentType: "text/javascript", path: library });
    else {
      this.refused.push(href);
      await route.abort();
    }
  }
}
