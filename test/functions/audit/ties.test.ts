import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { booksOf, findingsOf } from "../../ledger-text";
import { callFunction, evaluate, sampleBooks, sampleRange } from "../formula";

const refused = (message: string) => ({
  error: "#VALUE!",
  message: expect.stringContaining(message),
});

describe("TIEOUT", () => {
  test.each([
    ["=TREASURY.TIEOUT(100,50.3,30.2,120.1)", 0],
    ["=TREASURY.TIEOUT(0.1,0.2,0,0.3)", 0],
    ["=TREASURY.TIEOUT(100,50,30,121)", 1],
    ["=TREASURY.TIEOUT(100,50,30,119)", -1],
    ["=TREASURY.TIEOUT(100,50,30,127.5,10,-2.5)", 0],
    ['=TREASURY.TIEOUT("100.00","+50",30,"120","-5","5","EUR")', 0],
    ['=TREASURY.TIEOUT(100,50.125,30,120,,,"EUR")', refused("moneyIn is")],
    ['=TREASURY.TIEOUT(100,"some",30,120)', refused('moneyIn is "')],
    ['=TREASURY.TIEOUT(100,50,30,120,,,"EURO")', refused("currency is EURO")],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });

  test("a blank cell is 0, however the host hands it over", () => {
    for (const blank of [0, null, undefined, ""])
      expect(callFunction("TIEOUT", blank, 5, blank, 5, blank, blank, "EUR")).toBe(0);
  });

  test("every account of the sample ties by its entries", () => {
    const rows = sampleRange("Ledger").slice(1);
    for (const { account, currency } of sampleBooks().accounts) {
      const own = rows.filter((row) => row[3] === account);
      const sum = (at: number) =>
        callFunction(
          "SUMEXACT",
          own.map((row) => [row[at]]),
          [[currency]],
        );
      const balance = callFunction(
        "BALANCE",
        sampleRange("Ledger"),
        sampleRange("Accounts"),
        account,
      );
      expect(callFunction("TIEOUT", 0, sum(5), sum(6), balance, "", "", currency)).toBe(0);
    }
  });
});

describe("TIECHAIN", () => {
  test("the sample ties", () => {
    const answer = evaluate("=TREASURY.TIECHAIN(Periods[#All],Closings[#All],Accounts[#All])");
    if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
    expect(answer[0]).toEqual([
      "Account",
      "Currency",
      "Period",
      "Opening",
      "Period before",
      "Its closing",
      "Difference",
    ]);
    expect(answer[1]).toEqual(["EUR-BANK", "EUR", "2021-2025", 37730.55, "2017-2021", 37730.55, 0]);
    expect(answer.slice(1).map((row) => row[6])).not.toContainEqual(
      expect.objectContaining({ error: "#N/A" }),
    );
    expect(new Set(answer.slice(1).map((row) => row[6]))).toEqual(new Set([0]));
    const book = callFunction("BOOK", ...["Periods", "Closings", "Accounts"].map(sampleRange));
    expect(callFunction("TIECHAIN", [[book]])).toEqual(answer);
  });

  const apart = `
    Accounts
    Account | Kind | Currency
    BANK | bank | EUR
    CASH | cash | XOF

    Periods
    Period | From | To
    A | 2021-01-01 | 2021-12-31
    B | 2022-01-01 | 2022-12-31
    C | 2023-01-01 | 2023-12-31

    Closings
    Period | Account | Opening | Closing
    C | BANK | 31.1 | 40
    A | BANK | 10 | 20.5
    B | BANK | 20 | 31
    A | CASH | 0 | 500
    B | CASH | 500 |
    C | CASH | 700 | 700

    Ledger
    No | Date | Account | Text | In | Out
    1 | 2023-05-05 | BANK | gift | 1 |`;
  const answerOf = (...args: readonly unknown[]) => {
    const range = (name: string) => tableRange(booksOf(apart), name);
    return callFunction(
      "TIECHAIN",
      range("Periods"),
      range("Closings"),
      range("Accounts"),
      ...args,
    );
  };

  test("tells each difference, and what is not known; as check ACC-03", () => {
    const unknown = { error: "#N/A", message: expect.stringContaining("not typed") };
    expect(answerOf(false)).toEqual([
      ["BANK", "EUR", "B", 20, "A", 20.5, -0.5],
      ["BANK", "EUR", "C", 31.1, "B", 31, 0.1],
      ["CASH", "XOF", "B", 500, "A", 500, 0],
      ["CASH", "XOF", "C", 700, "B", unknown, unknown],
      ["Total", "EUR", "", "", "", "", -0.4],
      ["Total", "XOF", "", "", "", "", { error: "#N/A", message: "a difference is not known" }],
    ]);
    const chained = findingsOf("ACC-03", apart).filter((line) => line.includes("the closing of"));
    expect(chained).toHaveLength(2);
    expect(chained.join()).toContain("0.10 EUR difference");
    expect(chained.join()).toContain("−0.50 EUR difference");
  });

  test("a table that is missing is named", () => {
    expect(evaluate("=TREASURY.TIECHAIN(Periods[#All],Closings[#All])")).toEqual(
      refused("the table Accounts is missing"),
    );
  });
});

describe("CASHCOUNT", () => {
  test.each([
    ['=TREASURY.CASHCOUNT({50;20;0.1;0.05},{3;2;7;1},"EUR")', 190.75],
    ["=TREASURY.CASHCOUNT({0.1,0.2},{3,3})", 0.9],
    ['=TREASURY.CASHCOUNT({500;1000},{"";3},"XOF")', 3000],
    ['=TREASURY.CASHCOUNT({"";""},{"";""})', 0],
    ['=TREASURY.CASHCOUNT({0.005},{1},"EUR")', refused("no more than 2 decimals")],
    ["=TREASURY.CASHCOUNT({5;10},{1})", refused("denominations has 2 cells and counts 1")],
    ["=TREASURY.CASHCOUNT({5;10},{1;1.5})", refused("counts, row 2, column 1 is 1.5")],
    ["=TREASURY.CASHCOUNT({5;10},{1;-1})", refused("is -1")],
    ['=TREASURY.CASHCOUNT({5;""},{1;2})', refused("is blank; it must be above 0")],
    ['=TREASURY.CASHCOUNT({5;"ten"},{1;2},"EUR")', refused('is "ten"')],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });

  test("every count of the sample is what the report takes for counted", () => {
    const lines = sampleRange("CountLines").slice(1);
    const { cashCounts, accounts } = sampleBooks();
    const counted = cashCounts.filter(({ account, date }) =>
      lines.some((line) => line[0] === account && line[1] === date),
    );
    expect(counted.length).toBeGreaterThan(5);
    for (const { account, date, amount } of counted) {
      const own = lines.filter((line) => line[0] === account && line[1] === date);
      const currency = accounts.find((one) => one.account === account)?.currency ?? "";
      const digits = Number(callFunction("MINORUNITS", currency));
      const answer = callFunction(
        "CASHCOUNT",
        own.map((line) => [line[2]]),
        own.map((line) => [line[3]]),
        currency,
      );
      expect(Math.round(Number(answer) * 10 ** digits)).toBe(amount);
    }
  });

  test("is the sum in cents, whatever the order", () => {
    const line = fc.record({
      value: fc.integer({ min: 1, max: 100_000 }),
      count: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 15 }), (lines) => {
        const cents = lines.reduce((sum, { value, count }) => sum + value * count, 0);
        const total = (all: typeof lines) =>
          callFunction(
            "CASHCOUNT",
            all.map(({ value }) => [value / 100]),
            all.map(({ count }) => [count]),
            "EUR",
          );
        expect(total(lines)).toBe(cents / 100);
        expect(total(lines.toReversed())).toBe(cents / 100);
      }),
    );
  });
});
