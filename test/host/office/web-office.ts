import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page, Route } from "playwright-core";

const HOST_PAGE = fileURLToPath(new URL("web-office.html", import.meta.url));
const CDN = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const ADDIN = "https://addin.test";
const APP_NAMES = { Excel: 16, Word: 32 } as const;
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  png: "image/png",
  json: "application/json",
};

/** The emulated side of the messages, such as EmulatedExcel. */
interface Emulation {
  answer(batch: string): string;
  onEvent: (entry: readonly unknown[]) => void;
}

/** The page in the frame, and where it is shown. */
export interface WebSettings {
  /** Path with its query, such as taskpane.html?view=check. */
  readonly page: string;
  readonly host?: keyof typeof APP_NAMES;
  /** Files of the add-in by path; bytes or text. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Versions of the sets of functions. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Office on the web around a page of the add-in: Office's own files in the page, the emulation in Node. */
export class WebOffice {
  /** Requests that nobody answers: there must be none. */
  readonly refused: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly settings: WebSettings,
  ) {}

  static async open(
    browser: Browser,
    emulation: Emulation,
    settings: WebSettings,
  ): Promise<WebOffice> {
    const office = new WebOffice(await browser.newPage(), settings);
    const { page } = office;
    await page.exposeFunction("answerBatch", (batch: string) => emulation.answer(batch));
    emulation.onEvent = (entry) => {
      // A page that was closed meanwhile hears nothing more.
      page.evaluate(`send([${JSON.stringify(entry)}])`).catch(() => {});
    };
    await page.route("**/*", (route) => office.#answer(route));
    await page.goto("https://excel.officeapps.live.com/host.html");
    return office;
  }

  /** The add-in's own page. */
  async frame(): Promise<Frame> {
    const element = await this.page.waitForSelector("iframe");
    const frame = await element.contentFrame();
    if (frame === null) throw new Error("the host has no frame");
    return frame;
  }

  /** Messages of the page that the emulated host does not know. */
  unknownMessages(): Promise<unknown> {
    return this.page.evaluate("state.unknown");
  }

  #hostPage(): string {
    const { page, host = "Excel", language = "en-US", width = 340, height = 700 } = this.settings;
    const sets = this.settings.sets ?? { ExcelApi: "1.15", WordApi: "1.3" };
    const appName = APP_NAMES[host];
    const settings = { addin: ADDIN, page, host, appName, sets, language, width, height };
    const script = `<script>const SETTINGS = ${JSON.stringify(settings).replaceAll("<", "\\u003c")};</script>`;
    return readFileSync(HOST_PAGE, "utf8").replace("<script>", () => `${script}\n<script>`);
  }

  async #answer(route: Route): Promise<void> {
    const { hostname, pathname, href } = new URL(route.request().url());
    const file = this.settings.files.get(decodeURIComponent(pathname.slice(1)));
    const library = `${CDN}/${pathname.replace("/lib/1/hosted/", "").toLowerCase()}`;
    if (hostname === "excel.officeapps.live.com")
      await route.fulfill({ contentType: "text/html", body: this.#hostPage() });
    else if (hostname === "addin.test" && file !== undefined)
      await route.fulfill({
        contentType: TYPES[pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream",
        body: typeof file === "string" ? file : Buffer.from(file),
      });
    else if (hostname === "appsforoffice.microsoft.com" && existsSync(library))
      await route.fulfill({ contentType: "text/javascript", path: library });
    else {
      this.refused.push(href);
      await route.abort();
    }
  }
}
