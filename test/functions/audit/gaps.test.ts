import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { booksOf, findingsOf } from "../../ledger-text";
import { callFunction, evaluate, sampleRange } from "../formula";

const HEADINGS = ["From", "To", "Count", "After", "Before"];
const column = (numbers: readonly unknown[]) => numbers.map((no) => [no]);
const rowsOf = (...args: readonly unknown[]): unknown[][] => {
  const answer = callFunction("GAPS", ...args);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

test.each([
  ["none", ["1", "2", "3"], []],
  ["one number", ["1", "3"], [["2", "2", 1, "1", "3"]]],
  ["several", [1, 2, 6], [["3", "5", 3, "2", "6"]]],
  ["in any order", ["K-5", "K-1", "K-2"], [["K-3", "K-4", 2, "K-2", "K-5"]]],
  [
    "each prefix for itself, with its zeros",
    ["K-2026-001", "B-2026-001", "K-2026-003", "B-2026-002"],
    [["K-2026-002", "K-2026-002", 1, "K-2026-001", "K-2026-003"]],
  ],
  ["a year begins anew", ["2025-01", "2025-02", "2026-01"], []],
  [
    "a year that does not begin with 1",
    ["2025-01", "2025-02", "2025-03", "2026-03"],
    [["2026-01", "2026-02", 2, "2025-03", "2026-03"]],
  ],
  ["a year that goes on counting", ["2025-01", "2025-02", "2026-03"], []],
  ["a year of two figures", ["250001", "250002", "260001", "260002"], []],
  [
    "two years of two figures apart",
    ["250001", "250002", "270001"],
    [["250003", "270000", 19998, "250002", "270001"]],
  ],
  ["numbers in no order", ["33045977", "41230011", "51230999"], []],
  ["blanks and texts", ["1", "", null, 0, "first", "2"], []],
])("%s", (_, numbers, expected) => {
  const total = expected.reduce((sum, [, , count]) => sum + Number(count), 0);
  expect(rowsOf(column(numbers))).toEqual([HEADINGS, ...expected, ["Total", "", total, "", ""]]);
});

test("only a series, numbers never used, no headings", () => {
  const numbers = column(["K-1", "K-4", "B-1", "B-3"]);
  expect(rowsOf(numbers, "K-", null, false)).toEqual([
    ["K-2", "K-3", 2, "K-1", "K-4"],
    ["Total", "", 2, "", ""],
  ]);
  expect(rowsOf(numbers, null, column(["K-3", "B-2", ""]), false)).toEqual([
    ["K-2", "K-2", 1, "K-1", "K-3"],
    ["Total", "", 1, "", ""],
  ]);
});

describe("from and to", () => {
  const total = (count: number) => ["Total", "", count, "", ""];
  test.each([
    [
      "both ends",
      ["2", "3", "5"],
      1,
      6,
      [
        ["1", "1", 1, "", "2"],
        ["4", "4", 1, "3", "5"],
        ["6", "6", 1, "5", ""],
      ],
    ],
    ["nothing at the ends", ["1", "2"], 1, 2, []],
    ["a single number of many", ["40"], 1, 0, [["01", "39", 39, "", "40"]]],
    [
      "several at an end, with zeros",
      ["K-2026-003", "K-2026-004"],
      "K-2026-001",
      0,
      [["K-2026-001", "K-2026-002", 2, "", "K-2026-003"]],
    ],
    [
      "a number beyond the ends is asked for nothing",
      ["1", "2", "9"],
      "",
      4,
      [["3", "4", 2, "2", ""]],
    ],
    [
      "each year for itself",
      ["2025-02", "2025-03", "2026-01"],
      1,
      3,
      [
        ["2025-01", "2025-01", 1, "", "2025-02"],
        ["2026-02", "2026-03", 2, "2026-01", ""],
      ],
    ],
    [
      "a later first one",
      ["2025-05", "2026-06"],
      5,
      null,
      [["2026-05", "2026-05", 1, "", "2026-06"]],
    ],
  ])("%s", (_, numbers, from, to, expected) => {
    const count = expected.reduce((sum, [, , missing]) => sum + Number(missing), 0);
    const found = rowsOf(column(numbers), null, null, false, from, to);
    expect(found).toEqual([...expected, total(count)]);
  });

  test.each([[-1], [1.5], ["first"]])("%s is no number to begin with", (from) => {
    expect(callFunction("GAPS", column(["1"]), null, null, false, from)).toEqual({
      error: "#VALUE!",
      message: `from is ${from}; it must be a number from 1 on, such as 1 or K-2026-001`,
    });
  });

  test("numbers that stand again or out of order are listed where they are asked for", () => {
    const numbers = column(["K-1", "B-1", "K-3", "K-2", "B-1", "K-4"]);
    expect(rowsOf(numbers, null, null, false)).toEqual([total(0)]);
    expect(rowsOf(numbers, null, null, false, null, null, true)).toEqual([
      ["K-2", "out of order", "", "K-3", ""],
      ["B-1", "repeated", "", "B-1", ""],
      total(0),
    ]);
  });
});

test("an error in a cell is refused with its cell", () => {
  expect(callFunction("GAPS", [[1], [{ code: "#REF!" }]])).toEqual({
    error: "#VALUE!",
    message: "numbers, row 2, column 1 is the error #REF!",
  });
});

describe("as check LED-08", () => {
  test("the whole ledger or its book tells the years of numbers such as 260001", () => {
    const text = `Ledger
      No | Date | Account | In | Out
      240001 | 2024-12-29 | BANK | 1 |
      240002 | 2024-12-30 | BANK | 1 |
      240003 | 2024-12-30 | BANK | 1 |
      260001 | 2026-01-02 | BANK | 1 |
      260003 | 2026-01-03 | BANK | 1 |`;
    const range = tableRange(booksOf(text), "Ledger");
    const expected = [
      ["260002", "260002", 1, "260001", "260003"],
      ["Total", "", 1, "", ""],
    ];
    expect(findingsOf("LED-08", text)).toHaveLength(1);
    expect(rowsOf(range, null, null, false)).toEqual(expected);
    expect(rowsOf([[callFunction("BOOK", range)]], null, null, false)).toEqual(expected);
  });

  test("the sample has none", () => {
    const numbers = sampleRange("Ledger").map(([no]) => [no]);
    expect(rowsOf(numbers)).toEqual([HEADINGS, ["Total", "", 0, "", ""]]);
    expect(evaluate('=TREASURY.CHECK("LED-08",Ledger[#All])')).toHaveLength(2);
  });

  test("finds what the check finds", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            year: fc.integer({ min: 2024, max: 2026 }),
            no: fc.integer({ min: 1, max: 9 }),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        (entries) => {
          const lines = entries.map(
            ({ year, no }) => `${year}-${String(no).padStart(2, "0")} | ${year}-05-05 | BANK | 1 |`,
          );
          const text = ["Ledger", "No | Date | Account | In | Out", ...lines].join("\n");
          const messages = findingsOf("LED-08", text);
          const numbers = (tableRange(booksOf(text), "Ledger") ?? []).slice(1).map(([no]) => [no]);
          const gaps = rowsOf(numbers, null, null, false).slice(0, -1);
          expect(gaps).toHaveLength(messages.length);
          expect(rowsOf(tableRange(booksOf(text), "Ledger"), null, null, false)).toEqual(
            rowsOf(numbers, null, null, false),
          );
          for (const [from, , missing, , before] of gaps) {
            const own = messages.filter((message) => message.includes(`before No ${before}.`));
            expect(own.join()).toContain(String(from));
            expect(own.join()).toContain(`missing (${missing})`);
          }
        },
      ),
    );
  });
});
