import { afterAll, describe, expect, test } from "vitest";
import { builtPane } from "../built-addin";
import { startChromium } from "../chromium";
import { axe } from "./axe";
import { openOfflinePage } from "./open-offline-page";
import { openPane, type PaneOptions } from "./open-pane";

// The rig itself, on the least pane there can be: what it says of a pane must be true, and it must be able to say no.
const files = await builtPane("test/host/bare-pane");
const browser = await startChromium();
afterAll(() => browser?.close());

async function withPane<Seen>(
  options: Omit<PaneOptions, "files">,
  look: (opened: Awaited<ReturnType<typeof openPane>>) => Promise<Seen>,
): Promise<Seen> {
  if (browser === undefined) throw new Error("no Chromium");
  const opened = await openPane(browser, { files, ...options });
  try {
    await opened.pane.waitForSelector("#facts:not(:has-text('waiting'))");
    return await look(opened);
  } finally {
    await opened.close();
  }
}

describe.skipIf(browser === undefined)("the pane in its host", () => {
  test.each([
    ["Excel on the web", { host: "excel" }, "Excel OfficeOnline en-US check true"],
    ["Word, in German", { host: "word", language: "de-DE" }, "Word OfficeOnline de-DE check false"],
    [
      "an Excel of long ago",
      { host: "excel", sets: { ExcelApi: "1.1" } },
      "Excel OfficeOnline en-US check false",
    ],
  ] as const)("%s tells what it is by Office's own code", async (_, host, facts) => {
    await withPane({ ...host, query: "view=check" }, async ({ pane, traffic, unknown }) => {
      expect(await pane.textContent("#facts")).toBe(facts);
      expect(traffic.refused).toEqual([]);
      expect(unknown).toEqual([]);
      expect(traffic.asked).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    });
  });

  test("a batch is answered by the test", async () => {
    const batches: string[] = [];
    const answerBatch = (text: string): string => {
      batches.push(text);
      const batch: { Actions: { Id: number; ActionType: number }[] } = JSON.parse(text);
      const Results = batch.Actions.map(({ Id, ActionType }) => ({
        ActionId: Id,
        Value: ActionType === 2 ? { Name: "Ledger" } : null,
      }));
      return JSON.stringify({ Results });
    };
    await withPane({ answerBatch }, async ({ pane }) => {
      await pane.click("#ask");
      await pane.waitForSelector("#answer:has-text('Ledger')");
      expect(batches).not.toEqual([]);
    });
  });

  test("what nobody emulates is ApiNotFound", async () => {
    await withPane({}, async ({ pane }) => {
      await pane.click("#ask");
      await pane.waitForSelector("#answer:has-text('ApiNotFound')");
    });
  });

  test("a command of the ribbon shows another view in the same pane", async () => {
    await withPane({ query: "view=check" }, async ({ pane, show }) => {
      await show("view=export");
      await pane.waitForSelector("#facts:has-text('export')");
    });
  });

  test.each([
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(31, 31, 31)"],
    ["contrast-dark", "rgb(0, 0, 0)"],
    ["contrast-light", "rgb(255, 255, 255)"],
  ] as const)("%s is what the pane sees", async (theme, background) => {
    await withPane({ theme, width: 320 }, async ({ pane }) => {
      expect(await pane.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
        background,
      );
      expect(await pane.evaluate("innerWidth")).toBe(320);
      expect(await pane.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(
        theme.startsWith("contrast"),
      );
    });
  });

  test.each(["ltr", "rtl"] as const)("the pane is shown %s", async (direction) => {
    await withPane({ direction }, async ({ pane }) => {
      expect(await pane.evaluate("document.documentElement.dir")).toBe(direction);
    });
  });

  test("axe is silent on a sound pane, and speaks when a name is gone", async () => {
    await withPane({}, async ({ pane }) => {
      expect(await axe(pane)).toEqual([]);
      await pane.evaluate("document.getElementById('ask').textContent = ''");
      expect(await axe(pane)).toEqual([expect.stringMatching(/^button-name: .*: #ask$/)]);
    });
  });

  test("what the policy of the page forbids is refused and noted", async () => {
    await withPane({}, async ({ pane, complaints }) => {
      const answer = await pane.evaluate(
        "fetch('https://example.org/?ledger').then(() => 'sent', () => 'refused')",
      );
      expect(answer).toBe("refused");
      expect(complaints.join()).toContain("Content Security Policy");
    });
  });
});

const PAGE = `<!doctype html><html lang="en"><title>Page</title><h1>Page</h1><script>
const texts = ["English","ltr","en"]; document.documentElement.dir = texts[1];
</script></html>`;

describe.skipIf(browser === undefined)("a page from the disk", () => {
  test.each(["ltr", "rtl"] as const)("is opened %s, and asks nobody", async (direction) => {
    if (browser === undefined) return;
    const { page, requests, close } = await openOfflinePage(browser, { html: PAGE, direction });
    expect(page.url()).toMatch(/^file:/);
    expect(await page.evaluate("document.documentElement.dir")).toBe(direction);
    expect(requests).toEqual([]);
    await close();
  });

  test("each address that it asks for is written down", async () => {
    if (browser === undefined) return;
    const html = `${PAGE}<img src="https://example.org/a.png" alt="">`;
    const { requests, close } = await openOfflinePage(browser, { html });
    expect(requests).toEqual(["https://example.org/a.png"]);
    await close();
  });
});
