import type { Browser, Frame, Page } from "playwright-core";
import { singlePage } from "../../taskpane/build/single-page.ts";
import { builtPane, type ServedFiles } from "../host/built-addin";
import { startChromium } from "../host/chromium";
import { openExcelPane } from "../host/pane/open-excel-pane";
import { openOfflinePage } from "../host/pane/open-offline-page";
import { cancelled, scrolled } from "./answers";
import { bigLedger, faultyLedger } from "./big-ledger";
import { type MainThread, watched } from "./main-thread";
import { type Ratio, ratioLine } from "./timing";

const PATIENCE_MS = 180_000;
const ENTRIES = 50_000;
const ROWS = 100_000;
/** So many are still read cell by cell in Excel; more come as a file. */
const CELLS_ENTRIES = 25_000;
const FINDINGS = 5_000;
const FRAMES = 120;
/** Other programs of the machine hold a page up too: what is measured is the quietest of so many times. */
const RUNS = 2;

/** What the pane does in front of a person's eyes: tasks of the main thread, answers to Cancel, frames while scrolling. */
export async function paneBench(): Promise<void> {
  const browser = await startChromium();
  if (browser === undefined) {
    console.warn("SKIPPED: the pane is not measured, for no Chromium starts here.");
    return;
  }
  try {
    await piece("page", () => pageRatios(browser));
    await piece("excel", () => excelRatios(browser));
  } finally {
    await browser.close();
  }
}

async function piece(name: string, measure: () => Promise<readonly Ratio[]>): Promise<void> {
  const from = performance.now();
  console.info(`${name} ...`);
  for (const ratio of await measure()) console.info(ratioLine(ratio));
  console.info(`${name}: measured in ${((performance.now() - from) / 1000).toFixed(0)} s\n`);
}

async function pageRatios(browser: Browser): Promise<Ratio[]> {
  const html = await singlePage();
  const { page, close } = await openOfflinePage(browser, { html, width: 1000 });
  page.setDefaultTimeout(PATIENCE_MS);
  const reads = async (bytes: Uint8Array) => {
    await offer(page, bytes);
    return quietest(() =>
      watched({ browser, pane: page }, async () => {
        await page.evaluate("drop()");
        await page.locator(".job").waitFor({ state: "attached" });
        await page.locator(".job").waitFor({ state: "detached" });
      }),
    );
  };
  const honest = await reads(bigLedger(ENTRIES));
  const large = await reads(bigLedger(ROWS));
  const cancel = await cancelled(page, "drop()");
  const faulty = await reads(faultyLedger(ENTRIES, ENTRIES / FINDINGS));
  const scroll = await scrollRatios(page, "the page");
  await close();
  return [
    task(`reading and checking ${ENTRIES} entries in the page`, honest),
    task(`reading and checking ${ROWS} entries in the page`, large),
    task(`reading ${ENTRIES} entries with ${FINDINGS} findings in the page`, faulty),
    { name: "cancel is answered in the page", ratio: cancel, unit: "ms", budget: { most: 200 } },
    ...scroll,
  ];
}

async function excelRatios(browser: Browser): Promise<Ratio[]> {
  const files = await builtPane();
  const usual = await inExcel(browser, { files, entries: CELLS_ENTRIES }, (read) => read());
  const large = await inExcel(browser, { files, entries: ENTRIES }, async (read, pane) => ({
    read: await read(),
    cancel: await cancelled(pane, BUTTON),
    scroll: await scrollRatios(pane, "Excel's pane"),
  }));
  return [
    task(`reading and checking ${CELLS_ENTRIES} entries cell by cell in Excel's pane`, usual),
    task(`reading and checking ${ENTRIES} entries in Excel's pane`, large.read),
    {
      name: "cancel is answered in Excel's pane",
      ratio: large.cancel,
      unit: "ms",
      budget: { most: 200 },
    },
    ...large.scroll,
  ];
}

const BUTTON = `document.querySelector("main button").click()`;

/** Does something in the pane beside a faulty ledger of so many entries. */
async function inExcel<Result>(
  browser: Browser,
  { files, entries }: { files: ServedFiles; entries: number },
  work: (read: () => Promise<MainThread>, pane: Frame) => Promise<Result>,
): Promise<Result> {
  const bytes = faultyLedger(entries, entries / FINDINGS);
  const book = { name: "big.xlsx", bytes };
  const opened = await openExcelPane(browser, { files, book, query: "view=check", width: 1000 });
  const { pane } = opened;
  await pane.locator("main button").first().waitFor({ timeout: PATIENCE_MS });
  const read = () =>
    quietest(() =>
      watched({ browser, pane }, async () => {
        await pane.evaluate(BUTTON);
        await pane.locator(".job").waitFor({ state: "attached", timeout: PATIENCE_MS });
        await pane.locator(".job").waitFor({ state: "detached", timeout: PATIENCE_MS });
      }),
    );
  const result = await work(read, pane);
  await opened.close();
  return result;
}

async function scrollRatios(pane: Page | Frame, where: string): Promise<Ratio[]> {
  const findings = await pane.locator(".tree-room").evaluate((room) => room.clientHeight / 72);
  const frames = await scrolled(pane, ".tree", FRAMES);
  const name = `frames while ${Math.round(findings)} rows scroll in ${where}`;
  return [
    { name: `${name}, the middle one`, ratio: frames.median, unit: "ms", budget: { most: 34 } },
    { name: `${name}, nineteen of twenty`, ratio: frames.most, unit: "ms", budget: { most: 50 } },
  ];
}

/** Lays a file ready in the page, so that what is measured begins with the drop. */
async function offer(page: Page, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(`globalThis.drop = (() => {
    const bytes = Uint8Array.from(atob("${base64}"), (sign) => sign.charCodeAt(0));
    const file = new File([bytes], "big.xlsx");
    return () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    };
  })(); undefined`);
}

async function quietest(measure: () => Promise<MainThread>): Promise<MainThread> {
  let best = await measure();
  for (let run = 1; run < RUNS; run++) {
    const next = await measure();
    if (next.taskMax < best.taskMax) best = next;
  }
  return best;
}

/** What the page around the pane does to play Office is no work of the pane; it is told beside it. */
function task(name: string, { taskMax, clockMax, taskCount, hostMax }: MainThread): Ratio {
  const told = [
    `${clockMax.toFixed(0)} by the clock`,
    `${taskCount} from 50 ms on`,
    ...(hostMax > 0 ? [`${hostMax.toFixed(0)} in the emulated host`] : []),
  ];
  return {
    name: `${name}: longest task (${told.join(", ")})`,
    ratio: taskMax,
    unit: "ms",
    budget: { most: 50 },
  };
}
