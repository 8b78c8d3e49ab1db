import { expect, test } from "vitest";
import { callFunction, evaluate } from "./formula";

// Excel on the desktop hands a blank cell over as 0. Where 0 says something of its own, such as a promise of nothing, a
// plan of nothing, a count that agrees, the two cannot be one: there only other hosts can say that a blank is not known.
const pledges = (amount: string) =>
  `{"Member","Year","Amount","Currency","Version","Status";"A",2025,${amount},"EUR",1,"valid"}`;
const moves = (quantity: string) =>
  `{"No","Date","Item","Quantity","Kind";"1",45700,"L",5,"in";"2",45701,"L",${quantity},"count"}`;
const report = (amount: string) =>
  `TREASURY.BUDGETREPORT({"No","Date","Account","Currency","In","Out","Category","Fund";"1",45700,"K","EUR",10,,"donations","general"},{"Period","Category","Fund","Amount","Currency";"2025","donations","general",${amount},"EUR"},{"Category","Side","Report line";"donations","receipt","receipts.donations"},"2025-01-01","2025-12-31","EUR",,,FALSE)`;

test.each([
  [
    "a promise",
    `TREASURY.PLEDGE(${pledges("")},"A",2025)`,
    `TREASURY.PLEDGE(${pledges("0")},"A",2025)`,
    0,
  ],
  [
    "a count of literature",
    `TREASURY.STOCK(${moves("")},"L")`,
    `TREASURY.STOCK(${moves("0")},"L")`,
    5,
  ],
])("%s of 0 is one, and a blank one is not known", (_, blank, zero, answer) => {
  expect(evaluate(`=${blank}`)).toMatchObject({ error: "#N/A" });
  expect(evaluate(`=${zero}`)).toBe(answer);
});

test("the whole of a plan of 0 is 0, and of a blank one is not known", () => {
  const planned = (amount: string) => {
    const rows = evaluate(`=${report(amount)}`);
    return Array.isArray(rows) ? rows.at(-1)[2] : rows;
  };
  expect(planned("")).toMatchObject({ error: "#N/A" });
  expect(planned("0")).toBe(0);
});

// A table that was made longer than its entries, or has a blank row between them, is the same table on every host.
test.each([[null], [""], [0]])("a row without any entry is blank, handed over as %j", (none) => {
  const blankRow = Array.from({ length: 9 }, () => none);
  const ledger = [
    ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Balance", "Initials"],
    ["1", 45700, "K", 10, none, "EUR", "donations", 10, "ab"],
    // What formulas and columns of one's own leave there is no entry.
    [none, none, none, none, none, none, none, 10, "cd"],
    ["2", 45701, "K", none, 4, "EUR", "office", 6, none],
    blankRow,
    blankRow,
  ];
  expect(callFunction("BALANCE", ledger, null, "K")).toBe(6);
  expect(callFunction("NETCASH", ledger, 45700, 45701)).toBe(6);
  const moves = [
    ["No", "Date", "Item", "Quantity", "Kind"],
    ["1", 45700, "L", 5, "in"],
  ];
  expect(callFunction("STOCK", [...moves, blankRow.slice(0, 5)], "L")).toBe(5);
});

test.each(["Total", "Totaux", "TOTALES", "Suma", "Summe", "Gesamtsumme", "Insgesamt"])(
  "the last row that says %s is no entry",
  (word) => {
    const ledger = [
      ["No", "Date", "Account", "In", "Out", "Currency", "Category"],
      ["1", 45700, "K", 10, null, "EUR", "donations"],
      [word, null, null, 10, 0, null, null],
    ];
    expect(callFunction("BALANCE", ledger, null, "K")).toBe(10);
  },
);

test("a row with a number, and no amount on either side, is an entry that lacks one", () => {
  const ledger = [
    ["No", "Date", "Account", "In", "Out", "Currency", "Category"],
    ["1", 45700, "K", 0, 0, "EUR", "donations"],
  ];
  expect(callFunction("BALANCE", ledger, null, "K")).toMatchObject({ error: "#VALUE!" });
});

test.each([0, null, ""])("a blank row says nothing, though its cells arrive as %j", (blank) => {
  const line = Array(9).fill(blank);
  const entry = ["1", 45300, "K", 10, blank, "EUR", "contributions", "A", 2024];
  const ledger = [
    ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Member", "Year"],
    line,
    entry,
    line,
    ["2", ...entry.slice(1)],
    line,
  ];
  expect(callFunction("PAID", ledger, "A", 2024)).toBe(20);
  // Read once, and found again: other rows that are as blank are the same range, and a filled one is not.
  expect(callFunction("PAID", [...ledger.slice(0, 3), Array(9).fill(0)], "A", 2024)).toBe(10);
  expect(callFunction("PAID", [...ledger.slice(0, 5), ["3", ...entry.slice(1)]], "A", 2024)).toBe(
    30,
  );
  const promises = `{"Member","Year","Amount","Currency";0,0,0,0;"A",2024,5,"EUR";0,0,0,0}`;
  expect(evaluate(`=TREASURY.PLEDGE(${promises},"A",2024)`)).toBe(5);
});
