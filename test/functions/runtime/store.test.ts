import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { forgetHandles } from "../../../functions/runtime/handles";
import { forgetTables } from "../../../functions/runtime/table-store";
import { type CellFault, callFunction, sampleRange } from "../formula";

beforeEach(() => {
  forgetTables();
  forgetHandles();
});

const HEADINGS = ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Member", "Year"];

/** A ledger of contributions: row by row the amount, the member and the year. */
const ledgerOf = (rows: readonly (readonly [number, string, number])[]): unknown[][] => [
  HEADINGS,
  ...rows.map(([cents, member, year], at) => [
    `2025-${at + 1}`,
    45_700 + at,
    "BANK",
    cents / 100,
    0,
    "EUR",
    "contributions",
    member,
    year,
  ]),
];

const row = fc.tuple(
  fc.integer({ min: 1, max: 10_000_00 }),
  fc.constantFrom("M1", "M2"),
  fc.constantFrom(2024, 2025),
);
const ledgers = fc.array(row, { minLength: 1, maxLength: 12 }).map(ledgerOf);

/** Every figure that a formula could show of the ledger. */
function figures(ledger: unknown[][]): unknown[] {
  return ["M1", "M2"].flatMap((member) =>
    [2024, 2025].map((year) => callFunction("PAID", ledger, member, year)),
  );
}

function fresh(ledger: unknown[][]): unknown[] {
  forgetTables();
  return figures(structuredClone(ledger));
}

test("a changed cell anywhere: the answer is that of a ledger never seen before", () => {
  const changes = fc.record({
    at: fc.nat(),
    column: fc.constantFrom(0, 1, 3, 4, 7, 8),
    value: fc.constantFrom<unknown>(null, "", 0, 1, 2024, 12.34, "M2", "x", true, 45_000),
  });
  fc.assert(
    fc.property(ledgers, changes, (ledger, { at, column, value }) => {
      forgetTables();
      figures(ledger);
      // In place, as a host may do that hands over the same array again.
      ledger[1 + (at % (ledger.length - 1))][column] = value;
      const remembered = figures(ledger);
      expect(remembered).toEqual(fresh(ledger));
    }),
  );
});

test("the figures of these ledgers are not all 0, else the laws would say nothing", () => {
  expect(
    figures(
      ledgerOf([
        [1234, "M1", 2024],
        [500, "M2", 2025],
        [66, "M1", 2024],
      ]),
    ),
  ).toEqual([13, 0, 0, 5]);
});

test("many ledgers in turn: each formula gets the figures of its own", () => {
  fc.assert(
    fc.property(fc.array(ledgers, { minLength: 2, maxLength: 40 }), (all) => {
      forgetTables();
      const first = all.map(figures);
      const again = all.map(figures);
      expect(again).toEqual(first);
      expect(first).toEqual(all.map(fresh));
    }),
    { numRuns: 20 },
  );
});

test("a handle is the content: one other value, another handle; the same values, the same one", () => {
  fc.assert(
    fc.property(ledgers, fc.nat(), (ledger, at) => {
      const handle = callFunction("BOOK", ledger);
      expect(callFunction("BOOK", structuredClone(ledger))).toBe(handle);
      const changed = structuredClone(ledger);
      const line = changed[1 + (at % (changed.length - 1))];
      line[3] = Number(line[3]) + 0.01;
      const other = callFunction("BOOK", changed);
      expect(other).not.toBe(handle);
      expect(callFunction("PAID", [[handle]], "M1", 2024)).toEqual(fresh(ledger)[0]);
      expect(callFunction("PAID", [[other]], "M1", 2024)).toEqual(fresh(changed)[0]);
    }),
  );
});

test("a number and the text of its figures are two contents", () => {
  const ledger = ledgerOf([[100, "M1", 2025]]);
  const typed = structuredClone(ledger);
  typed[1][8] = "2025";
  expect(callFunction("BOOK", typed)).not.toBe(callFunction("BOOK", ledger));
});

test("a handle of books that are not loaded is not known, and says what to do", () => {
  const handle = callFunction("BOOK", ledgerOf([[100, "M1", 2025]]));
  forgetHandles();
  expect(callFunction("PAID", [[handle]], "M1", 2025)).toEqual({
    error: "#N/A",
    message: expect.stringContaining("is not loaded"),
  });
});

test("blanks are null, empty text or 0, as the host likes: the figures are the same", () => {
  const ledger = sampleRange("Ledger").slice(0, 400);
  const headings = ledger[0].map(String);
  const asZero = ledger.map((line, at) => (at === 0 ? line : line.map((cell) => cell ?? 0)));
  const asText = ledger.map((line) => line.map((cell) => cell ?? ""));
  const members = new Set(ledger.slice(1).map((line) => line[headings.indexOf("Member")]));
  for (const member of [...members].filter((one) => one !== null))
    for (const year of [2021, 2022, 2023]) {
      const paid = callFunction("PAID", ledger, member, year, null, "EUR", sampleRange("Rates"));
      for (const other of [asZero, asText])
        expect(
          callFunction("PAID", other, member, year, null, "EUR", sampleRange("Rates")),
        ).toEqual(paid);
    }
});

test.each<[string, (ledger: unknown[][]) => void, string]>([
  ["an error cell", (ledger) => (ledger[2][3] = { code: "#REF!" }), "Ledger!D3: "],
  ["an amount as text", (ledger) => (ledger[2][3] = "12.50"), "Ledger!D3: "],
  ["a day as text", (ledger) => (ledger[1][1] = "01. Okt"), "Ledger!B2: "],
  ["too many decimals", (ledger) => (ledger[1][3] = 12.345), "Ledger!D2: "],
  ["both sides", (ledger) => (ledger[1][4] = 5), "Ledger!"],
  ["no day", (ledger) => (ledger[1][1] = null), "Ledger!"],
])("%s is refused with its cell, never left out of a sum", (_, spoil, place) => {
  const ledger = ledgerOf([
    [100, "M1", 2025],
    [200, "M1", 2025],
  ]);
  spoil(ledger);
  const { error, message } = callFunction("PAID", ledger, "M1", 2025) as CellFault; // as: proved below
  expect(error).toBe("#VALUE!");
  expect(message).toContain(place);
});

test.each<[string, unknown[][], string]>([
  [
    "a missing column",
    [
      ["No", "Date", "In", "Out"],
      ["1", 45_700, 5, 0],
    ],
    "column 'Account' not found",
  ],
  [
    "no headings",
    [
      [1, 2],
      [3, 4],
    ],
    "none of its columns was found. Headers: 1, 2",
  ],
])("%s is told with the headings that there are", (_, ledger, words) => {
  const { error, message } = callFunction("PAID", ledger, "M1", 2025) as CellFault; // as: proved below
  expect(error).toBe("#VALUE!");
  expect(message).toContain(words);
});

test("the row of totals that [#All] brings along is no entry; a row without that word is one", () => {
  const ledger = ledgerOf([[100, "M1", 2025]]);
  const totals = ["Total", null, null, 1, 0, null, null, null, null];
  expect(callFunction("PAID", [...ledger, totals], "M1", 2025)).toEqual(1);
  const stray = [null, null, null, 1, 0, null, null, null, null];
  expect(callFunction("PAID", [...ledger, stray], "M1", 2025)).toMatchObject({ error: "#VALUE!" });
});
