import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dayOfIso } from "../../../addin/core/calendar";
import { functionFiles } from "../../../functions/build/metadata.ts";
import { callFunction, evaluate } from "../formula";

const day = (iso: string): number => dayOfIso(iso) ?? 0;

const PLEDGES = [
  [
    "Member",
    "Year",
    "Recipient",
    "Amount",
    "Currency",
    "Kind",
    "Declared on",
    "Document",
    "Version",
    "Status",
  ],
  ["A", 2024, "ICC", 100, "EUR", "money", day("2023-12-01"), "Letter 1", 1, "replaced"],
  ["A", 2024, "ICC", 80, "EUR", "money", day("2024-06-01"), "Letter 2", 2, "valid"],
  ["B", 2024, "ICC", 50, "EUR", "money", day("2024-01-01"), "L", 1, "valid"],
  ["B", 2024, "CCC", 30, "USD", "money", day("2024-01-01"), "L", 1, "valid"],
  ["C", 2024, "ICC", 0, "EUR", "money", day("2024-01-01"), "L", 1, "valid"],
  ["D", 2024, "ICC", 0, "EUR", "in-kind", day("2024-01-01"), "L", 1, "valid"],
  ["E", 2024, "ICC", 30, "EUR", "money", day("2024-01-01"), "L", 1, "valid"],
  ["F", 2024, "ICC", 60000, "XOF", "money", day("2024-01-01"), "L", 1, "valid"],
];
const LEDGER = [
  [
    "No",
    "Date",
    "Account",
    "Text",
    "In",
    "Out",
    "Currency",
    "Category",
    "Member",
    "CreditTo",
    "Year",
    "Rate",
  ],
  [1, day("2024-02-01"), "E1", "x", 60, "", "EUR", "contributions", "A", "", 2024, 1],
  [2, day("2024-07-01"), "E1", "x", 40, "", "EUR", "contributions", "A", "", 2024, 1],
  [3, day("2024-08-01"), "E1", "x", "", 10, "EUR", "contributions", "A", "", 2024, 1],
  [4, day("2024-08-02"), "E1", "x", 25, "", "EUR", "contributions", "A", "E", 2024, 1],
  [5, day("2024-08-03"), "X1", "x", 20000, "", "XOF", "contributions", "F", "", 2024, 0.0015],
  [6, day("2024-08-04"), "E1", "x", 7, "", "EUR", "contributions", "G", "", 2024, 1],
];
const RATES = [
  ["Date", "From", "To", "Rate", "Source", "Kind"],
  [day("2024-08-02"), "EUR", "USD", 1.1, "ECB", ""],
];
const STATUS = [
  ["Key", "Status", "From"],
  ["E", "active", day("2020-01-01")],
  ["E", "withdrawn", day("2023-05-01")],
];
const tables: Readonly<Record<string, unknown>> = { PLEDGES, LEDGER, RATES, STATUS };

/** Calls "PAID LEDGER A 2024": a name of a table above stands for it, - for an argument left out. */
const asked = (line: string): unknown => {
  const [id, ...args] = line.split(" ");
  return callFunction(
    id,
    ...args.map((arg) =>
      arg === "-" ? null : (tables[arg] ?? (/^\d+$/.test(arg) ? Number(arg) : arg)),
    ),
  );
};

test.each([
  ["PLEDGE PLEDGES A 2024", 80],
  ["PLEDGE PLEDGES A 2024 2024-05-31", 100],
  ["PLEDGE PLEDGES A 2024 2024-06-01", 80],
  ["PLEDGE PLEDGES B 2024 - ICC", 50],
  ["PLEDGE PLEDGES B 2024 - CCC", 30],
  ["PLEDGE PLEDGES C 2024", 0],
  ["PLEDGECURRENCY PLEDGES B 2024 - CCC", "USD"],
  ["PLEDGECURRENCY PLEDGES F 2024", "XOF"],
  ["PAID LEDGER A 2024", 90],
  ["PAID LEDGER A 2024 2024-07-01", 100],
  ["PAID LEDGER E 2024", 25],
  ["PAID LEDGER Z 2024", 0],
  // The rate typed with the entry leads to euros: 20000 x 0.0015. To dollars it goes by the table of rates only.
  ["PAID LEDGER F 2024 - EUR", 30],
  ["PAID LEDGER A 2024 2024-08-01 XOF", "#N/A"],
  ["PAID LEDGER F 2024 - USD RATES", "#N/A"],
  ["PAID LEDGER E 2024 - USD RATES", 27.5],
  ["OUTSTANDING PLEDGES LEDGER A 2024", 0],
  ["OUTSTANDING PLEDGES LEDGER E 2024", 5],
  ["OUTSTANDING PLEDGES LEDGER E 2024 2024-08-01", 30],
  ["OUTSTANDING PLEDGES LEDGER F 2024", 40000],
  ["OUTSTANDING PLEDGES LEDGER C 2024", 0],
  ["OUTSTANDING PLEDGES LEDGER G 2024", "#N/A"],
  ["OUTSTANDING PLEDGES LEDGER B 2024", "#N/A"],
  ["OVERPAID PLEDGES LEDGER A 2024", 10],
  ["OVERPAID PLEDGES LEDGER E 2024", 0],
  ["OVERPAID PLEDGES LEDGER G 2024", "#N/A"],
  ["PLEDGESTATUS PLEDGES LEDGER A 2024", "more than promised"],
  ["PLEDGESTATUS PLEDGES LEDGER A 2024 2024-05-31", "partly received"],
  ["PLEDGESTATUS PLEDGES LEDGER C 2024", "fulfilled"],
  ["PLEDGESTATUS PLEDGES LEDGER D 2024", "in kind"],
  ["PLEDGESTATUS PLEDGES LEDGER E 2024", "partly received"],
  ["PLEDGESTATUS PLEDGES LEDGER E 2024 - STATUS", "lapsed (left on 2023-05-01)"],
  ["PLEDGESTATUS PLEDGES LEDGER E 2024 - - de", "teilweise eingegangen"],
  ["PLEDGESTATUS PLEDGES LEDGER F 2024 2024-08-01", "not yet received"],
  ["PLEDGESTATUS PLEDGES LEDGER G 2024", "received without a recorded promise"],
  ["PLEDGESTATUS PLEDGES LEDGER Z 2024", "nothing recorded"],
])("%s is %s", (line, expected) => {
  const answer = asked(line);
  if (expected === "#N/A") expect(answer).toMatchObject({ error: "#N/A" });
  else expect(answer).toBe(expected);
});

test.each([
  ["PLEDGE PLEDGES Z 2024", "#N/A", "no promise recorded for Z and 2024"],
  ["PLEDGE PLEDGES D 2024", "#N/A", "D promised a contribution in kind for 2024, no money"],
  ["PLEDGE PLEDGES B 2024", "#N/A", "B promised for 2024 to several bodies (CCC, ICC): name one"],
  ["PLEDGE PLEDGES A 2024 - CCC", "#N/A", "no promise recorded for A and 2024"],
  ["PLEDGE PLEDGES A 24", "#VALUE!", "year is 24; it must be a whole number from 1900 to 9999"],
  [
    "PLEDGE PLEDGES A 2024 1.2.",
    "#VALUE!",
    'asOf is 1.2.; it must be a date of Excel or text such as "2025-12-31"',
  ],
  [
    "PLEDGE - A 2024",
    "#VALUE!",
    "the table Pledges is missing; hand it over whole, with its headings, such as Pledges[#All]",
  ],
  ["PLEDGEHISTORY PLEDGES Z", "#N/A", "no promise recorded for Z"],
  ["PLEDGESTATUS PLEDGES LEDGER A 2024 - - xx", "#VALUE!", /^language is xx; it must be one of en/],
])("%s: %s %s", (line, error, message) => {
  expect(asked(line)).toEqual({
    error,
    message: typeof message === "string" ? message : expect.stringMatching(message),
  });
});

test("a cell that cannot be read is named, wherever it stands", () => {
  const broken = PLEDGES.map((row, index) =>
    row.map((value, at) => (index === 3 && at === 3 ? "5O" : value)),
  );
  expect(callFunction("PLEDGE", broken, "A", 2024)).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("Pledges!D4"),
  });
});

test("every version of a promise, with what it changed", () => {
  expect(callFunction("PLEDGEHISTORY", PLEDGES, "A", null, false)).toEqual([
    [2024, 1, day("2023-12-01"), 100, "", "EUR", "money", "replaced", "Letter 1", "ICC"],
    [2024, 2, day("2024-06-01"), 80, -20, "EUR", "money", "valid", "Letter 2", "ICC"],
  ]);
  // Promises to two bodies are no versions of each other.
  const changes = callFunction("PLEDGEHISTORY", PLEDGES, "B");
  expect(Array.isArray(changes) && changes.map((row) => row[4])).toEqual(["Change", "", ""]);
});

describe("amounts that are divided", () => {
  test.each([
    [
      '(100,"EUR","2025-01-31",3)',
      [33.34, 33.33, 33.33],
      ["2025-01-31", "2025-02-28", "2025-03-31"],
    ],
    ['(100,"XOF","2025-01-01",3)', [34, 33, 33], ["2025-01-01", "2025-02-01", "2025-03-01"]],
    ['(1,"TND","2024-08-31",2,6)', [0.5, 0.5], ["2024-08-31", "2025-02-28"]],
    ['(0.01,"EUR","2025-01-01",2)', [0.01, 0], ["2025-01-01", "2025-02-01"]],
  ])("PLEDGESCHEDULE%s", (args, amounts, days) => {
    const total = Number(/^\(([\d.]+)/.exec(args)?.[1]);
    const [headings, ...rows] = Object(evaluate(`=TREASURY.PLEDGESCHEDULE${args}`));
    expect(headings[0]).toBe("Date");
    expect(rows).toEqual([...amounts.map((one, at) => [day(days[at]), one]), ["Total", total]]);
  });

  test.each([
    [
      '(100.005,"EUR","2025-01-01",3)',
      "amount is 100.005; it must be an amount of EUR with no more than 2 decimals",
    ],
    ['(100,"EUR","2025-01-01",0)', "parts is 0; it must be a whole number from 1 to 1200"],
    ['(-1,"EUR","2025-01-01",2)', "amount is -1; a promise is 0 or more"],
    ['(100,"EUR","9999-12-01",2)', "the last payment would lie after the year 9999"],
  ])("PLEDGESCHEDULE%s is refused", (args, message) => {
    expect(evaluate(`=TREASURY.PLEDGESCHEDULE${args}`)).toEqual({ error: "#VALUE!", message });
  });

  test.each([
    ['(1000,"EUR",{3;2;2})', [[428.57], [285.72], [285.71]]],
    ['(100,"XOF",{1,1,1})', [[34, 33, 33]]],
    [
      '(10,"EUR",{1,0;2,1})',
      [
        [2.5, 0],
        [5, 2.5],
      ],
    ],
    ['(-0.05,"EUR",{1;1})', [[-0.03], [-0.02]]],
  ])("SHARES%s", (args, expected) => {
    expect(evaluate(`=TREASURY.SHARES${args}`)).toEqual(expected);
  });

  test("a key below 0 is named by its cell, keys that are all 0 are refused", () => {
    expect(evaluate('=TREASURY.SHARES(1,"EUR",{1;-2})')).toEqual({
      error: "#VALUE!",
      message: "keys, row 2, column 1, is -2; a key is 0 or more",
    });
    expect(evaluate('=TREASURY.SHARES(1,"EUR",{0;0})')).toMatchObject({ error: "#VALUE!" });
  });

  test.each([
    [
      "oldest first",
      '(250,"EUR","2025-03-01",{"Year","Open","";2025,200,"EUR";2023,100,""})',
      [
        [2023, 100, 150, 100, "EUR"],
        [2025, 150, 0, 150, "EUR"],
        ["Total", 250, 0, "", ""],
      ],
    ],
    [
      "this year first",
      '(250,"EUR","2025-03-01",{2023,100;2025,200},,"thisYear")',
      [
        [2025, 200, 50, 200, "EUR"],
        [2023, 50, 0, 50, "EUR"],
        ["Total", 250, 0, "", ""],
      ],
    ],
    [
      "more than is open",
      '(250,"EUR","2025-03-01",{2023,100;0,0})',
      [
        [2023, 100, 150, 100, "EUR"],
        ["Total", 100, 150, "", ""],
      ],
    ],
    [
      "another currency",
      '(100,"EUR","2024-08-02",{2023,55,"USD"},RATES)',
      [
        [2023, 50, 50, 55, "USD"],
        ["Total", 50, 50, "", ""],
      ],
    ],
    [
      "a part of another currency",
      '(10,"EUR","2024-08-02",{2023,55,"USD"},RATES)',
      [
        [2023, 10, 0, 11, "USD"],
        ["Total", 10, 0, "", ""],
      ],
    ],
  ])("ALLOCATE, %s", (_, args, expected) => {
    const [amount, currency, date] = args
      .slice(1)
      .split(",", 3)
      .map((one) => one.replaceAll('"', ""));
    const list = /\{(.*)\}/.exec(args)?.[1] ?? "";
    const open = list
      .split(";")
      .map((row) =>
        row.split(",").map((one) => (one.startsWith('"') ? one.replaceAll('"', "") : Number(one))),
      );
    const rates = args.includes("RATES") ? RATES : null;
    const order = args.includes("thisYear") ? "thisYear" : null;
    const spill = callFunction("ALLOCATE", Number(amount), currency, date, open, rates, order);
    expect(Object(spill).slice(1)).toEqual(expected);
  });

  test("ALLOCATE without a rate is not known", () => {
    expect(callFunction("ALLOCATE", 5, "EUR", "2024-08-02", [[2023, 5, "GBP"]], RATES)).toEqual({
      error: "#N/A",
      message: "no rate between EUR and GBP on or before 2024-08-02",
    });
  });
});

describe("every example of a help page has a result on the sample", () => {
  const files = functionFiles().filter((file) =>
    /^(contributions|audit\/(quorum|majority))/.test(file),
  );
  test.each(files)("%s", (file) => {
    const source = readFileSync(new URL(`../../../functions/${file}`, import.meta.url), "utf8");
    const examples = [...source.matchAll(/@example (=.*)/g)].map(([, formula]) => formula);
    expect(examples.length).toBeGreaterThan(0);
    for (const formula of examples) expect(evaluate(formula)).not.toHaveProperty("error");
  });
});
