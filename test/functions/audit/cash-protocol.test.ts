import { describe, expect, test } from "vitest";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { booksOf } from "../../ledger-text";
import { callFunction } from "../formula";

const RATES = tableRange(
  booksOf(`
    Ledger
    No | Date | Account | In | Out
    1 | 2025-12-31 | CASH | 1 |

    Rates
    Date | From | To | Rate
    2025-12-30 | USD | EUR | 0.9
    2025-01-02 | GBP | EUR | 1.2`),
  "Rates",
);

function protocol(...args: readonly unknown[]): unknown[][] {
  const answer = callFunction("CASHCOUNT", ...args);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const LINES = [
  [[50], [20], [0.05]],
  [[3], [2], [1]],
] as const;

describe("against the book", () => {
  test.each([
    [190.05, 0, "which is the same"],
    [190, 0.05, "0.05 EUR more than the book shows"],
    [200, -9.95, "9.95 EUR less than the book shows"],
    [0, 190.05, "190.05 EUR more"],
  ])("a book of %s", (book, difference, words) => {
    const rows = protocol(...LINES, "EUR", book);
    expect(rows[0].slice(0, 4)).toEqual(["Currency", "Counted", "Book", "Difference"]);
    expect(rows[1].slice(0, 4)).toEqual(["EUR", 190.05, book, difference]);
    expect(rows.flat().join(" ")).toContain(words);
    expect(rows.flat().join(" ")).not.toMatch(/fraud|theft|stolen/i);
  });

  test.each([[null], [""], [undefined]])("without a book (%s) the sum alone", (book) => {
    expect(callFunction("CASHCOUNT", ...LINES, "EUR", book)).toBe(190.05);
  });
});

describe("several currencies", () => {
  const lines = [
    [[50], [100], [20]],
    [[2], [1], [1]],
  ] as const;
  const codes = [["EUR"], ["USD"], ["EUR"]];

  test("each against its balance, and together by the rates", () => {
    const rows = protocol(...lines, codes, [[120], [99]], RATES, "2025-12-31", "EUR");
    expect(rows.slice(0, 4).map((row) => row.slice(0, 5))).toEqual([
      ["Currency", "Counted", "Book", "Difference", "In EUR"],
      ["EUR", 120, 120, 0, 120],
      ["USD", 100, 99, 1, 90],
      ["Total", "", "", "", 210],
    ]);
  });

  test("a rate that is missing or too old is unknown, and so is the sum", () => {
    const old = [["EUR"], ["GBP"], ["EUR"]];
    const rows = protocol(...lines, old, [[120], [100]], RATES, "2025-12-31", "EUR");
    expect(rows[1][4]).toBe(120);
    for (const row of [rows[2], rows[3]])
      expect(JSON.stringify(row[4])).toContain("no rate between GBP and EUR since 2025-01-02");
  });

  test.each([
    [codes, [[120]], null, null, "balances in book: 1; currencies counted: EUR, USD"],
    [[["EUR"], ["USD"]], [[1], [2]], null, null, "currency has 2 cells and denominations 3"],
    ["", 5, null, null, "is blank; beside a balance of the book the currency is needed"],
    [codes, [[120], [99]], RATES, null, "date"],
  ])("%j is refused in words", (currency, book, fx, date, words) => {
    expect(callFunction("CASHCOUNT", ...lines, currency, book, fx, date)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining(words),
    });
  });
});
