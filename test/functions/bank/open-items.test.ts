import { describe, expect, test } from "vitest";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { booksOf, findingsOf } from "../../ledger-text";
import { BLANKS, column, spilled, spilledOn } from "../answers";
import { callFunction } from "../formula";

const refusal = (message: string) => ({ error: "#VALUE!", message });
const ranges = (text: string) => {
  const books = booksOf(text);
  return (name: string) => tableRange(books, name);
};

describe("AGING", () => {
  const due = column(["2025-01-31", "2025-03-31", "2025-04-30", "2025-05-01", "2023-01-01"]);
  const amounts = column([100, 50, 5, 25, 7]);
  test("bands to the day, by party and in all", () => {
    const { headings, rows } = spilled(
      "AGING",
      due,
      amounts,
      "2025-04-30",
      null,
      column(["B", "A", "A", "B", "B"]),
    );
    expect(headings).toEqual([
      "Party",
      "Not yet due",
      "0 to 30 days",
      "31 to 60 days",
      "61 to 90 days",
      "91 to 365 days",
      "over 365 days",
      "Total",
    ]);
    expect(rows).toEqual([
      ["A", 0, 55, 0, 0, 0, 0, 55],
      ["B", 25, 0, 0, 100, 0, 7, 132],
      ["Total", 25, 55, 0, 100, 0, 7, 187],
    ]);
  });
  test("own bands, no party, blanks in any form", () => {
    for (const blank of BLANKS) {
      const { rows, counts } = spilled(
        "AGING",
        column(["2025-04-20", blank]),
        column([10, blank]),
        "2025-04-30",
        column([10, 20]),
      );
      expect(rows).toEqual([["Total", 0, 10, 0, 0, 10]]);
      expect(counts).toEqual([2, 1, 1]);
    }
  });
  test.each([
    [
      [column(["31.01.2025"]), column([1]), "2025-04-30"],
      'due is "31.01.2025"; it must be a date of Excel or text such as "2025-12-31"',
    ],
    [
      [column(["2025-01-31"]), column([1]), "2025-04-30", column([60, 30])],
      "bands is 60, 30; it must be whole numbers of days above 0, rising, such as 30, 60, 90",
    ],
    [
      [column(["2025-01-31", ""]), column([1]), "2025-04-30"],
      "amount has 1 cells and due 2; they must be of one size",
    ],
  ])("%j is refused", (args, message) =>
    expect(callFunction("AGING", ...args)).toEqual(refusal(message)),
  );
});

describe("NOTYETRECEIVED", () => {
  const members = column(["AF-01", "EU-02", "AS-03", ""]);
  test.each([
    ["2025-06-29", 500, 3],
    ["2025-06-30", 600, 4],
    ["2025-12-31", 1200, 10],
  ])("on %s", (asOf, expected, behind) => {
    const { rows, counts } = spilled(
      "NOTYETRECEIVED",
      members,
      column([1200, 600, "", 0]),
      column([200, 700, 50, ""]),
      asOf,
    );
    expect(rows[0].slice(0, 6)).toEqual(["AF-01", 1200, expected, 200, 1000, behind]);
    expect(rows[0][8]).toBe("3 months or more");
    expect(rows[1].slice(3, 6)).toEqual([700, 0, 0].with(2, 0));
    expect(rows[2].slice(1, 4)).toMatchObject([{ error: "#N/A" }, { error: "#N/A" }, 50]);
    expect(counts).toEqual([4, 3, 1]);
  });
  test("currencies without decimals, and the last payment", () => {
    const { rows } = spilled(
      "NOTYETRECEIVED",
      column(["AF-01"]),
      column([100_000]),
      column([0]),
      "2025-07-31",
      6,
      column(["2025-02-03"]),
      column(["XOF"]),
    );
    expect(rows[0].slice(1)).toEqual([
      100_000,
      58_333,
      0,
      100_000,
      6,
      45691,
      "XOF",
      "6 months or more",
    ]);
  });
  test("words stay neutral", () => {
    const { sentence } = spilled(
      "NOTYETRECEIVED",
      members,
      column([1, 2, 3, 4]),
      column([0, 0, 0, 0]),
      "2025-12-31",
    );
    expect(sentence).not.toMatch(/arrear|debt|owes|overdue|default/i);
  });
});

describe("FXCHECK", () => {
  const text = `
    Settings
    Key | Value
    base-currency | EUR

    Rates
    Date | From | To | Rate | Source
    2025-03-03 | USD | EUR | 0.9 | bank

    Ledger
    No | Date | Account | In | Out | Currency | Rate | Base
    1 | 2025-03-03 | USD-BANK | 100 | | USD | 0.9 | 90
    2 | 2025-03-03 | USD-BANK | 100 | | USD | 0.918 | 91.8
    3 | 2025-03-03 | USD-BANK | 100 | | USD | 0.9181 | 91.81
    4 | 2025-03-03 | USD-BANK | 100 | | USD | 0.9 | 90.01
    5 | 2025-03-03 | BANK | 100 | | EUR | 1 | 100`;
  test("exactly 2 % is not off, more is; the base amount to the cent, as FX-05", () => {
    const range = ranges(text);
    const { rows, counts } = spilled("FXCHECK", range("Ledger"), range("Rates"));
    expect(rows.map((row) => [row[0], row[1]])).toEqual([
      ["base amount differs", "4"],
      ["rate off", "3"],
    ]);
    expect(rows[0].slice(10, 12)).toEqual([90.01, 90]);
    expect(rows[1][9]).toBeCloseTo(0.0181 / 0.9, 12);
    expect(counts).toEqual([5, 4, 1]);
    expect(findingsOf("FX-05", text)).toHaveLength(1);
    expect(spilled("FXCHECK", range("Ledger"), range("Rates"), 3).rows).toHaveLength(1);
  });
});

describe("FUNDUSE", () => {
  const text = `
    Funds
    Fund | Kind | Purpose | From | To | Categories
    general | general | | | |
    well | restricted | A well | 2025-01-01 | 2025-06-30 | well

    Categories
    Category | Side | Report line
    gifts | receipt | receipts.donations
    well | payment | payments.projects
    rent | payment | payments.rent

    Ledger
    No | Date | Account | In | Out | Currency | Category | Fund
    1 | 2025-02-01 | BANK | 500 | | EUR | gifts | well
    2 | 2025-03-01 | BANK | | 300 | EUR | well | well
    3 | 2025-04-01 | BANK | | 50 | EUR | rent | well
    4 | 2025-07-01 | BANK | | 200 | EUR | well | well
    5 | 2025-07-01 | BANK | 10 | | EUR | gifts | general`;
  test("received, spent, left, overspent, and other use as FND-02 finds it", () => {
    const range = ranges(text);
    const { rows } = spilled("FUNDUSE", range("Ledger"), range("Funds"), range("Categories"));
    expect(rows.slice(0, 2)).toEqual([
      ["general", "EUR", 10, 0, 0, 10, 0, 0],
      ["well", "EUR", 500, 550, 0, -50, 50, 250],
    ]);
    expect(rows.slice(3).map((row) => row.slice(0, 2))).toEqual([
      ["other purpose", "3"],
      ["after the fund ended", "4"],
    ]);
    expect(findingsOf("FND-02", text)).toHaveLength(2);
  });
  describe("several currencies", () => {
    const lines = (rates: string) => `
      Funds
      Fund | Kind | Purpose | From | To | Categories
      well | restricted | A well | | | well

      Categories
      Category | Side | Report line
      gifts | receipt | receipts.donations
      well | payment | payments.projects

      Ledger
      No | Date | Account | In | Out | Currency | Category | Fund
      1 | 2025-01-10 | BANK | 500 | | EUR | gifts | well
      2 | 2025-02-10 | USD | 100 | | USD | gifts | well
      3 | 2025-03-10 | USD | | 120 | USD | well | well

      Rates
      Date | From | To | Rate
      ${rates}`;
    const rowsWith = (rates: string) => {
      const books = booksOf(lines(rates));
      const [ledger, funds, categories, rateTable] = ["Ledger", "Funds", "Categories", "Rates"].map(
        (table) => tableRange(books, table),
      );
      return spilled("FUNDUSE", ledger, funds, categories, null, rateTable, "EUR").rows;
    };

    test("each entry at the rate of its day", () => {
      const rows = rowsWith("2025-02-10 | USD | EUR | 0.9\n2025-03-10 | USD | EUR | 0.8");
      expect(rows.slice(0, 3)).toEqual([
        ["well", "EUR", 500, 0, 0, 500, 0, 0],
        ["well", "USD", 100, 120, 0, -20, 20, 0],
        ["well", "all, in EUR", 590, 96, 0, 494, 0, ""],
      ]);
    });

    test("a missing rate is unknown and never 1", () => {
      const rows = rowsWith("2025-02-10 | USD | EUR | 0.9");
      expect(rows[2].slice(0, 2)).toEqual(["well", "all, in EUR"]);
      for (const cell of rows[2].slice(2, 7))
        expect(JSON.stringify(cell)).toContain("no rate between USD and EUR since 2025-02-10");
    });
  });

  test("of the sample: what is left is the closing of all accounts, in each currency", () => {
    const { rows } = spilledOn(
      "=TREASURY.FUNDUSE(Ledger[#All],Funds[#All],Categories[#All],Accounts[#All])",
    );
    const left = rows
      .filter(([, currency]) => currency === "EUR")
      .reduce((sum, row) => sum + Math.round(Number(row[5]) * 100), 0);
    const { rows: cash } = spilledOn("=TREASURY.RUNNINGBALANCE(0,Ledger[In],Ledger[Out])");
    expect(cash.length).toBe(1365);
    expect(left).toBeGreaterThan(0);
  });
});

describe("INKIND", () => {
  const text = `
    Ledger
    No | Date | Account | In | Out
    1 | 2025-01-01 | A | 1 |

    InKind
    No | Date | From | What | Value | Currency | Basis of valuation
    K-1 | 2025-01-05 | EU-01 | Hall | 400 | EUR | price list
    K-2 | 2025-02-05 | EU-02 | Paper | 399.99 | EUR |
    K-3 | 2025-03-05 | EU-03 | Work | | |`;
  test("value, basis, threshold and days", () => {
    const range = ranges(text);
    const { rows } = spilled("INKIND", range("InKind"), 400);
    expect(rows.map((row) => [row[0], row[4], row[7]])).toEqual([
      ["K-1", 400, "from the threshold on"],
      ["K-2", 399.99, "value without a basis"],
      ["K-3", "", ""],
      ["Total", 799.99, ""],
    ]);
    expect(findingsOf("KND-02", text)).toHaveLength(1);
    expect(spilled("INKIND", range("InKind"), null, "2025-02-01", "2025-02-28").counts).toEqual([
      3, 1, 2,
    ]);
  });
});

describe("RECEIPTTIE", () => {
  test("either way, differences, several entries of one receipt", () => {
    const text = `
      Ledger
      No | Date | Account | In | Out | Currency | Receipt
      1 | 2025-01-01 | CASH | 30 | | EUR | R-1
      2 | 2025-01-01 | CASH | 20 | | EUR | R-1
      3 | 2025-01-02 | CASH | 5 | | EUR | R-2
      4 | 2025-01-02 | CASH | 5 | | EUR | R-4
      5 | 2025-01-02 | CASH | 9 | | EUR |`;
    const book = [
      ["Number", "Amount"],
      ["R-1", 50],
      ["R-2", 6],
      ["R-3", 1],
      ["", ""],
    ];
    const { rows, counts } = spilled("RECEIPTTIE", book, ranges(text)("Ledger"));
    expect(rows.map((row) => [row[0], row[1], row[4]])).toEqual([
      ["amounts differ", "R-2", -1],
      ["receipt without an entry", "R-3", ""],
      ["entry whose receipt is not in the book", "R-4", ""],
    ]);
    expect(counts).toEqual([9, 7, 2]);
  });
  test("what is missing is named", () => {
    const good = [
      ["Number", "Amount"],
      ["1", 5],
    ];
    expect(
      callFunction(
        "RECEIPTTIE",
        [
          ["Number", "Amount"],
          ["", 5],
        ],
        good,
      ),
    ).toEqual(refusal("receipts, row 2, column 1: the number of the receipt is missing"));
    expect(callFunction("RECEIPTTIE", [["Amount"], [5]], good)).toEqual(
      refusal("receipts: columns 'Number' and 'Amount' not found. Headers: Amount"),
    );
    expect(
      callFunction("RECEIPTTIE", good, [
        ["Number", "Amount"],
        ["1", "five"],
      ]),
    ).toMatchObject({ error: "#VALUE!" });
  });
});

describe("CUTOFF", () => {
  const table = [
    ["Date", "Document date", "Amount", "Text"],
    ["2024-12-30", "2025-01-04", 50, "Hall"],
    ["2025-01-03", "2024-12-31", 20, "Stamps"],
    ["2024-12-31", "2024-12-31", 1, "Tea"],
    ["2025-03-01", "2025-03-01", 1, "Rent"],
    ["2024-12-15", "2025-01-09", 9, "Early"],
    ["2024-12-30", "", 9, "No paper"],
  ];
  test("the other side of the day, by the document", () => {
    const { rows, counts } = spilled("CUTOFF", table, "2024-12-31");
    expect(rows.map(([what, row]) => [what, row])).toEqual([
      ["booked before, document after", 1],
      ["booked after, document before", 2],
      ["booked before, document after", 5],
    ]);
    expect(counts).toEqual([6, 4, 2]);
    expect(spilled("CUTOFF", table, "2024-12-31", 3).rows).toHaveLength(2);
  });
  test("without a date of documents, what is near the day", () => {
    const plain = table.map(([date, , amount, text]) => [date, amount, text]);
    const { rows, sentence } = spilled("CUTOFF", plain, "2024-12-31", 1);
    expect(rows.map(([what, row]) => [what, row])).toEqual([
      ["before the day", 1],
      ["before the day", 3],
      ["before the day", 6],
    ]);
    expect(sentence).toContain("No date of documents is told");
  });
  test("with the lines of the bank", () => {
    const text = `
      Ledger
      No | Date | Account | Text | In | Out | Currency
      1 | 2024-12-30 | BANK | Hall | | 50 | EUR
      2 | 2024-12-31 | BANK | Tea | | 5 | EUR

      StatementLines
      Account | Number | Date | Amount
      BANK | 1 | 2025-01-02 | -50
      BANK | 1 | 2024-12-31 | -5`;
    const range = ranges(text);
    const { rows } = spilled("CUTOFF", range("Ledger"), "2024-12-31", 5, range("StatementLines"));
    expect(rows).toEqual([
      ["booked before, document after", 1, 45656, 45659, -50, "Hall", "Ledger!B2"],
    ]);
  });
});

describe("STOCKCOUNT", () => {
  const args = [
    [100, 50],
    ["", 20],
    [30, 10],
    [5, null],
    [63, 61],
  ].map(column);
  test("expected, counted, missing, cash", () => {
    const { rows, sentence } = spilled(
      "STOCKCOUNT",
      ...args,
      column([2.5, 4]),
      column([75, 36]),
      column(["Song book", "Guide"]),
    );
    expect(rows).toEqual([
      ["Song book", 65, 63, 2, 75, 75, 0],
      ["Guide", 60, 61, -1, 40, 36, -4],
      ["Total", 125, 124, 1, 115, 111, -4],
    ]);
    expect(sentence).toContain("Of 2 titles 2 differ from the count, 1 copy too few in all");
  });
  test("without prices; copies that are not whole", () => {
    expect(spilled("STOCKCOUNT", ...args).rows[0]).toEqual(["1", 65, 63, 2, "", "", ""]);
    expect(
      callFunction("STOCKCOUNT", column([1.5]), ...args.slice(1).map(() => column([0]))),
    ).toEqual(refusal('opening is "1.5"; it must be a whole number of copies from 0'));
  });
});
