import { afterAll, expect, test } from "vitest";
import { builtPane } from "../host/built-addin";
import { startChromium } from "../host/chromium";
import { openPane } from "../host/pane/open-pane";
import { copyByCommand, sample, templateByCommand, toldOfSample } from "./command-line";

/** The two functions of the page as the test calls them: all they take and give is plain. */
const call = (name: "newLedger" | "copyOf", ...args: readonly unknown[]): string =>
  `${name}(...${JSON.stringify(args)})`;

const files = await builtPane("test/workbooks/page");
const browser = await startChromium();
const opened = browser && (await openPane(browser, { files }));
await opened?.pane.waitForFunction("globalThis.newLedger");
afterAll(() => browser?.close());

const askedForPrograms = (): number =>
  (opened?.traffic.asked ?? []).filter((address) => address.endsWith(".js")).length;

test.skipIf(opened === undefined)(
  "a new ledger made in the browser is the file of treasury template",
  async () => {
    const before = askedForPrograms();
    const made: number[] | undefined = await opened?.pane.evaluate(call("newLedger", "de"));
    expect(Buffer.from(made ?? []).equals(await templateByCommand("de"))).toBe(true);
    // What writes workbooks is large, and loaded when one is written.
    expect(askedForPrograms()).toBeGreaterThan(before);
  },
);

test.skipIf(opened === undefined)(
  "a copy made in the browser is the file of treasury export",
  async () => {
    const copy = call("copyOf", [...sample], toldOfSample("en"));
    const made: number[] | undefined = await opened?.pane.evaluate(copy);
    expect(Buffer.from(made ?? []).equals(await copyByCommand("en"))).toBe(true);
  },
  180_000,
);

test.skipIf(opened === undefined)("nothing is asked of anybody, and nothing is refused", () => {
  expect(opened?.traffic.refused).toEqual([]);
  expect(opened?.complaints).toEqual([]);
});
