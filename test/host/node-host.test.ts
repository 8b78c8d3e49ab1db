import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { textOf } from "../../addin/core/words";
import { ledger } from "../../addin/tables/ledger";
import { headingOf } from "../../addin/tables/table";
import { callFunction, evaluate, readFormula, sampleRange } from "../functions/formula";
import { builtFunctions, fileOf } from "./built-functions";
import { callOf } from "./calls";
import { type Call, cellError } from "./emulated-excel";
import { examples, innerFormulas } from "./examples";
import { NodeHost } from "./node-host";

const program = fileOf(await builtFunctions(), "functions.js");
const host = new NodeHost(program);

const known = new Map<string, unknown>();

/** What the function answers when it is called directly with values alone, which know no cells; worked out once. */
function expectedOf(formula: string): unknown {
  if (!known.has(formula)) {
    const { id, args } = readFormula(formula);
    known.set(formula, callFunction(id, ...structuredClone(args)));
  }
  return known.get(formula);
}

/** Excel on the desktop hands blank cells over as 0. */
function withZeros(call: Call): Call {
  const zeros = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(zeros) : (value ?? 0);
  return { ...call, args: call.args.map((value) => (Array.isArray(value) ? zeros(value) : value)) };
}

const inner = [...new Set(examples.flatMap(innerFormulas))];
const formulas = [...inner, ...examples];

test("there are examples of every family", () => {
  expect(examples.length).toBeGreaterThan(4);
});

test("every example through Office's runtime, in one batch, is what the function answers directly", async () => {
  const shown = await host.callAll(formulas.map(callOf));
  for (const [at, formula] of formulas.entries())
    expect(shown[at], formula).toEqual(expectedOf(formula));
});

// What 0 says of its own stands in test/functions/blank-or-zero.test.ts.
test("blank cells as 0, as Excel on the desktop has them, change no answer of an example", async () => {
  // The text of a book tells blank from 0, so that formulas with one stand apart.
  const direct = examples.filter((formula) => !formula.includes("TREASURY.BOOK("));
  const shown = await host.callAll(direct.map((formula) => withZeros(callOf(formula))));
  const changed = direct.filter(
    (formula, at) => JSON.stringify(shown[at]) !== JSON.stringify(expectedOf(formula)),
  );
  expect(direct.length).toBeGreaterThan(20);
  expect(changed).toEqual([]);
});

test.each(["de", "es", "fr"])(
  "tables with headings in %s are read as the English ones",
  async (language) => {
    const [headings, ...rows] = sampleRange("Ledger");
    const inLanguage = new Map(
      Object.keys(ledger.columns).map((key) => {
        const heading = headingOf(ledger, key);
        return [heading.english, textOf(heading, language)];
      }),
    );
    const translated = headings.map((heading) => inLanguage.get(String(heading)) ?? heading);
    expect(translated).not.toEqual(headings);
    const formula = '=TREASURY.PAID(Ledger[#All],"AF-03",2023)';
    const call = callOf(formula);
    const shown = await host.callAll([
      { ...call, args: [[translated, ...rows], ...call.args.slice(1)] },
    ]);
    expect(shown).toEqual([expectedOf(formula)]);
  },
);

test("a wrong argument is #VALUE! and an unknown answer #N/A, each with its sentence", async () => {
  const [value, unknown] = await host.callAll([
    callOf('=TREASURY.PAID(Ledger[#All],"AF-03","soon")'),
    callOf('=TREASURY.PLEDGE(Pledges[#All],"AF-03",1999)'),
  ]);
  expect(value).toEqual({ error: "#VALUE!", message: expect.stringContaining("year is soon") });
  expect(unknown).toEqual({
    error: "#N/A",
    message: "no promise recorded for AF-03 and 1999",
  });
});

test("an error in a cell is named with sheet and cell, by the addresses that Excel tells", async () => {
  const values = sampleRange("Ledger").map((row) => [...row]);
  const date = values[0].indexOf("Date");
  values[4][date] = cellError("#REF!");
  const call = callOf('=TREASURY.PAID(Ledger[#All],"AF-03",2023)');
  const args = [values, ...call.args.slice(1)];
  const addresses = ["'Cash book'!C3:Y1400", null, null, null, null, null];
  const [shown] = await host.callAll([{ ...call, args, addresses }]);
  const column = String.fromCharCode("C".charCodeAt(0) + date);
  expect(shown).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining(`'Cash book'!${column}7`),
  });
});

test("calls that are taken back disturb neither the others of the batch nor the next ones", async () => {
  const calls = formulas.map(callOf);
  const cancelled = new Set(calls.map((_, at) => at).filter((at) => at % 2 === 1));
  const kept = await host.callAndCancel(calls, cancelled);
  const expected = formulas.filter((_, at) => !cancelled.has(at)).map(expectedOf);
  expect(kept).toEqual(expected);
  expect(await host.callAll([calls[0]])).toEqual([expectedOf(formulas[0])]);
});

test("a function that does not exist is an error of its own call only", async () => {
  const [wrong, right] = await host.callAll([{ id: "NOSUCH", args: [] }, callOf(formulas[0])]);
  expect(wrong).toMatchObject({ error: expect.stringContaining("error") });
  expect(right).toEqual(expectedOf(formulas[0]));
});

test("a book of a workbook that was just opened is #N/A and says what to do", async () => {
  const fresh = new NodeHost(program);
  const book = evaluate("=TREASURY.BOOK(Ledger[#All],Accounts[#All])");
  const [shown] = await fresh.callAll([
    { id: "PAID", args: [[[book]], "AF-03", 2023, null, null, null] },
  ]);
  expect(shown).toEqual({ error: "#N/A", message: expect.stringContaining("Calculate the cell") });
});

test("in an engine that has no clock, no chance, no language and no promise, every example answers the same", () => {
  const run = new Map<string, (...args: unknown[]) => unknown>();
  class CellError {
    constructor(
      readonly error: string,
      readonly message: string,
    ) {}
  }
  const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };
  const associate = (id: string, one: (...args: unknown[]) => unknown) => void run.set(id, one);
  const context = createContext({ CustomFunctions: { associate, ErrorCode, Error: CellError } });
  runInContext(
    "for (const name of ['Date', 'Intl', 'Promise', 'WebAssembly', 'eval', 'Function']) delete globalThis[name]; delete Math.random;",
    context,
  );
  runInContext(program, context);
  for (const formula of formulas) {
    const { id, args } = callOf(formula);
    // Through JSON, since a list of another engine's own is no list of this one.
    const answer = JSON.stringify(run.get(id)?.(...args, {}));
    expect(answer, formula).toBe(JSON.stringify(expectedOf(formula)));
  }
});
