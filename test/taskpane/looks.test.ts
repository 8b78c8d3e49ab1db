import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { singlePage } from "../../taskpane/build/single-page.ts";
import { startChromium } from "../host/web-host";
import {
  axeFindings,
  downloaded,
  drop,
  goToView,
  PATIENCE_MS,
  PageOnDisk,
  pseudoLanguage,
  VIEW,
} from "./offline-page";

const bytes = new Uint8Array(readFileSync("addin/sample/ledger-with-errors.xlsx"));
const csv = "Datum;Text;Einnahme;Ausgabe\n01.02.2025;Spende;100,00;\n03.02.2025;Porto;;4,85\n";

/** Folder for pictures of every view, for people to look at: PANE_LOOKS=out/pane npx vitest run test/taskpane/looks. */
const looks = process.env.PANE_LOOKS;
if (looks) mkdirSync(looks, { recursive: true });

const browser = await startChromium();
if (browser === undefined) console.warn("SKIPPED: no view of the pane is looked at in a browser.");
const mirrored = new PageOnDisk(await singlePage({ plugins: [pseudoLanguage()] }));

afterAll(async () => {
  await browser?.close();
  mirrored.remove();
});

/** Every view with something in it, one after the other. */
const steps: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["start", (page) => goToView(page, VIEW.start)],
  [
    "check",
    async (page) => {
      await drop(page, "ledger-with-errors.xlsx", bytes);
      await page.waitForSelector(".tree");
    },
  ],
  [
    "finding",
    async (page) => {
      await page.fill("input[type=search]", "MEM-01");
      await page.click(".tree-row.finding");
      await page.waitForSelector(".excerpt mark");
      await page.click(".why summary");
      await page.click(".acceptance summary");
    },
  ],
  ["cash-report", (page) => reportMade(page, "cash-report")],
  ["auditors-report", (page) => reportMade(page, "auditors-report")],
  [
    "export",
    async (page) => {
      await goToView(page, VIEW.export);
      await downloaded(page, ".view fieldset .actions button");
      await page.waitForSelector(".notice.success");
    },
  ],
  [
    "map",
    async (page) => {
      await goToView(page, VIEW.map);
      await drop(page, "kasse.csv", new TextEncoder().encode(csv));
      await page.waitForSelector(".preview");
    },
  ],
  ["settings", (page) => goToView(page, VIEW.settings)],
];

async function reportMade(page: Page, kind: "cash-report" | "auditors-report"): Promise<void> {
  await goToView(page, VIEW[kind]);
  await page.click("button[type=submit]");
  await page.waitForSelector(".document[aria-busy=false]");
}

/** Whatever is wider than the page and does not scroll by itself would move the whole pane sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth + document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth",
  );

interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Letters of twice the size, as a zoom of 200 % has them. */
  readonly isZoomed?: boolean;
}

const narrow = { width: 320, height: 720 };
const wide = { width: 1000, height: 800 };
const arabic = { locale: "fr-FR" };

const all: readonly Look[] = [
  { name: "light-320", options: { viewport: narrow } },
  { name: "light-1000", options: { viewport: wide } },
  { name: "dark-320", options: { viewport: narrow, colorScheme: "dark" } },
  { name: "dark-1000", options: { viewport: wide, colorScheme: "dark" } },
  { name: "mirrored-320", options: { viewport: narrow, ...arabic } },
  { name: "mirrored-1000", options: { viewport: wide, ...arabic } },
  {
    name: "contrast-dark",
    options: { viewport: wide, forcedColors: "active", colorScheme: "dark" },
  },
  { name: "contrast-light-320", options: { viewport: narrow, forcedColors: "active" } },
  { name: "german-320", options: { viewport: narrow, locale: "de-DE" } },
  { name: "zoomed", options: { viewport: { width: 640, height: 800 } }, isZoomed: true },
];

describe.skipIf(browser === undefined)("the pane", () => {
  test.each(all)(
    "as $name: no serious finding of axe, nothing wider than the pane",
    async ({ name, options, isZoomed = false }) => {
      if (browser === undefined) return;
      const page = await mirrored.open(browser, options);
      if (isZoomed) await page.evaluate('document.documentElement.style.fontSize = "200%"');
      const wrong: string[] = [];
      for (const [view, show] of steps) {
        await show(page);
        if (looks) await page.screenshot({ path: join(looks, `${name}-${view}.png`) });
        if (looks && view.endsWith("report")) await showPaper(page, join(looks, `${name}-${view}`));
        const moved = await sideways(page);
        if (moved > 0) wrong.push(`${view}: ${moved} px too wide`);
        wrong.push(...(await axeFindings(page)).map((finding) => `${view}: ${finding}`));
        if (looks) console.info(name, view, wrong.at(-1));
      }
      const direction = await page.evaluate("document.documentElement.dir");
      await page.context().close();
      expect(wrong).toEqual([]);
      expect(direction).toBe(name.startsWith("mirrored") ? "rtl" : "ltr");
    },
    2 * PATIENCE_MS,
  );

  test(
    "in a language that does not exist no English word is left",
    async () => {
      if (browser === undefined) return;
      const page = await mirrored.open(browser, { viewport: wide, ...arabic });
      const left = new Set<string>();
      for (const [view, show] of steps) {
        await show(page);
        for (const word of await latinWords(page)) left.add(`${view}: ${word}`);
      }
      await page.context().close();
      expect([...left]).toEqual([]);
    },
    PATIENCE_MS,
  );
});

async function showPaper(page: Page, path: string): Promise<void> {
  await page.evaluate("document.querySelector('.paper').scrollIntoView()");
  await page.waitForTimeout(200);
  await page.screenshot({ path: `${path}-paper.png` });
}

/** Words of the pane in Latin letters, but for names of files: not of reports, cells and findings, which have tests of their own. */
function latinWords(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const outside = ".document, .tree, .detail, .excerpt, .fingerprint, .proposal, .questions, option, table td, table th, bdi, h1, textarea, details, .plain";
    const walker = document.createTreeWalker(document.querySelector(".pane"), NodeFilter.SHOW_TEXT);
    const words = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (parentElement.closest(outside)) continue;
      words.push(...(data.match(/[A-Za-z]{3,}/g) ?? []));
    }
    return words.filter((word) => !["csv", "xlsx", "json", "EUR", "ledger", "copy"].includes(word));
  })()`);
}
