import { describe, expect, test } from "vitest";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { weekendDays } from "../../../addin/statistics/patterns/weekend-days";
import { booksOf } from "../../ledger-text";
import { BLANKS, column, spilled, spilledOn } from "../answers";
import { callFunction } from "../formula";

describe("days of rest by country", () => {
  test.each([
    ["DE", [6, 7]],
    ["eg", [5, 6]],
    ["AE", [6, 7]],
    ["AF", [4, 5]],
    ["IR", [5]],
    ["NP", [6]],
    ["Saturday", [6]],
    ["friday; thursday", [4, 5]],
  ])("%s", (country, days) => expect(weekendDays(country)).toEqual(days));

  test("what is no country is refused", () => {
    expect(() => weekendDays("XX")).toThrow(
      'country is XX; it must be a code of two letters such as EG, or days such as "Friday, Saturday"',
    );
  });

  // The runtime carries CLDR's own table. Later releases differ where a country changed its days.
  const knowsWeeks = "weekInfo" in new Intl.Locale("en") || "getWeekInfo" in new Intl.Locale("en");
  test.skipIf(!knowsWeeks)("as CLDR has them", () => {
    const codes =
      "BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE AF IR IN UG DE FR US BR CN ZA TN MA TR".split(" ");
    const weekInfo = (code: string): readonly number[] => {
      const locale: object = new Intl.Locale(`und-${code}`);
      const info: unknown =
        "getWeekInfo" in locale && typeof locale.getWeekInfo === "function"
          ? locale.getWeekInfo()
          : "weekInfo" in locale
            ? locale.weekInfo
            : undefined;
      return typeof info === "object" &&
        info !== null &&
        "weekend" in info &&
        Array.isArray(info.weekend)
        ? info.weekend
        : [];
    };
    for (const code of codes) expect([code, weekendDays(code)]).toEqual([code, weekInfo(code)]);
  });
});

describe("OFFDAYS", () => {
  // 2025-03-07 is a Friday.
  const dates = column(["2025-03-07", "2025-03-08", 45725, "2025-12-25", "", "01.03.2025"]);
  test.each([
    ["DE", [2, 3]],
    ["EG", [1, 2]],
    ["IN", [3]],
  ])("in %s", (country, expected) => {
    const { rows, counts, leftOut } = spilled("OFFDAYS", dates, country);
    expect(rows.filter(([row]) => typeof row === "number").map(([row]) => row)).toEqual(expected);
    expect(counts).toEqual([6, 4, 2]);
    expect(leftOut).toBe(
      "1 blank (at dates, row 5, column 1), 1 no date (at dates, row 6, column 1)",
    );
  });
  test("holidays and the days of the period", () => {
    const { rows } = spilled(
      "OFFDAYS",
      dates,
      "DE",
      column(["2025-12-25"]),
      "2025-03-08",
      "2025-11-30",
    );
    expect(rows.slice(0, 4).map(([row, , weekday, reason]) => [row, weekday, reason])).toEqual([
      [1, "Friday", "before the period"],
      [2, "Saturday", "day of rest"],
      [3, "Sunday", "day of rest"],
      [4, "Thursday", "holiday, after the period"],
    ]);
  });
  test("a blank in any form", () => {
    const answers = BLANKS.map((blank) => spilled("OFFDAYS", column(["2025-03-08", blank]), "DE"));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});

describe("DUTIES", () => {
  const table = [
    ["No", "Amount", "Entered by", "Approved by", "Payee", "Second signature"],
    ["1", 50, "P-01", "P-02", "Hall", ""],
    ["2", 900, "p-01", "P-01", "P-01", ""],
    ["3", 500, "P-01", "P-02", "Hall", "P-02"],
    ["", "", "", "", "", ""],
  ];
  test("one person for two duties, payee approves, second signature missing or the same", () => {
    const { rows, counts } = spilled("DUTIES", table, 500);
    expect(rows.map(([row, what]) => [row, what])).toEqual([
      [2, "entered and approved by one person"],
      [2, "approved by the payee"],
      [2, "second signature missing"],
      [3, "both signatures of one person"],
    ]);
    expect(rows[2][4]).toBe("table, row 3, column 6");
    expect(counts).toEqual([4, 3, 1]);
  });
  test("without such columns", () => {
    expect(
      callFunction("DUTIES", [
        ["No", "Amount"],
        [1, 2],
      ]),
    ).toEqual({
      error: "#VALUE!",
      message:
        "table: at least two of the columns 'Entered by', 'Approved by', 'Payee', or 'Second signature' are needed. Headers: No, Amount",
    });
  });
});

test("RELATED: names without accents and capitals, similar names, accounts without blanks", () => {
  const { rows, counts } = spilled(
    "RELATED",
    column(["Hall Ltd", "ana muñoz", "Ana Munos", "Shop", ""]),
    column(["Ana Munoz", "Li Wei"]),
    0.92,
    column(["DE 12", "", "", "de99", ""]),
    column(["", "DE 99"]),
  );
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ["same account", "Shop", "Li Wei"],
    ["same name", "ana muñoz", "Ana Munoz"],
    ["similar name", "Ana Munos", "Ana Munoz"],
  ]);
  expect(counts).toEqual([7, 6, 1]);
  expect(callFunction("RELATED", column(["A"]), column(["B"]), 2)).toMatchObject({
    message: "least is 2; it must lie between 0 and 1",
  });
});

describe("TREND", () => {
  const years = column([2019, 2020, 2021, 2022, 2023]);
  test("a straight line is found, and R's rstandard of what lies off it", () => {
    const { rows, sentence } = spilled("TREND", years, column([1, 3, 5, 7, 9]));
    expect(rows.slice(0, 5).map((row) => row[2])).toEqual([1, 3, 5, 7, 9]);
    expect(rows.find(([label]) => label === "Slope")?.[1]).toBe(2);
    expect(sentence).toContain("No period of 5");
  });
  test("drivers, and the period before", () => {
    const driven = spilled("TREND", years, column([10, 20, 30, 15, 5]), column([2, 4, 6, 3, 1]));
    expect(driven.rows.find(([label]) => label === "Slope")?.[1]).toBeCloseTo(5, 12);
    const grown = spilled(
      "TREND",
      column([1, 2, 3, 4, 5, 6]),
      column([1, 2, 4, 8, 16, 32]),
      null,
      true,
    );
    expect(grown.rows.find(([label]) => label === "Slope")?.[1]).toBeCloseTo(2, 12);
    expect(grown.counts).toEqual([6, 5, 1]);
  });
  test.each([
    [column([1, 2, 3]), null, "#N/A", "too few periods for a line: 3; at least 4 are needed"],
    [
      column([1, 2, 3, 4, 5]),
      column([7, 7, 7, 7, 7]),
      "#N/A",
      "what should explain the amounts never changes, so it explains nothing",
    ],
    [
      column([1, "x", 3, 4, 5]),
      null,
      "#VALUE!",
      'amounts, row 2, column 1 is "x"; it must be a number',
    ],
  ])("%j is refused", (amounts, driver, error, message) => {
    expect(callFunction("TREND", amounts, amounts, driver)).toEqual({ error, message });
  });
});

test("BUDGET: exactly the limit needs no decision, a cent more does", () => {
  const { rows } = spilled(
    "BUDGET",
    column([110, 110.01, 50, 90]),
    column([100, 100, "", 100]),
    10,
    column(["Rent", "Travel", "Prints", "Post"]),
  );
  expect(rows.map((row) => [row[0], row[3], row[5]])).toEqual([
    ["Rent", 10, ""],
    ["Travel", 10.01, "decision needed"],
    ["Prints", 50, "decision needed"],
    ["Post", -10, ""],
    ["Total", 60.01, "decision needed"],
  ]);
  expect(rows[3][4]).toBe(-0.1);
  expect(callFunction("BUDGET", column([1]), column([1, 2]))).toEqual({
    error: "#VALUE!",
    message: "actual has 1 cells and budget 2; they must be of one size",
  });
});

test("JETESTS: points of each entry, most first, with the reasons", () => {
  const text = `
    Ledger
    No | Date | Account | Text | In | Out | Currency
    1 | 2025-03-03 | BANK | Rent | | 55 | EUR
    2 | 2025-03-03 | BANK | Rent | | 55 | EUR
    3 | 2025-03-02 | BANK | | | 300 | EUR
    4 | 2025-12-29 | BANK | Stamps | | 7.3 | EUR`;
  const { rows } = spilled("JETESTS", tableRange(booksOf(text), "Ledger"), 1, "DE");
  expect(rows.slice(0, 4).map((row) => [row[0], row[1], row[7]])).toEqual([
    [
      6,
      "3",
      "dated before the entry above it (2), no text (2), whole hundreds (1), on a day of rest (1)",
    ],
    [3, "1", "like another entry of the day (3)"],
    [3, "2", "like another entry of the day (3)"],
    [1, "4", "in the last five days of a year (1)"],
  ]);
  expect(rows).toHaveLength(4 + 9);
});

test("the sample: nothing there accuses anybody", () => {
  const { sentence, counts } = spilledOn(
    '=TREASURY.JETESTS(Ledger[#All],3,"DE",Categories[#All],Accounts[#All])',
  );
  expect(counts).toEqual([1364, 1364, 0]);
  expect(sentence).toContain("no reproach");
});
