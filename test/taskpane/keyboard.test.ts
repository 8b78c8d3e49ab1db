import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { builtPane } from "../host/built-addin";
import { startChromium } from "../host/chromium";
import { openExcelPane } from "../host/pane/open-excel-pane";

// From the opening of the pane to a fixed cell and a written report without a mouse.
const PATIENCE_MS = 120_000;
const TABS_MAX = 60;
const NAME = "ledger-with-errors.xlsx";
const browser = await startChromium();
if (browser === undefined) console.warn("SKIPPED: the pane is not walked through by keys.");
afterAll(() => browser?.close());

interface Focus {
  readonly words: string;
  readonly kind: string;
  readonly isSeen: boolean;
}

/** What has the focus, and whether a person sees that it has. */
const FOCUS = `(() => {
  const has = document.activeElement;
  const frame = (element, part) => {
    const { outlineStyle, outlineWidth, borderBottomStyle, borderBottomWidth, boxShadow, content } = getComputedStyle(element, part);
    if (part && content === "none") return false;
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 1) || boxShadow !== "none" ||
      (part !== undefined && borderBottomStyle !== "none" && parseFloat(borderBottomWidth) > 1);
  };
  const seen = has.matches("[role=tree]") ? has.querySelector(".tree-row.current") : has;
  const around = [seen, seen.parentElement].filter(Boolean);
  const name = has.getAttribute("aria-label") ?? has.labels?.[0]?.textContent ?? has.textContent;
  return {
    words: name.trim(),
    kind: has.getAttribute("role") ?? has.tagName.toLowerCase(),
    // A title that the program goes to is read where it stands.
    isSeen: has.matches("h1, h2") || around.some((one) => frame(one) || frame(one, "::after")),
  };
})()`;

/** Somebody at a keyboard: at each key the focus is somewhere, and seen. */
class Walker {
  readonly unseen: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  async focus(): Promise<Focus> {
    const focus: Focus = await this.pane.evaluate(FOCUS);
    if (!focus.isSeen) this.unseen.push(`${focus.kind} ${focus.words.slice(0, 40)}`);
    return focus;
  }

  async press(key: string): Promise<Focus> {
    await this.page.keyboard.press(key);
    return this.focus();
  }

  /** Goes on with Tab to what has these words. */
  async goTo(words: string | RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let count = 0; count < TABS_MAX; count++) {
      const focus = await this.press(key);
      if (typeof words === "string" ? focus.words === words : words.test(focus.words)) return;
      passed.push(`${focus.kind} ${focus.words.slice(0, 40)}`);
    }
    throw new Error(`no Tab comes to ${words}: ${passed.join("; ")}`);
  }

  async until(selector: string): Promise<void> {
    await this.pane.locator(selector).first().waitFor({ timeout: PATIENCE_MS });
    await this.pane.locator(".job").waitFor({ state: "detached", timeout: PATIENCE_MS });
  }
}

/** Writes down what readers by ear are told. */
const LISTEN = `globalThis.told = [];
new MutationObserver(() => {
  for (const region of document.querySelectorAll("[role=status], [role=alert]"))
    if (region.textContent !== (region.last ?? "")) {
      region.last = region.textContent;
      if (region.last) told.push(region.last);
    }
}).observe(document.body, { subtree: true, childList: true, characterData: true })`;

describe.skipIf(browser === undefined)("by keys alone", () => {
  test("from the opening to a fixed cell and a written report", async () => {
    if (browser === undefined) return;
    const bytes = new Uint8Array(readFileSync(`addin/sample/${NAME}`));
    const opened = await openExcelPane(browser, {
      files: await builtPane(),
      book: { name: NAME, bytes },
      query: "view=start",
    });
    const { page, pane, excel } = opened;
    const walker = new Walker(page, pane);
    await walker.until("main h1");
    await pane.evaluate(LISTEN);

    await walker.goTo("Check this workbook");
    await walker.press("Enter");
    await walker.until(".tree");
    expect(await walker.focus()).toMatchObject({ kind: "h1", words: NAME });

    await walker.goTo("Search");
    await page.keyboard.type("STR-05");
    await walker.goTo("Findings by check");
    await walker.press("j");
    await walker.press("Enter");
    await walker.until(".excerpt mark");
    expect(await walker.focus()).toMatchObject({ kind: "h2", words: "'In kind'!H9" });
    const cell = () => excel.book.sheets.find(({ name }) => name === "In kind")?.at(8, 7)?.value;
    expect(cell()).toBe("190 EUR");
    await walker.goTo("Change the cells");
    await walker.press("Enter");
    await walker.until(".notice.success");
    expect(cell()).toBe(190);
    expect(await walker.focus()).toMatchObject({ kind: "button", words: "Change the cells" });

    await walker.goTo("Close", "Shift+Tab");
    await walker.press("Enter");
    expect((await walker.focus()).kind).not.toBe("body");
    await walker.goTo("Back to the list", "Tab");
    await walker.press("Enter");
    expect(await walker.focus()).toMatchObject({ kind: "tree", words: "Findings by check" });

    await walker.goTo("Fix several findings (2)", "Shift+Tab");
    await page.keyboard.press("Enter");
    await walker.until(".fix-list");
    expect(await walker.focus()).toMatchObject({ kind: "h2", words: "Fix several findings" });
    await walker.goTo("Back to the list", "Shift+Tab");
    await walker.press("Enter");
    expect((await walker.focus()).words).toMatch(/^Fix several findings/);

    await walker.goTo("Check", "Shift+Tab");
    await walker.press("Enter");
    await walker.goTo("Check");
    await walker.press("Escape");
    expect(await walker.focus()).toMatchObject({ kind: "button", words: "Check" });
    await walker.press("Enter");
    await walker.goTo("Cash report");
    await walker.press("Enter");
    await walker.until("button[type=submit]");
    expect(await walker.focus()).toMatchObject({ kind: "h1", words: "Cash report" });
    await walker.goTo("Make the report");
    await walker.press("Enter");
    await walker.until(".document[aria-busy=false]");
    expect(await walker.focus()).toMatchObject({ kind: "button", words: "Make it again" });
    const before = excel.book.sheets.length;
    await walker.goTo(/new sheets/i);
    await walker.press("Enter");
    await walker.until(".notice.success");
    expect(excel.book.sheets.length).toBeGreaterThan(before);
    expect((await walker.focus()).words).toMatch(/new sheets/i);

    expect(walker.unseen).toEqual([]);
    const told: string[] = await pane.evaluate("told");
    const steps = told.map((text) => text.replace(/ Report, .*/, ""));
    expect(steps).toEqual([
      "Reading the workbook",
      "Checking",
      "12 errors, 3 warnings, 36 notes",
      "Changing the cells",
      "Changed, and recorded in the change log. Check again to see what is left.",
      "Checking",
      "Making the report",
      "The report is ready.",
      "Writing the sheets",
      "Written into the sheets",
    ]);
    await opened.close();
  }, 300_000);
});
