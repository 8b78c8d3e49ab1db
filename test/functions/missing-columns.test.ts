import { describe, expect, test } from "vitest";
import { callFunction } from "./formula";

const LEDGER = [
  ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Member", "Year", "Fund"],
  ["1", 45000, "B", 100, null, "EUR", "contributions", "A", 2023, "general"],
  ["2", 45001, "B", 20, null, "EUR", "contributions", "A", null, "general"],
];
const PLEDGES = [
  ["Member", "Year", "Amount", "Currency", "Recipient", "Declared on"],
  ["A", 2023, 150, "EUR", "ICC", 44900],
];
const MEMBERS = [
  ["Key", "Code"],
  ["1", "A"],
];
const GIFTS = [
  ["No", "Date", "From", "What", "Fund"],
  ["1", 45000, "A", "paper", "general"],
];
const ACCOUNTS = [
  ["Account", "Kind", "Currency", "Body"],
  ["B", "bank", "EUR", "ICC"],
];
const DAYS = ["2023-01-01", "2023-12-31"];
type Range = readonly (readonly unknown[])[];

/** The same table without a column, as another program may hand it over. */
function without(table: Range, heading: string): unknown[][] {
  const at = table[0].indexOf(heading);
  if (at < 0) throw new Error(`there is no column ${heading}`);
  return table.map((row) => row.filter((_, index) => index !== at));
}

type Call = (table: Range) => readonly [string, ...unknown[]];

/** Columns that may be missing, but not for these: what hangs on them would be wrong without saying so. */
const cases: readonly (readonly [string, string, Range, Call])[] = [
  ["Ledger", "Member", LEDGER, (table) => ["PAID", table, "A", 2023]],
  ["Ledger", "Category", LEDGER, (table) => ["PAID", table, "A", 2023]],
  ["Ledger", "Member", LEDGER, (table) => ["OUTSTANDING", PLEDGES, table, "A", 2023]],
  ["Ledger", "Member", LEDGER, (table) => ["OVERPAID", PLEDGES, table, "A", 2023]],
  ["Ledger", "Member", LEDGER, (table) => ["PLEDGESTATUS", PLEDGES, table, "A", 2023]],
  ["Ledger", "Member", LEDGER, (table) => ["MEMBERSTATEMENT", PLEDGES, table, 0, "A", ...DAYS]],
  [
    "Ledger",
    "Category",
    LEDGER,
    (table) => ["CONTRIBUTIONTABLE", MEMBERS, PLEDGES, table, 0, ...DAYS, "EUR"],
  ],
  [
    "Ledger",
    "Member",
    LEDGER,
    (table) => ["CONTRIBUTIONSHARE", MEMBERS, PLEDGES, table, 2023, "received"],
  ],
  ["Ledger", "Category", LEDGER, (table) => ["RECEIPTS", table, ...DAYS, "donations"]],
  ["Ledger", "Fund", LEDGER, (table) => ["PAYMENTS", table, ...DAYS, null, "general"]],
  ["Ledger", "Fund", LEDGER, (table) => ["FUNDBALANCE", table, "general"]],
  ["Ledger", "Fund", LEDGER, (table) => ["FUNDLOW", table, "general"]],
  ["Ledger", "Fund", LEDGER, (table) => ["FUNDREPORT", table, 0, 0, ...DAYS, "EUR"]],
  ["Pledges", "Recipient", PLEDGES, (table) => ["PLEDGE", table, "A", 2023, null, "ICC"]],
  ["Pledges", "Declared on", PLEDGES, (table) => ["PLEDGE", table, "A", 2023, 45000]],
  [
    "Pledges",
    "Declared on",
    PLEDGES,
    (table) => ["PLEDGECURRENCY", table, "A", 2023, "2023-12-31"],
  ],
  ["InKind", "Fund", GIFTS, (table) => ["INKINDTABLE", table, ...DAYS, "general"]],
  [
    "Accounts",
    "Body",
    ACCOUNTS,
    (table) => ["BALANCEBASE", LEDGER, table, 0, "2023-12-31", "EUR", "ICC"],
  ],
];

describe.each(cases)("%s without %s", (name, heading, table, callOf) => {
  test("the column is named, and the headings that are there", () => {
    const [id, ...args] = callOf(without(table, heading));
    const rest = table[0].filter((one) => one !== heading).join(", ");
    expect(callFunction(id, ...args), id).toEqual({
      error: "#VALUE!",
      message: `Table ${name}: column '${heading}' not found. Headers: ${rest}`,
    });
  });

  test("with it there is an answer", () => {
    const [id, ...args] = callOf(table);
    expect(JSON.stringify(callFunction(id, ...args)), id).not.toContain("#VALUE!");
  });
});

test("who asks for nothing that hangs on a column needs it not", () => {
  expect(callFunction("PLEDGE", without(PLEDGES, "Recipient"), "A", 2023)).toBe(150);
  const undated = without(PLEDGES, "Declared on");
  expect(callFunction("PLEDGE", undated, "A", 2023)).toBe(150);
  // A promise without a day was always there.
  expect(callFunction("OUTSTANDING", undated, LEDGER, "A", 2023, "2023-12-31")).toBe(30);
  expect(callFunction("RECEIPTS", without(LEDGER, "Fund"), ...DAYS)).toBe(120);
  // An entry that names no year is for that of its day.
  expect(callFunction("PAID", LEDGER, "A", 2023)).toBe(120);
  expect(callFunction("PAID", without(LEDGER, "Year"), "A", 2023)).toBe(120);
});

describe("an own category, which only the table of categories explains", () => {
  const own = LEDGER.map((row, at) =>
    row.map((cell) => (at === 2 && cell === "contributions" ? "dues" : cell)),
  );
  const categories = [
    ["Category", "Side", "Report line"],
    ["dues", "receipt", "receipts.contributions"],
    ["contributions", "receipt", "receipts.contributions"],
  ];
  const withThem = (): unknown[][] => [[callFunction("BOOK", own, categories)]];

  test.each<readonly [string, Call]>([
    ["PAID", (table) => ["PAID", table, "A", 2023]],
    ["OUTSTANDING", (table) => ["OUTSTANDING", PLEDGES, table, "A", 2023]],
    ["OVERPAID", (table) => ["OVERPAID", PLEDGES, table, "A", 2023]],
    ["PLEDGESTATUS", (table) => ["PLEDGESTATUS", PLEDGES, table, "A", 2023]],
    ["MEMBERSTATEMENT", (table) => ["MEMBERSTATEMENT", PLEDGES, table, 0, "A", ...DAYS]],
    [
      "CONTRIBUTIONTABLE",
      (table) => ["CONTRIBUTIONTABLE", MEMBERS, PLEDGES, table, 0, ...DAYS, "EUR"],
    ],
    [
      "CONTRIBUTIONSHARE",
      (table) => ["CONTRIBUTIONSHARE", MEMBERS, PLEDGES, table, 2023, "received"],
    ],
  ])("%s does not take it for nothing", (id, callOf) => {
    const [, ...args] = callOf(own);
    expect(callFunction(id, ...args)).toEqual({
      error: "#N/A",
      message: expect.stringMatching(
        /^Ledger!G3: whether the category dues is a contribution is told/,
      ),
    });
    const [, ...known] = callOf(withThem());
    expect(JSON.stringify(callFunction(id, ...known))).not.toContain('"error"');
  });

  test("counts where the table is there, and hinders nobody else's answer", () => {
    expect(callFunction("PAID", withThem(), "A", 2023)).toBe(120);
    expect(callFunction("PAID", own, "B", 2023)).toBe(0);
    expect(callFunction("PAID", own, "A", 2022)).toBe(0);
    expect(callFunction("PAID", own, "A", 2023, 45000)).toBe(100);
  });
});

test.each([0, null, ""])("a word that is left out arrives as %j, and says nothing", (blank) => {
  expect(callFunction("PLEDGE", PLEDGES, "A", 2023, blank, blank)).toBe(150);
  expect(callFunction("PLEDGECURRENCY", PLEDGES, "A", 2023, blank, blank)).toBe("EUR");
  expect(callFunction("PLEDGESTATUS", PLEDGES, LEDGER, "A", 2023, blank, blank, blank)).toBe(
    "partly received",
  );
  expect(callFunction("MAJORITY", "simple", 2, 1, blank, blank, blank)).toBe("adopted");
  expect(callFunction("QUORUM", 29, 57, blank, blank, "2025-06-10", blank)).toEqual(
    callFunction("QUORUM", 29, 57, null, null, "2025-06-10", null),
  );
  expect(callFunction("GAPS", [["1"], ["3"]], blank, blank, false)).toEqual([
    ["2", "2", 1, "1", "3"],
    ["Total", "", 1, "", ""],
  ]);
  expect(callFunction("RECEIPTS", LEDGER, ...DAYS, blank, blank, blank, blank, blank)).toBe(120);
});

test("a ledger without entries has no currency, and no several ones", () => {
  const empty = [LEDGER[0]];
  expect(callFunction("RECEIPTS", empty, ...DAYS)).toEqual({
    error: "#N/A",
    message: "the ledger has no entry that tells a currency: fill in currency, such as EUR",
  });
  expect(callFunction("RECEIPTS", empty, ...DAYS, null, null, null, "EUR")).toBe(0);
  expect(callFunction("FUNDBALANCE", empty, "general", null, "EUR")).toEqual({
    error: "#VALUE!",
    message: "there is no fund general: neither a table nor an entry names one",
  });
});
