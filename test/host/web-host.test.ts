import { afterAll, expect, test } from "vitest";
import { evaluate, sampleRange } from "../functions/formula";
import { builtFunctions } from "./built-functions";
import { callOf } from "./calls";
import { startChromium } from "./chromium";
import { cellError } from "./emulated-excel";
import { examples, innerFormulas } from "./examples";
import { WebHost } from "./web-host";

const browser = await startChromium();
afterAll(() => browser?.close());
const host = browser && (await WebHost.open(browser, await builtFunctions()));

/** Enough to see that matrices, books and errors pass; all of them are called in Node. */
const CALLED_MAX = 8;

test.skipIf(host === undefined)(
  "examples through the runtime of the web answer as directly",
  async () => {
    const some = examples.slice(0, CALLED_MAX);
    const formulas = [...new Set(some.flatMap(innerFormulas)), ...some];
    const shown = await host?.callAll(formulas.map(callOf));
    for (const [at, formula] of formulas.entries())
      expect(shown?.[at], formula).toEqual(evaluate(formula));
  },
);

test.skipIf(host === undefined)(
  "errors have their sentences, with the cells that Excel tells",
  async () => {
    const ledger = sampleRange("Ledger").map((row) => [...row]);
    ledger[4][ledger[0].indexOf("Date")] = cellError("#REF!");
    const call = callOf('=TREASURY.PAID(Ledger[#All],"AF-03",2023)');
    const addresses = ["Book!A3:W1400", null, null, null, null, null];
    const shown = await host?.callAll([
      { ...call, args: [ledger, ...call.args.slice(1)], addresses },
      callOf('=TREASURY.PLEDGE(Pledges[#All],"AF-03",1999)'),
    ]);
    expect(shown).toEqual([
      { error: "#VALUE!", message: expect.stringMatching(/^Book![A-W]7: /) },
      { error: "#N/A", message: "no promise recorded for AF-03 and 1999" },
    ]);
  },
);

test.skipIf(host === undefined)("the page asks nobody but Office for anything", async () => {
  expect(host?.refused).toEqual([]);
  expect(await host?.unknownMessages()).toEqual([]);
});
