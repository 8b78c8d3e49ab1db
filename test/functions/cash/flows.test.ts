import { describe, expect, test } from "vitest";
import { callFunction, evaluate } from "../formula";
import { BOOK, FROM, figure, sampleTable, TO } from "./sample-report";

const YEARS = [
  [2021, FROM, "2021-12-31"],
  [2022, "2022-01-01", "2022-12-31"],
  [2023, "2023-01-01", "2023-12-31"],
  [2024, "2024-01-01", "2024-12-31"],
  [2025, "2025-01-01", TO],
  ["total", FROM, TO],
] as const;

const call = (id: string, from: string, to: string, more = ""): unknown =>
  evaluate(`=TREASURY.${id}(${BOOK},"${from}","${to}"${more})`);

test.each(YEARS)("receipts, payments and surplus of %s are those of T1", (year, from, to) => {
  const t1 = (row: string) => figure("T1", row, String(year));
  expect(call("RECEIPTS", from, to)).toBe(t1("receipts.total"));
  expect(call("PAYMENTS", from, to)).toBe(t1("payments.total"));
  expect(call("NETCASH", from, to)).toBe(t1("surplus"));
});

const lines = sampleTable("T1").rows.filter(
  ({ key, kind }) => kind === "line" && /^(receipts|payments)\./.test(key),
);

test.each(lines.map(({ key }) => key))("the line %s is that of T1", (key) => {
  const id = key.startsWith("receipts.") ? "RECEIPTS" : "PAYMENTS";
  expect(call(id, FROM, TO, `,"${key}"`)).toBe(figure("T1", key, "total"));
});

test.each(["general", "conference-2025", "solidarity-2023"])(
  "receipts and payments of the fund %s are those of T2",
  (fund) => {
    expect(call("RECEIPTS", FROM, TO, `,,"${fund}"`)).toBe(
      figure("T2", `fund.${fund}`, "receipts"),
    );
    expect(call("PAYMENTS", FROM, TO, `,,"${fund}"`)).toBe(
      figure("T2", `fund.${fund}`, "payments"),
    );
  },
);

test("a category and a fund together are the place of T12", () => {
  expect(call("RECEIPTS", FROM, TO, `,"donations","solidarity-2023"`)).toBe(
    figure("T12", "receipts.donations.solidarity-2023", "actual"),
  );
});

test("the table of rates may stand beside the ledger, and the ledger tells to what its own rates lead", () => {
  const tables = `TREASURY.BOOK(Ledger[#All],Categories[#All])`;
  const [from, to] = ["2023-01-01", "2023-12-31"];
  const expected = figure("T1", "receipts.total", "2023");
  expect(evaluate(`=TREASURY.RECEIPTS(${tables},"${from}","${to}")`)).toBe(expected);
  expect(evaluate(`=TREASURY.RECEIPTS(${tables},"${from}","${to}",,,,"EUR",Rates[#All])`)).toBe(
    expected,
  );
});

test("without the table of categories nobody knows what an own category means", () => {
  const answer = evaluate(`=TREASURY.RECEIPTS(Ledger[#All],"2023-01-01","2023-12-31")`);
  expect(answer).toMatchObject({ error: "#N/A" });
  expect(JSON.stringify(answer)).toMatch(/Ledger!I\d+: what the category meeting-refunds means/);
});

test("of one quarter in which all categories are the product's own the ledger is enough", () => {
  expect(evaluate(`=TREASURY.RECEIPTS(Ledger[#All],"${FROM}","2021-12-31")`)).toBe(
    figure("T1", "receipts.total", "2021"),
  );
});

const LEDGER = [
  ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Fund", "Corrects", "Transfer"],
  ["1", 45000, "BANK", 100, null, "EUR", "gifts", "A", null, null],
  ["2", 45001, "BANK", 25.5, "", "EUR", "gifts-small", "B", "", ""],
  ["3", 45002, "BANK", 0, 40, "EUR", "rooms", "A", null, null],
  ["4", 45003, "BANK", 10, 0, "EUR", "gifts-legacy", "A", null, null],
  ["5", 45003, "BANK", 5, 0, "EUR", "rooms-back", "A", "3", null],
  ["6", 45004, "BANK", null, 30, "EUR", "move", null, null, "t"],
  ["7", 45004, "CASH", 30, null, "EUR", "move", null, null, "t"],
];
const CATEGORIES = [
  ["Category", "Parent", "Side", "Report line", "Of which"],
  ["gifts", null, "receipt", "receipts.donations", null],
  ["gifts-small", "gifts", "receipt", null, null],
  ["gifts-legacy", "gifts-small", "receipt", null, "yes"],
  ["rooms", null, "payment", "payments.office", null],
  ["rooms-back", null, "receipt", "receipts.other", null],
  ["move", null, "transfer", null, null],
];
const FUNDS = [
  ["Fund", "Kind"],
  ["A", "general"],
  ["B", "restricted"],
];

describe("a small ledger", () => {
  const text = (range: unknown[][]): string =>
    `{${range
      .map((row) =>
        row.map((cell) => (typeof cell === "string" ? `"${cell}"` : (cell ?? ""))).join(","),
      )
      .join(";")}}`;
  const book = `TREASURY.BOOK(${text(LEDGER)},${text(CATEGORIES)},${text(FUNDS)})`;
  const small = (id: string, more = "", from = "2023-01-01", to = "2023-12-31") =>
    evaluate(`=TREASURY.${id}(${book},"${from}","${to}"${more})`);

  test.each([
    ["RECEIPTS", "", 135.5],
    ["RECEIPTS", `,"gifts"`, 135.5],
    ["RECEIPTS", `,"gifts-small"`, 35.5],
    ["RECEIPTS", `,"gifts-legacy"`, 10],
    ["RECEIPTS", `,"gifts","A"`, 110],
    ["RECEIPTS", `,"gifts","B"`, 25.5],
    ["RECEIPTS", `,"receipts.donations"`, 135.5],
    ["RECEIPTS", `,"receipts.donations.gifts-legacy"`, 10],
    ["RECEIPTS", `,"rooms-back"`, 0],
    ["RECEIPTS", `,"move"`, 0],
    ["PAYMENTS", "", 35],
    ["PAYMENTS", `,"rooms"`, 35],
    ["PAYMENTS", `,"gifts"`, 0],
    ["NETCASH", "", 100.5],
    ["NETCASH", `,,"B"`, 25.5],
    ["NETCASH", `,0,0,0,0`, 100.5],
    ["NETCASH", `,"","","",""`, 100.5],
  ])(
    "%s of%s is %d: children belong to their category, refunds to what they refund, transfers to neither",
    (id, more, expected) => {
      expect(small(id, more)).toBe(expected);
    },
  );

  test.each([
    ["2023-03-15", "2023-03-15", 100],
    ["2023-03-16", "2023-03-16", 25.5],
    ["2023-03-14", "2023-03-14", 0],
    ["2023-03-15", "2023-03-16", 125.5],
  ])("both days of the period %s to %s count", (from, to, expected) => {
    expect(small("RECEIPTS", "", from, to)).toBe(expected);
  });

  test.each([
    ["", `,"gift"`, "#VALUE!", "there is no category gift; near it: gifts"],
    [
      "",
      `,"receipts.donation"`,
      "#VALUE!",
      "there is no line receipts.donation; near it: receipts.donations",
    ],
    ["", `,"payments.donations"`, "#VALUE!", "there is no line payments.donations; there are "],
    ["", `,"receipts.total"`, "#VALUE!", "there is no line receipts.total; there are "],
    ["", `,,"C"`, "#VALUE!", "there is no fund C; there are A, B"],
    ["", `,,,"ICC"`, "#VALUE!", "hand over TREASURY.BOOK with Ledger[#All] and Accounts[#All]"],
    ["", `,,,,"EURO"`, "#VALUE!", "currency is EURO"],
    ["", `,,,,"USD"`, "#N/A", "no rate between EUR and USD on or before 2023-03-15"],
  ])("what cannot be answered says why %s%s", (_, more, error, message) => {
    expect(small("RECEIPTS", more)).toMatchObject({
      error,
      message: expect.stringContaining(message),
    });
  });

  test("a period that ends before it begins is refused", () => {
    expect(small("RECEIPTS", "", "2023-12-31", "2023-01-01")).toEqual({
      error: "#VALUE!",
      message: "the period ends on 2023-01-01, before it begins on 2023-12-31",
    });
  });

  test("a day as a serial and as text are one", () => {
    expect(evaluate(`=TREASURY.RECEIPTS(${book},45001,45001)`)).toBe(25.5);
  });
});

test.each([
  ["receipts.interest", 0],
  ["receipts.unassigned", 0],
])("the line %s, on which nothing came in, is %d", (line, expected) => {
  expect(callFunction("RECEIPTS", LEDGER, 44999, 45000, line)).toMatchObject({ error: "#N/A" });
  const book = callFunction("BOOK", LEDGER, CATEGORIES);
  expect(callFunction("RECEIPTS", [[book]], 44999, 45000, line)).toBe(expected);
});

describe("an own category that no table explains", () => {
  const ledger = [
    ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Transfer"],
    ["1", 45000, "BANK", "", 50, "EUR", "transfer", "t"],
    ["2", 45000, "CASH", 50, "", "EUR", "transfer", "t"],
    ["3", 45000, "BANK", "", 2, "EUR", "fees", "t"],
    ["4", 45001, "BANK", 9, "", "EUR", "", ""],
  ];
  const splits = [
    ["No", "Line", "Category", "Amount"],
    ["4", 1, "donations", 5],
    ["4", 2, "drives", 4],
  ];

  test("may be the fee beside a transfer: it is a payment, and none is known of it without the table", () => {
    for (const id of ["RECEIPTS", "PAYMENTS", "NETCASH"])
      expect(callFunction(id, ledger, 45000, 45000)).toEqual({
        error: "#N/A",
        message: expect.stringMatching(/^Ledger!G4: what the category fees means is told by/),
      });
    const told = callFunction("BOOK", ledger, [
      ["Category", "Side", "Report line"],
      ["transfer", "transfer", ""],
      ["fees", "payment", "payments.bank-charges"],
    ]);
    expect(callFunction("PAYMENTS", [[told]], 45000, 45000)).toBe(2);
  });

  test("is named where it stands, in the splits too", () => {
    const book = callFunction("BOOK", ledger, splits);
    expect(callFunction("RECEIPTS", [[book]], 45001, 45001, "donations")).toEqual({
      error: "#N/A",
      message: expect.stringMatching(/^Splits!C3: what the category drives means is told by/),
    });
  });
});

describe("rates typed with the entries", () => {
  const rows = `1,45000,"E",100,"EUR","donations",;2,45000,"U",10,"USD","donations",;3,45000,"C",10,"CHF","donations",0.5`;
  const ledger = (more: string) =>
    `{"No","Date","Account","In","Currency","Category","Rate","Out";${more}}`;
  const settings = `{"Key","Value";"base-currency","EUR"}`;
  const rates = `{"Date","From","To","Rate";45000,"USD","EUR",0.8;45000,"EUR","USD",1.25;45000,"CHF","USD",1.1}`;

  test("that may lead to two currencies are used only when the settings tell to which", () => {
    const call = (table: string, currency: string) =>
      evaluate(`=TREASURY.RECEIPTS(${table},45000,45000,,,,"${currency}",${rates})`);
    expect(call(ledger(rows), "EUR")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("hand over TREASURY.BOOK with Settings[#All]"),
    });
    const book = `TREASURY.BOOK(${ledger(rows)},${settings})`;
    expect(call(book, "EUR")).toBe(113);
    // To dollars by the table: 125 + 10 + 11.
    expect(call(book, "USD")).toBe(146);
  });

  test("lead to the currency whose own entries have the rate 1, and never to another one", () => {
    const told = ledger(rows.replace(`"EUR","donations",`, `"EUR","donations",1`));
    const call = (currency: string) =>
      evaluate(`=TREASURY.RECEIPTS(${told},45000,45000,,,,${currency},${rates})`);
    expect(call("")).toBe(113);
    expect(call(`"USD"`)).toBe(146);
  });
});
