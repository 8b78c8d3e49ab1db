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
const CALM_MS = 700;
/** Higher than any pane, so that a picture shows more of it. */
const HEIGHT = 1_200;
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

/** Writes the pictures of the chosen looks, and a page that shows them all. Answers 1 where axe has a grave finding. */
export async function picturesOfPane(
  folder: string,
  chosen: readonly string[] = Object.keys(LOOKS),
): Promise<number> {
  const browser = await startChromium();
  if (browser === undefined) return 2;
  mkdirSync(folder, { recursive: true });
  const files = await builtPane();
  const shots: Shot[] = [];
  try {
    for (const [look, own] of Object.entries(LOOKS)) {
      if (!chosen.includes(look)) continue;
      const options = { height: HEIGHT, ...own };
      const from = performance.now();
      shots.push(...(await inExcel(browser, { files, folder, look, options })));
      shots.push(await inWord(browser, { files, folder, look, options }));
      console.info(`${look}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
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
  const take = async (name: string) =>
    shots.push(await shot(opened, { folder, name: `${name}-${look}` }));
  await take("checked");
  await withFindings(opened, take);
  await withFiles(opened, take);
  await opened.close();
  return shots;
}

/** Goes to a view by its number in the navigation: a button of the ribbon would open the pane anew. */
async function goTo(pane: OpenPane["pane"], number: number): Promise<void> {
  const menu = pane.locator(".menu-button button");
  if (await menu.isVisible()) await menu.click();
  await pane.locator(`.views li:nth-child(${number}) button`).click();
}

/** A finding with its fix, several fixes, and what is shown of a report and of a copy. */
async function withFindings(
  { pane }: OpenPane,
  take: (name: string) => Promise<unknown>,
): Promise<void> {
  await pane.locator(".list-side > .actions button").first().click();
  await pane.locator(".fix-list").waitFor();
  await take("fixes");
  await pane.locator(".fix-choice > button").first().click();
  await pane.locator("input[type=search]").fill("LED-02");
  await pane.locator(".tree-row.finding").first().click();
  await pane.locator(".excerpt mark").waitFor();
  await take("finding");
  await pane.locator("details.acceptance > summary").click();
  await pane
    .locator(".acceptance textarea")
    .fill("The bank booked both sides; seen by both auditors");
  await take("accepting");
  await pane.locator(".acceptance button").first().click();
  await pane.locator(".acceptance .changes").waitFor();
  await take("accepted");
  await goTo(pane, 4);
  await pane.locator("button[type=submit]").waitFor();
  await take("report-form");
  await pane.locator("button[type=submit]").click();
  await pane.locator(".document[aria-busy=false]").waitFor({ timeout: PATIENCE_MS });
  await take("report");
  await goTo(pane, 5);
  await pane.locator(".view fieldset .actions button").first().click();
  await pane.locator(".notice.success").waitFor({ timeout: PATIENCE_MS });
  await take("exported");
}

const CASH_BOOK =
  "Datum;Text;Einnahme;Ausgabe\n01.02.2025;Spende;100,00;\n03.02.2025;Porto;;4,85\n";

/** A cash book of another layout, and a file that is none. */
async function withFiles(
  { pane }: OpenPane,
  take: (name: string) => Promise<unknown>,
): Promise<void> {
  const choose = (name: string, text: string) =>
    pane
      .locator(".view input[type=file]")
      .first()
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await goTo(pane, 6);
  await choose("page.csv", "<html></html>");
  await pane.locator(".notice.error").waitFor({ timeout: PATIENCE_MS });
  await take("refused");
  await choose("kasse.csv", CASH_BOOK);
  await pane.locator(".preview tbody tr").first().waitFor({ timeout: PATIENCE_MS });
  await take("mapped");
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
