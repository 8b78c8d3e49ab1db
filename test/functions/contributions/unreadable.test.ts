import { describe, expect, test } from "vitest";
import { callFunction } from "../formula";

const PLEDGES = [
  ["Member", "Year", "Amount", "Currency", "Kind", "Declared on", "Version", "Status"],
  ["A", 2024, 100, "EUR", "money", 45000, 1, "valid"],
  ["B", 2024, 50, "EUR", "money", 45000, 1, "valid"],
];
const LEDGER = [
  ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Member", "Year"],
  [1, 45323, "E1", 60, "", "EUR", "contributions", "A", 2024],
  [2, 45324, "E2", 20, "", "EUR", "contributions", "B", 2024],
];
const SPLITS = [
  ["No", "Line", "Category", "Member", "Year", "Amount"],
  [1, 1, "contributions", "A", 2024, 40.5],
  [1, 2, "contributions", "B", 2024, 19.5],
];
const MEMBERS = [
  ["Key", "Code"],
  ["1", "A"],
  ["2", "B"],
];
const DAYS = ["2024-01-01", "2024-12-31"];

type Range = unknown[][];
const changed = (table: Range, heading: string, value: unknown): Range =>
  table.map((row, at) =>
    at === 1 ? row.map((cell, column) => (table[0][column] === heading ? value : cell)) : row,
  );
const fault = (message: unknown) => ({ error: "#VALUE!", message });

describe.each([
  ["Amount", 100.505, "Pledges!C2: 100.505 EUR has more than 2 decimals, or too many figures"],
  ["Amount", -100, "Pledges!C2: -100 is below 0; a promise is 0 or more"],
  ["Currency", "eur", "Pledges!D2: eur is no currency of ISO 4217; type its code, such as EUR"],
  ["Currency", "", "Pledges!D2: the currency is blank; type its code, such as EUR"],
  ["Year", 45323, "Pledges!B2: 45323 is no year; type it like 2025"],
  ["Kind", "Sachleistung", "Pledges!E2: Sachleistung is none of money, in-kind"],
  ["Status", "gültig", "Pledges!H2: gültig is none of valid, replaced, withdrawn, lapsed"],
])("a promise with the %s %j", (heading, value, message) => {
  const pledges = changed(PLEDGES, heading, value);

  test.each<[string, ...unknown[]]>([
    ["PLEDGE", pledges, "A", 2024],
    ["PLEDGECURRENCY", pledges, "A", 2024],
    ["PLEDGEHISTORY", pledges, "A"],
    ["PLEDGESTATUS", pledges, LEDGER, "A", 2024],
    ["OUTSTANDING", pledges, LEDGER, "A", 2024],
    ["OVERPAID", pledges, LEDGER, "A", 2024],
    ["MEMBERSTATEMENT", pledges, LEDGER, null, "A", ...DAYS],
    ["CONTRIBUTIONTABLE", MEMBERS, pledges, LEDGER, null, ...DAYS, "EUR", "year"],
    ["CONTRIBUTIONSHARE", MEMBERS, pledges, LEDGER, 2024, "received", null, "EUR"],
  ])("is not taken for none by %s, which names its cell", (id, ...args) => {
    expect(callFunction(id, ...args)).toEqual(fault(message));
  });

  test("hinders no other member's answer", () => {
    expect(callFunction("PLEDGE", pledges, "B", 2024)).toBe(50);
    expect(callFunction("OUTSTANDING", pledges, LEDGER, "B", 2024)).toBe(30);
  });
});

test("who has not answered yet has a row without an amount, and promised nothing", () => {
  for (const blank of [0, null, ""]) {
    const waiting = changed(changed(PLEDGES, "Amount", blank), "Currency", blank);
    expect(callFunction("PLEDGE", waiting, "A", 2024)).toEqual({
      error: "#N/A",
      message: "no promise recorded for A and 2024",
    });
  }
});

describe.each<[string, unknown, string]>([
  ["Currency", "eur", "Ledger!F2: eur is no currency code of ISO 4217"],
  ["Currency", "", "Ledger!F2: The currency of this amount is not given"],
  ["Year", 20234, "Ledger!I2: 20234 is no year; type it like 2025"],
])("a receipt with the %s %j", (heading, value, message) => {
  const ledger = changed(LEDGER, heading, value);

  test.each<[string, ...unknown[]]>([
    ["PAID", ledger, "A", 2024],
    ["PAID", ledger, "A", 2024, null, "EUR"],
    ["OUTSTANDING", PLEDGES, ledger, "A", 2024],
    ["PLEDGESTATUS", PLEDGES, ledger, "A", 2024],
    ["MEMBERSTATEMENT", PLEDGES, ledger, null, "A", ...DAYS],
    ["CONTRIBUTIONTABLE", MEMBERS, PLEDGES, ledger, null, ...DAYS, "EUR"],
  ])("is named by %s, and nothing is guessed", (id, ...args) => {
    expect(callFunction(id, ...args)).toEqual(fault(expect.stringContaining(message)));
  });
});

test("a year that is none hinders no other member's answer, and none of a day before it", () => {
  const ledger = changed(LEDGER, "Year", 20234);
  expect(callFunction("PAID", ledger, "B", 2024)).toBe(20);
  expect(callFunction("PAID", ledger, "A", 2024, 45322)).toBe(0);
});

test("an amount of another currency than its account's is not added to the others", () => {
  const other = [3, 45325, "E1", 100, "", "USD", "contributions", "A", 2024];
  const mixed = fault(
    "Ledger!F4: The currency is USD, but the account E1 is kept in EUR. Set EUR, or choose the account that the money was in.",
  );
  for (const currency of [null, "EUR"])
    expect(callFunction("PAID", [...LEDGER, other], "A", 2024, null, currency)).toEqual(mixed);
  expect(callFunction("RECEIPTS", [...LEDGER, other], ...DAYS)).toEqual(mixed);
});

test("a split with more decimals than its currency is named", () => {
  const splits = changed(SPLITS, "Amount", 40.505);
  const ask = (table: Range) =>
    callFunction("PAID", [[callFunction("BOOK", LEDGER, table)]], "A", 2024);
  expect(ask(splits)).toEqual(
    fault("Splits!F2: 40.505 EUR has more than 2 decimals, or too many figures"),
  );
  expect(ask(SPLITS)).toBe(40.5);
});

describe("a code is matched letter by letter, but never silently", () => {
  test("other capitals are asked back, where no list of members tells the two apart", () => {
    const ledger = changed(LEDGER, "Member", "AF-03");
    expect(callFunction("PAID", ledger, "af-03", 2024)).toEqual(
      fault("there is no member af-03; near it: AF-03"),
    );
    expect(callFunction("PAID", ledger, "AF-03", 2024)).toBe(60);
    // Who never paid is in no row of the ledger, and PC (ML) is not PC/ML.
    expect(callFunction("PAID", changed(LEDGER, "Member", "PC/ML"), "PC (ML)", 2024)).toBe(0);
    const both = [...ledger, [3, 45325, "E1", 5, "", "EUR", "contributions", "af-03", 2024]];
    expect(callFunction("PAID", both, "af-03", 2024)).toBe(5);
  });

  test.each(["A ", " A", "A\u00a0"])("%j in the table is named, whatever is asked for", (code) => {
    const sentence = (cell: string) =>
      fault(`${cell}: the code "${code}" has blanks around it; take them away`);
    const ledger = changed(LEDGER, "Member", code);
    for (const asked of ["A", code])
      expect(callFunction("PAID", ledger, asked, 2024)).toEqual(sentence("Ledger!H2"));
    const pledges = changed(PLEDGES, "Member", code);
    expect(callFunction("PLEDGE", pledges, "A", 2024)).toEqual(sentence("Pledges!A2"));
    const book = [[callFunction("BOOK", ledger, MEMBERS)]];
    expect(callFunction("PAID", book, "A", 2024)).toEqual(sentence("Ledger!H2"));
    expect(callFunction("PAID", ledger, "B", 2024)).toBe(20);
  });
});

describe("a year as people have it in a cell", () => {
  test.each([2024, "2024", " 2024 "])("%j is the year", (year) => {
    expect(callFunction("PLEDGE", PLEDGES, "A", year)).toBe(100);
    expect(callFunction("PAID", LEDGER, "A", year)).toBe(60);
    expect(callFunction("PLEDGEHISTORY", PLEDGES, "A", year, false)).toHaveLength(1);
    expect(callFunction("ALLOCATE", 10, "EUR", 45323, [[year, 5]], null, null, false)).toEqual([
      [2024, 5, 5, 5, "EUR"],
      ["Total", 5, 5, "", ""],
    ]);
  });

  test.each([
    [45323, "year is 45323 (2024-02-01); it must be a year such as 2025"],
    ["2023/24", "year is 2023/24; it must be a year such as 2025"],
    [24, "year is 24; it must be a whole number from 1900 to 9999"],
    [true, "year is true; it must be a number"],
    ["", "year is missing; it must be a year such as 2025"],
  ])("%j is none", (year, message) => {
    expect(callFunction("PAID", LEDGER, "A", year)).toEqual(fault(message));
  });
});

describe("why there is no promise", () => {
  test.each([
    ["replaced", "the promise of A for 2024 is marked replaced"],
    ["withdrawn", "the promise of A for 2024 is marked withdrawn"],
    ["lapsed", "the promise of A for 2024 is marked lapsed"],
  ])("%s", (status, message) => {
    const pledges = changed(PLEDGES, "Status", status);
    expect(callFunction("PLEDGE", pledges, "A", 2024)).toEqual({ error: "#N/A", message });
  });

  test("none until a day, and none at all", () => {
    expect(callFunction("PLEDGE", PLEDGES, "A", 2024, "2020-12-31")).toEqual({
      error: "#N/A",
      message: "no promise recorded for A and 2024 until 2020-12-31",
    });
    expect(callFunction("PLEDGE", PLEDGES, "A", 2023, "2020-12-31")).toEqual({
      error: "#N/A",
      message: "no promise recorded for A and 2023",
    });
  });

  test("promises to several bodies have no one status, as they have no one amount", () => {
    const heads = [...PLEDGES[0], "Recipient"];
    const both = [heads, [...PLEDGES[1], "ICC"], [...PLEDGES[1], "CCC"]];
    const expected = {
      error: "#N/A",
      message: "A promised for 2024 to several bodies (CCC, ICC): name one",
    };
    expect(callFunction("PLEDGESTATUS", both, LEDGER, "A", 2024)).toEqual(expected);
    expect(callFunction("OUTSTANDING", both, LEDGER, "A", 2024)).toEqual(expected);
  });
});
