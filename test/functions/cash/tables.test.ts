import { describe, expect, test } from "vitest";
import type { ReportTable } from "../../../addin/core/document";
import { evaluate } from "../formula";
import { BOOK, cellsOf, FROM, sampleTable, TO } from "./sample-report";

function rangeOf(formula: string): unknown[][] {
  const answer = evaluate(formula);
  if (!Array.isArray(answer)) throw new Error(`${formula} gives ${JSON.stringify(answer)}`);
  return answer;
}

const days = `"${FROM}","${TO}"`;
const literature = `TREASURY.BOOK(Ledger[#All],Splits[#All],Categories[#All],Accounts[#All],Rates[#All],Settings[#All])`;

/** Columns that a formula does not show: the report has more tables at hand. */
const without = (table: ReportTable, keys: readonly string[]): ReportTable => ({
  ...table,
  columns: table.columns.filter(({ key }) => !keys.includes(key)),
});

describe.each([
  ["T1", `CASHREPORT(${BOOK},,,,${days},"EUR",,,,Budget[#All])`, []],
  ["T1", `CASHREPORT(${BOOK},,,,${days},"EUR")`, ["budget", "difference", "share"]],
  ["T2", `FUNDREPORT(${BOOK},,,${days},"EUR")`, []],
  ["T6", `FUNDREPORT(${BOOK},,,${days},"EUR",,"purpose")`, []],
  [
    "T3",
    `CASHPOSITION(${BOOK},Accounts[#All],Statements[#All],CashCounts[#All],Rates[#All],"${TO}","EUR","${FROM}")`,
    [],
  ],
  ["T10", `INKINDTABLE(InKind[#All],${days})`, []],
  ["T11", `STOCKREPORT(Literature[#All],StockMoves[#All],,${days})`, []],
  ["T11b", `STOCKREPORT(Literature[#All],StockMoves[#All],${literature},${days},"money")`, []],
  ["T12", `BUDGETREPORT(${BOOK},Budget[#All],,${days},"EUR",)`, []],
])("%s =%s", (id, call, hidden) => {
  test("has every cell of the report, its headings and its totals", () => {
    const [headings, ...rows] = rangeOf(`=TREASURY.${call}`);
    const table = without(sampleTable(id), hidden);
    expect(rows).toEqual(cellsOf(table));
    expect(headings).toHaveLength(table.columns.length + 1);
    expect(headings[0]).toBe(table.labelHeading);
    table.columns.forEach(({ label }, at) => {
      expect(headings[at + 1]).toContain(label);
    });
  });
});

test.each([
  `CASHREPORT(${BOOK},,,,${days},"EUR",,,,,FALSE)`,
  `FUNDREPORT(${BOOK},,,${days},"EUR",,,FALSE)`,
  `CASHPOSITION(${BOOK},,,,,"${TO}","EUR",,FALSE)`,
  `INKINDTABLE(InKind[#All],${days},,FALSE)`,
  `STOCKREPORT(Literature[#All],StockMoves[#All],,${days},,,FALSE)`,
  `BUDGETREPORT(${BOOK},Budget[#All],,${days},"EUR",,,FALSE)`,
])("the headings of %s may be left out, and nothing else goes with them", (call) => {
  const bare = `=TREASURY.${call}`;
  const [, ...rows] = rangeOf(bare.replace(/FALSE\)$/, "TRUE)"));
  expect(rangeOf(bare)).toEqual(rows);
});

test("columns of CASHREPORT are chosen by word", () => {
  const [headings] = rangeOf(`=TREASURY.CASHREPORT(${BOOK},,,,${days},"EUR","total")`);
  expect(headings).toEqual(["Line", "Period EUR"]);
  const [years] = rangeOf(`=TREASURY.CASHREPORT(${BOOK},,,,${days},"EUR","year, total")`);
  expect(years).toHaveLength(7);
  expect(evaluate(`=TREASURY.CASHREPORT(${BOOK},,,,${days},"EUR","sum")`)).toEqual({
    error: "#VALUE!",
    message: 'columns has "sum"; it may have year, total, previous, budget',
  });
});

describe("an earlier CASHREPORT", () => {
  const earlier = rangeOf(`=TREASURY.CASHREPORT(${BOOK},,,,"2022-01-01","2022-12-31","EUR")`);
  const literal = (range: unknown[][]): string =>
    `{${range
      .map((row) =>
        row.map((cell) => (typeof cell === "string" ? `"${cell}"` : String(cell))).join(","),
      )
      .join(";")}}`;
  const next = (previous: unknown[][]) =>
    evaluate(
      `=TREASURY.CASHREPORT(${BOOK},,,,"2023-01-01","2023-12-31","EUR","previous",,${literal(previous)})`,
    );

  test("stands beside this one, line by line", () => {
    const answer = next(earlier);
    const shown = new Map(
      Array.isArray(answer) ? answer.map(([label, cell]) => [label, cell]) : [],
    );
    const total = earlier[0].indexOf("Period EUR");
    const figures = earlier.slice(1).filter((row) => row[total] !== "");
    expect(figures.length).toBeGreaterThan(15);
    for (const row of figures) expect([row[0], shown.get(row[0])]).toEqual([row[0], row[total]]);
  });

  test("in another base currency, or no report at all, is refused", () => {
    const other = earlier.map((row, at) =>
      at > 0 ? row : row.map((cell) => String(cell).replace("EUR", "USD")),
    );
    expect(next(other)).toMatchObject({
      error: "#VALUE!",
      message:
        "previous has the column Period USD, but this report is in EUR: they cannot be compared",
    });
    expect(
      next([
        ["a", "b"],
        [1, 2],
      ]),
    ).toMatchObject({
      message: expect.stringContaining("previous is no CASHREPORT"),
    });
  });
});

test("without statements and counts CASHPOSITION says nothing of confirmations", () => {
  const books = "TREASURY.BOOK(Ledger[#All],Categories[#All],Settings[#All])";
  const [headings] = rangeOf(
    `=TREASURY.CASHPOSITION(${books},Accounts[#All],,,Rates[#All],"${TO}","EUR")`,
  );
  expect(headings).toEqual([
    "Account",
    "Held by",
    "Currency",
    "Opening",
    "In",
    "Out",
    "Closing",
    expect.stringMatching(/^Rate/),
    expect.stringContaining("EUR"),
  ]);
});

test("an account without a rate is #N/A by itself, and so is the total, but not the others", () => {
  const rows = rangeOf(
    `=TREASURY.CASHPOSITION(Ledger[#All],Accounts[#All],,,,"${TO}","EUR",,FALSE)`,
  );
  const worth = new Map(rows.map((row) => [row[0], row.at(-1)]));
  expect(worth.get("EUR-BANK")).toBeTypeOf("number");
  expect(worth.get("USD-BANK")).toMatchObject({ error: "#N/A" });
  expect(worth.get("Total")).toMatchObject({ error: "#N/A" });
});

test.each([
  [`INKINDTABLE(InKind[#All],"1990-01-01","1990-12-31")`, "no gift in kind is recorded from 1990"],
  [`INKINDTABLE(InKind[#All],${days},"no-such")`, "for the fund no-such"],
  [`BUDGETREPORT(${BOOK},Budget[#All],,"1990-01-01","1990-12-31","EUR",)`, "nothing was planned"],
  [`STOCKREPORT(,StockMoves[#All],,"1990-01-01","1990-12-31")`, "no title moved until then"],
])("%s is not known: %s", (call, reason) => {
  expect(evaluate(`=TREASURY.${call}`)).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining(reason),
  });
});

test("gifts of one fund, and their own sum", () => {
  const gifts = `{"No","Date","From","What","Fund","Value","Currency","Basis";"1",45000,"a","b","X",10,"EUR","bill";"2",45001,"a","b","Y",5.5,"EUR","bill"}`;
  const [, ...rows] = rangeOf(`=TREASURY.INKINDTABLE(${gifts},45000,45001,"Y")`);
  expect(rows.map(([label]) => label)).toEqual(["2", "Sum in EUR"]);
  expect(rows[1]).toContain(5.5);
});

test.each([
  ["value and basis", "", "", ["", "not valued"]],
  ["basis", "", '"bill"', [expect.objectContaining({ error: "#N/A" }), "bill"]],
  ["nothing", "10", '"bill"', [10, "bill"]],
  ["basis of a value", "10", "", ["", "value without a basis: left out"]],
])("a gift that lacks %s: blank cells and cells of 0 are told alike", (_, value, basis, shown) => {
  const rowOf = (blank: string) => {
    const gift = `"1",45000,"a","b",${blank},${value || blank},"EUR",${basis || blank},${blank}`;
    const gifts = `{"No","Date","From","What","Quantity","Value","Currency","Basis","Used";${gift}}`;
    return rangeOf(`=TREASURY.INKINDTABLE(${gifts},45000,45000,,FALSE)`)[0];
  };
  expect(rowOf("0")).toEqual(rowOf(""));
  expect(rowOf("0")[4]).toBe("");
  expect(rowOf("0").slice(-2)).toEqual(shown);
});

test("a gift or a move without a day belongs to no period: its cell is named", () => {
  const gifts = `{"No","Date","From","What";"1",45000,"a","b";"2",,"a","b"}`;
  expect(evaluate(`=TREASURY.INKINDTABLE(${gifts},45000,45001)`)).toEqual({
    error: "#VALUE!",
    message: "InKind!B3: the date is missing. Fill it in.",
  });
  const moves = `{"No","Date","Item","Quantity","Kind";"1",,"L-1",5,"in"}`;
  expect(evaluate(`=TREASURY.STOCK(${moves},"L-1")`)).toEqual({
    error: "#VALUE!",
    message: "StockMoves!B2: the date is missing. Fill it in.",
  });
});
