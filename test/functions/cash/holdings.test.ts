import { describe, expect, test } from "vitest";
import { balancesOn } from "../../../addin/books/balances";
import { dayOfIso } from "../../../addin/core/calendar";
import { minorUnitDigits } from "../../../addin/core/currencies";
import { callFunction, evaluate, sampleBooks } from "../formula";
import { BOOK, figure, PERIOD, sampleTable, TO } from "./sample-report";

const accounts = sampleTable("T3").rows.filter(({ key }) => key.startsWith("account."));

test.each(accounts.map(({ label }) => label))("BALANCE of %s is that of T3", (account) => {
  const of = (day: string): unknown =>
    evaluate(`=TREASURY.BALANCE(Ledger[#All],Accounts[#All],"${account}"${day})`);
  expect(of(`,"${TO}"`)).toBe(figure("T3", `account.${account}`, "closing"));
  const { ledger, accounts: all } = sampleBooks();
  const at = all.findIndex((one) => one.account === account);
  const [last] = [...ledger.day].sort((a, b) => b - a);
  const minor = balancesOn(sampleBooks(), last)[at];
  expect(of("")).toBe(minor / 10 ** minorUnitDigits(all[at].currency));
});

test.each([
  [`BALANCE(Ledger[#All],Accounts[#All],"EUR-BNK")`, "#VALUE!", "there is no account EUR-BNK"],
  [`BALANCE(Ledger[#All],Accounts[#All],"")`, "#VALUE!", "account is missing"],
  [`BALANCE(,Accounts[#All],"EUR-BANK")`, "#VALUE!", "the table Ledger is missing"],
  [`BALANCE(Ledger[#All],Accounts[#All],"EUR-BANK","01.02.2024")`, "#VALUE!", "date is 01.02.2024"],
  [
    `BALANCEBASE(Ledger[#All],Accounts[#All],,"${TO}","EUR")`,
    "#N/A",
    "no rate between USD and EUR",
  ],
  [`BALANCEBASE(Ledger[#All],Accounts[#All],,,"EUR")`, "#VALUE!", "date is missing"],
  [`BALANCEBASE(Ledger[#All],Accounts[#All],,"${TO}","EUR","XX")`, "#VALUE!", "no account belongs"],
  [`FUNDBALANCE(${BOOK},"solidarity-2022")`, "#VALUE!", "near it: solidarity-2023"],
  [`FUNDLOW(${BOOK},"")`, "#VALUE!", "fund is missing"],
  [`STOCK(StockMoves[#All],"L-99")`, "#VALUE!", "there is no title L-99"],
])("%s is %s: %s", (call, error, message) => {
  expect(evaluate(`=TREASURY.${call}`)).toMatchObject({
    error,
    message: expect.stringContaining(message),
  });
});

test.each([
  ["2021-12-31", "2021"],
  ["2022-12-31", "2022"],
  ["2023-12-31", "2023"],
  ["2024-12-31", "2024"],
  [TO, "total"],
])("BALANCEBASE on %s is the closing cash of T1", (day, column) => {
  expect(evaluate(`=TREASURY.BALANCEBASE(${BOOK},,,"${day}","EUR")`)).toBe(
    figure("T1", "closing", column),
  );
  expect(evaluate(`=TREASURY.BALANCEBASE(${BOOK},,,${dayOfIso(day)},"","ICC")`)).toBe(
    figure("T1", "closing", column),
  );
});

const funds = sampleTable("T2")
  .rows.filter(({ key }) => key.startsWith("fund."))
  .map(({ key }) => key.slice("fund.".length));

test.each(funds)("FUNDBALANCE of %s is that of T2", (fund) => {
  expect(evaluate(`=TREASURY.FUNDBALANCE(${BOOK},"${fund}","${TO}")`)).toBe(
    figure("T2", `fund.${fund}`, "closing"),
  );
});

test.each(["2021", "2022", "2023", "2024"])(
  "at the end of %s all funds are the cash of T1",
  (year) => {
    const cents = funds.map((fund) =>
      Math.round(
        Number(evaluate(`=TREASURY.FUNDBALANCE(${BOOK},"${fund}","${year}-12-31")`)) * 100,
      ),
    );
    const sum = cents.reduce((all, one) => all + one, 0);
    expect(sum).toBe(Math.round(figure("T1", "closing", year) * 100));
  },
);

describe("a fund of a small ledger", () => {
  const ledger = `{"No","Date","Account","In","Out","Currency","Category","Fund";1,45000,"B",100,,"EUR","donations","A";2,45001,"B",,130,"EUR","office","A";3,45001,"B",20,,"EUR","donations","A";4,45002,"U",50,,"USD","donations","A";5,45003,"B",7,,"EUR","donations","C"}`;
  const rates = `{"Date","From","To","Rate";45002,"USD","EUR",0.5}`;

  test.each([
    [`FUNDBALANCE(${ledger},"A",45001,"EUR")`, -10],
    [`FUNDBALANCE(${ledger},"A",44999,"EUR")`, 0],
    [`FUNDBALANCE(${ledger},"A",45002,"EUR",${rates})`, 15],
    [`FUNDBALANCE(${ledger},"A",,"EUR",${rates})`, 15],
    [`FUNDBALANCE(${ledger},"C",,"EUR")`, 7],
    [`FUNDLOW(TREASURY.BOOK(${ledger},${rates}),"A","EUR")`, [[-10, 45001]]],
    [`FUNDLOW(TREASURY.BOOK(${ledger},${rates}),"C","EUR")`, [[7, 45003]]],
  ])("%s: %j", (call, expected) => {
    expect(evaluate(`=TREASURY.${call}`)).toEqual(expected);
  });

  test.each([
    [
      `FUNDBALANCE(${ledger},"A",45002,"EUR")`,
      "no rate between USD and EUR on or before 2023-03-17",
    ],
    [`FUNDBALANCE(${ledger},"A",45001)`, "fill in currency"],
    [`FUNDLOW(${ledger},"A","EUR")`, "no rate between USD and EUR"],
  ])("%s is not known: %s", (call, reason) => {
    expect(evaluate(`=TREASURY.${call}`)).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining(reason),
    });
  });

  test("whose entries name no fund the table of funds tells", () => {
    const some = `{"No","Date","Account","In","Out","Currency","Fund";1,45000,"B",100,,"EUR","A";2,45001,"B",5,,"EUR",}`;
    expect(evaluate(`=TREASURY.FUNDBALANCE(${some},"A")`)).toMatchObject({
      error: "#N/A",
      message: expect.stringMatching(/^Ledger!G3 names no fund/),
    });
    const funds = `{"Fund","Kind";"A","general"}`;
    expect(evaluate(`=TREASURY.FUNDBALANCE(TREASURY.BOOK(${some},${funds}),"A")`)).toBe(105);
  });
});

test("FUNDLOW of the sample is the lowest end of a day, added up by hand", () => {
  const { ledger, postings, funds: all, accounts: known } = sampleBooks();
  const at = all.findIndex(({ fund }) => fund === "solidarity-2023");
  const byDay = new Map<number, number>();
  for (let one = 0; one < postings.count; one++) {
    const entry = postings.entry[one];
    if (postings.fund[one] !== at) continue;
    expect(known[ledger.account[entry]].currency).toBe("EUR");
    byDay.set(ledger.day[entry], (byDay.get(ledger.day[entry]) ?? 0) + postings.amount[one]);
  }
  let sum = 0;
  const ends = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, minor]) => {
      sum += minor;
      return [sum / 100, day];
    });
  const [lowest] = ends.toSorted(([a, one], [b, other]) => a - b || one - other);
  expect(evaluate(`=TREASURY.FUNDLOW(${BOOK},"solidarity-2023")`)).toEqual([lowest]);
});

const titles = sampleTable("T11").rows.filter(({ key }) => key.startsWith("title."));

test.each(titles.map(({ key }) => key.slice(6)))("STOCK of %s is that of T11", (item) => {
  const copies = (column: string) => {
    const value = titles.find(({ key }) => key === `title.${item}`)?.values[column];
    return value?.type === "count" ? value.count : undefined;
  };
  const of = (day: string | number): unknown =>
    evaluate(`=TREASURY.STOCK(StockMoves[#All],"${item}",${day})`);
  expect(of(`"${TO}"`)).toBe(copies("closing"));
  expect(of(PERIOD.from - 1)).toBe(copies("opening"));
});

test("a title that never moved has 0 copies where the catalogue knows it", () => {
  const titles = `{"Item","Title";"L-1","One";"L-2","Two"}`;
  const moves = `{"No","Date","Item","Quantity","Kind";1,45000,"L-1",5,"in"}`;
  expect(evaluate(`=TREASURY.STOCK(TREASURY.BOOK(${titles},${moves}),"L-2")`)).toBe(0);
  expect(evaluate(`=TREASURY.STOCK(${moves},"L-2")`)).toMatchObject({ error: "#VALUE!" });
});

describe("an entry whose account no table has", () => {
  const accounts = [
    ["Account", "Kind", "Currency"],
    ["BANK", "bank", "EUR"],
    ["KASSE", "cash", "EUR"],
  ];
  const bookOf = (account: unknown) => [
    [
      callFunction("BOOK", accounts, [
        ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Fund"],
        ["1", 45000, "BANK", 100, "", "EUR", "donations", "A"],
        ["2", 45001, account, 50, "", "EUR", "donations", "A"],
      ]),
    ],
  ];
  const ids = [
    ["BALANCEBASE", null, null, 45001, "EUR"],
    ["FUNDBALANCE", "A", 45001],
    ["FUNDLOW", "A"],
    ["FUNDREPORT", null, null, 45000, 45001, "EUR"],
    ["CASHPOSITION", null, null, null, null, 45001, "EUR"],
    ["FXEFFECT", null, null, 45000, 45001, "EUR"],
  ] as const;

  test.each(ids)("%s names its cell: the money would be missing without a word", (id, ...more) => {
    expect(callFunction(id, bookOf("KASE"), ...more)).toEqual({
      error: "#VALUE!",
      message:
        "Ledger!C3: the account KASE is not in the table of accounts. Near it: KASSE. Correct it, or add it to the table.",
    });
    expect(callFunction(id, bookOf(""), ...more)).toEqual({
      error: "#VALUE!",
      message:
        "Ledger!C3: the account is missing. Choose the account that the money came to or went from.",
    });
  });

  test("leaves alone what it cannot touch: earlier days, and the balance of an account of another name", () => {
    const book = bookOf("KASE");
    expect(callFunction("BALANCEBASE", book, null, null, 45000, "EUR")).toBe(100);
    expect(callFunction("FUNDBALANCE", book, "A", 45000)).toBe(100);
    expect(callFunction("BALANCE", book, null, "BANK")).toBe(100);
    expect(callFunction("BALANCE", book, null, "KASSE")).toMatchObject({ error: "#VALUE!" });
    expect(callFunction("BALANCE", book, null, "KASSE", 45000)).toBe(0);
    expect(callFunction("BALANCE", bookOf(""), null, "BANK")).toMatchObject({ error: "#VALUE!" });
  });
});

test("the lowest balance of a fund is one of the body that reports, as its balance is", () => {
  const ledger = [
    ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Fund"],
    ["1", 45000, "WORLD", 100, "", "EUR", "donations", "A"],
    ["2", 45001, "AFRICA", "", 130, "EUR", "office", "A"],
    ["3", 45002, "WORLD", "", 60, "EUR", "office", "A"],
  ];
  const accounts = [
    ["Account", "Body", "Kind", "Currency"],
    ["WORLD", "ICC", "bank", "EUR"],
    ["AFRICA", "CCC", "bank", "EUR"],
  ];
  const settings = [
    ["Key", "Value"],
    ["body", "ICC"],
  ];
  const book = [[callFunction("BOOK", ledger, accounts, settings)]];
  expect(callFunction("FUNDBALANCE", book, "A", 45002)).toBe(40);
  expect(callFunction("FUNDLOW", book, "A")).toEqual([[40, 45002]]);
  const all = [[callFunction("BOOK", ledger, accounts)]];
  expect(callFunction("FUNDLOW", all, "A")).toEqual([[-90, 45002]]);
});
