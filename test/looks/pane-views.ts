import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { builtPane, type ServedFiles } from "../host/built-addin";
import { startChromium } from "../host/chromium";
import { axe } from "../host/pane/axe";
import type { Look } from "../host/pane/looks";
import { openExcelPane } from "../host/pane/open-excel-pane";
import { type OpenPane, openPane } from "../host/pane/open-pane";

const BOOK = "ledger-with-errors.xlsx";
const VIEWS = "start check cash-report auditors-report export map settings".split(" ");
/** The pane has read and checked the sample after this time, and drawn what came of it. */
const CALM_MS = 1_500;
const PATIENCE_MS = 60_000;

const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { theme: "dark" },
  "contrast-black": { theme: "contrast-dark" },
  "contrast-white": { theme: "contrast-light" },
  german: { language: "de-DE" },
  "right-to-left": { language: "de-DE", direction: "rtl" },
  wide: { width: 1000 },
  // 200 % zoom of a pane of 350 pixels leaves this many.
  zoomed: { width: 175 },
};

/** Writes the pictures and a page that shows them all. Answers how many grave findings axe has. */
export async function picturesOfPane(folder: string): Promise<number> {
  const browser = await startChromium();
  if (browser === undefined) return 2;
  mkdirSync(folder, { recursive: true });
  const files = await builtPane();
  const shots: Shot[] = [];
  try {
    for (const [look, options] of Object.entries(LOOKS)) {
      shots.push(...(await inExcel(browser, { files, folder, look, options })));
      shots.push(await inWord(browser, { files, folder, look, options }));
    }
  } finally {
    await browser.close();
  }
  writeFileSync(join(folder, "index.html"), sheet(shots));
  const grave = shots.flatMap(({ name, findings }) => findings.map((one) => `${name}: ${one}`));
  for (const finding of grave) console.warn(finding);
  console.info(`${shots.length} pictures: ${join(folder, "index.html")}`);
  return grave.length === 0 ? 0 : 1;
}

interface Shot {
  readonly name: string;
  readonly findings: readonly string[];
}

interface Sitting {
  readonly files: ServedFiles;
  readonly folder: string;
  readonly look: string;
  readonly options: Look;
}

async function inExcel(browser: Browser, sitting: Sitting): Promise<Shot[]> {
  const { files, folder, look, options } = sitting;
  const bytes = new Uint8Array(readFileSync(`addin/sample/${BOOK}`));
  const opened = await openExcelPane(browser, { files, book: { name: BOOK, bytes }, ...options });
  const shots: Shot[] = [];
  for (const view of VIEWS) {
    await opened.show(`view=${view}`);
    shots.push(await shot(opened, { folder, name: `${view}-${look}` }));
  }
  await opened.show("view=check");
  await opened.pane.locator("main button").first().click({ timeout: PATIENCE_MS });
  await opened.pane
    .getByText(/LED-0\d/)
    .first()
    .waitFor({ timeout: PATIENCE_MS });
  shots.push(await shot(opened, { folder, name: `checked-${look}` }));
  await opened.close();
  return shots;
}

async function inWord(browser: Browser, { files, folder, look, options }: Sitting): Promise<Shot> {
  const opened = await openPane(browser, { files, host: "word", query: "view=word", ...options });
  const taken = await shot(opened, { folder, name: `word-${look}` });
  await opened.close();
  return taken;
}

async function shot(
  { page, pane }: OpenPane,
  { folder, name }: { folder: string; name: string },
): Promise<Shot> {
  await pane.locator("main").first().waitFor({ timeout: PATIENCE_MS });
  await page.waitForTimeout(CALM_MS);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const isTooWide = await pane.evaluate("document.documentElement.scrollWidth > innerWidth");
  const findings = [...(await axe(pane)), ...(isTooWide ? ["it scrolls sideways"] : [])];
  return { name, findings };
}

/** All pictures on one page, so that a look can be compared at a glance. */
function sheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ name, findings }) =>
      `<figure><img src="${name}.png" alt=""><figcaption>${name} ${findings.length > 0 ? "!" : ""}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Views of the pane</title>
<style>body { background: #777; font: 13px sans-serif } figure { display: inline-block; margin: 8px }</style>
${figures.join("\n")}
`;
}
