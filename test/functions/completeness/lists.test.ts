import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { booksOf, findingsOf } from "../../ledger-text";
import { BLANKS, column, spilled, spilledOn } from "../answers";
import { callFunction } from "../formula";

const refusal = (message: string) => ({ error: "#VALUE!", message });

describe("FOOT", () => {
  test.each([
    [[0.1, 0.2], 0.3, null, [0.3, 0.3, 0]],
    [[50.3, 30.2, 0.1], 80.5, null, [80.6, 80.5, -0.1]],
    [["1.10", "", null, 2], 3.2, "EUR", [3.1, 3.2, 0.1]],
    [[1, 2], "", null, [3, 0, -3]],
  ])("%j against %s in %s", (amounts, total, currency, expected) => {
    expect(spilled("FOOT", column(amounts), total, currency).rows).toEqual([expected]);
  });
  test("says more or less in words", () => {
    expect(spilled("FOOT", column([2]), 1).sentence).toContain("1 less than the sum");
    expect(spilled("FOOT", column([1]), 3).sentence).toContain("2 more than the sum");
    expect(spilled("FOOT", column([1]), 1).sentence).toBe(
      "The column adds up to the total shown, 1.",
    );
  });
  test("an amount that is none", () => {
    expect(callFunction("FOOT", column([1, "two"]), 3)).toEqual(
      refusal('amounts, row 2, column 1 is "two"; it must be a number'),
    );
    expect(callFunction("FOOT", column([1.001]), 3, "EUR")).toMatchObject({ error: "#VALUE!" });
  });
});

describe("RUNNINGBALANCE", () => {
  test("below 0, and where a difference begins", () => {
    const { rows, sentence } = spilled(
      "RUNNINGBALANCE",
      100,
      column([50, "", 20, 5]),
      column(["", 160, "", ""]),
      column([150, -10, 10.01, 15.01]),
    );
    expect(rows).toEqual([
      [1, 150, 150, 0, ""],
      [2, -10, -10, 0, "below 0"],
      [3, 10, 10.01, 0.01, "a difference begins"],
      [4, 15, 15.01, 0.01, ""],
      ["Closing", 15, "", "", ""],
    ]);
    expect(sentence).toBe(
      "The balance ends at 15. It is below 0 after 1 row (first at moneyIn, row 2, column 1); a difference to the shown balance begins at 1 row.",
    );
  });
  test("money out below 0, columns of two sizes", () => {
    expect(callFunction("RUNNINGBALANCE", 0, column([1]), column([-1]))).toEqual(
      refusal("moneyOut is -1; money out must be a number above 0"),
    );
    expect(callFunction("RUNNINGBALANCE", 0, column([1, 2]), column([1]))).toEqual(
      refusal("moneyIn has 2 cells and moneyOut 1; they must be of one size"),
    );
  });
  test("law: the closing is opening + in - out in cents, and splitting an entry does not change it", () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        cents,
        fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 20 }),
        (opening, moves) => {
          const closing = (pairs: readonly (readonly [number, number])[]) =>
            spilled(
              "RUNNINGBALANCE",
              opening / 100,
              column(pairs.map(([into]) => into / 100)),
              column(pairs.map(([, out]) => out / 100)),
            ).rows.at(-1)?.[1];
          const expected = moves.reduce((sum, [into, out]) => sum + into - out, opening);
          expect(Math.round(Number(closing(moves)) * 100)).toBe(expected);
          const split = moves.flatMap(
            ([into, out]) =>
              [
                [into, 0],
                [0, out],
              ] as const,
          );
          expect(closing(split)).toBe(closing(moves));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("TIEIN", () => {
  test("account by account, with a row of headings and currencies", () => {
    const { rows, sentence } = spilled(
      "TIEIN",
      [
        ["Account", "Currency", "Opening"],
        ["BANK", "EUR", 100.1],
        ["CASH", "XOF", 500],
        ["NEW", "EUR", 1],
      ],
      [
        ["BANK", "EUR", 100.1],
        ["CASH", "XOF", 450],
        ["", "", ""],
      ],
    );
    expect(rows.slice(0, 2)).toEqual([
      ["BANK", "EUR", 100.1, 100.1, 0],
      ["CASH", "XOF", 500, 450, 50],
    ]);
    expect(rows[2].slice(3)).toMatchObject([{ error: "#N/A" }, { error: "#N/A" }]);
    expect(sentence).toContain("Of 3 accounts 2 do not begin");
  });
  test.each([
    [
      [
        ["BANK", 1],
        ["BANK", 2],
      ],
      "thisOpening, row 2, column 1: BANK stands twice in thisOpening",
    ],
    [
      [["BANK", "EURO", 2]],
      'thisOpening, row 1, column 2 is "EURO"; it must be a currency of ISO 4217, such as EUR',
    ],
    [
      [["BANK"]],
      "thisOpening has 1 columns; it must have account and amount, or account, currency and amount",
    ],
    [
      [["BANK", 1.005]],
      'thisOpening, row 1, column 2 is "1.005"; it must be an amount of EUR with no more than 2 decimals',
    ],
  ])("%j is refused", (wrong, message) => {
    expect(callFunction("TIEIN", wrong, [["BANK", 1]])).toEqual(refusal(message));
  });
});

describe("TRANSFERS", () => {
  const text = `
    Ledger
    No | Date | Account | In | Out | Currency | Transfer
    1 | 2025-03-01 | BANK | | 100 | EUR | T1
    2 | 2025-03-02 | CASH | 100 | | EUR | T1
    3 | 2025-03-03 | BANK | | 50 | EUR | T2
    4 | 2025-03-05 | BANK | | 70 | EUR | T3
    5 | 2025-03-05 | CASH | 60 | | EUR | T3`;
  test("a side that is missing, as TRF-01; sides that differ", () => {
    const { rows, counts } = spilled("TRANSFERS", tableRange(booksOf(text), "Ledger"));
    expect(rows.map((row) => [row[0], row[1], row[4], row[7]])).toEqual([
      ["other side missing", "3", -50, ""],
      ["sent and received differ", "4", -70, 10],
    ]);
    expect(counts).toEqual([5, 5, 0]);
    expect(findingsOf("TRF-01", text)).toHaveLength(1);
  });
  test("without a word: the days between the sides", () => {
    const days = `
      Categories
      Category | Side
      transfer | transfer

      Ledger
      No | Date | Account | In | Out | Currency | Category
      1 | 2025-03-01 | BANK | | 100 | EUR | transfer
      2 | 2025-03-08 | CASH | 100 | | EUR | transfer`;
    const books = booksOf(days);
    const missing = (apart: unknown) =>
      spilled(
        "TRANSFERS",
        tableRange(books, "Ledger"),
        null,
        tableRange(books, "Categories"),
        apart,
      ).rows.length;
    expect([missing(null), missing(6), missing(7)]).toEqual([2, 2, 0]);
  });
  test("the sample has none", () => {
    expect(
      spilledOn("=TREASURY.TRANSFERS(Ledger[#All],Accounts[#All],Categories[#All])").rows,
    ).toEqual([]);
  });
});

describe("VOUCHERCHECK", () => {
  const table = [
    ["Number", "Date", "Amount", "Payee", "Purpose", "Document", "Approved by"],
    ["1", "2025-03-01", 50, "Hall", "Rent", "V-1", ""],
    ["2", "", 20, "", "Stamps", "", ""],
    ["", "", "", "", "", "", ""],
  ];
  test("what is missing, row by row; a column that nobody filled in once", () => {
    const { rows, counts } = spilled("VOUCHERCHECK", table);
    expect(rows).toEqual([
      ["all", "", "approved by in every row", "Approved by"],
      [2, "2", "date, payee, document", "table, row 3, column 2"],
    ]);
    expect(counts).toEqual([3, 2, 1]);
  });
  test("German headings; what has no column is named", () => {
    const { rows, sentence } = spilled("VOUCHERCHECK", [
      ["Nummer", "Datum", "Betrag"],
      ["1", "", 5],
      ["2", "2025-01-01", 5],
    ]);
    expect(rows).toEqual([[1, "1", "date", "table, row 2, column 2"]]);
    expect(sentence).toContain(
      "The table has no column for payee, purpose, document, approved by.",
    );
  });
  test("in the ledger those payments want a voucher that LED-13 names", () => {
    const text = `
      Ledger
      No | Date | Account | Text | In | Out | Currency | Voucher
      1 | 2025-03-01 | BANK | Rent | | 900 | EUR | V-1
      2 | 2025-03-02 | BANK | Hall | | 900 | EUR |
      3 | 2025-03-03 | BANK | AF-03 | 10 | | EUR |`;
    expect(spilled("VOUCHERCHECK", tableRange(booksOf(text), "Ledger")).rows).toEqual([
      [2, "2", "document", "Ledger!H3"],
    ]);
    expect(findingsOf("LED-13", text)).toHaveLength(1);
  });
  test("a table without any of the columns, a book", () => {
    expect(callFunction("VOUCHERCHECK", [["Colour"], ["red"]])).toMatchObject({ error: "#VALUE!" });
    const handle = callFunction(
      "BOOK",
      tableRange(
        booksOf("Ledger\nNo | Date | Account | In | Out\n1 | 2025-01-01 | A | 1 |"),
        "Ledger",
      ),
    );
    expect(callFunction("VOUCHERCHECK", [[handle]])).toEqual(
      refusal("table is a book; hand over the table itself, such as Ledger[#All]"),
    );
  });
});

describe("SAMESAMEDIFF", () => {
  const table = [
    ["Invoice", "Amount", "Payee"],
    ["A-1", 50, "Hall"],
    ["a-1 ", 50, "Post"],
    ["A-1", 50, "Hall"],
    ["A-2", 50, "Hall"],
    ["", 50, "Shop"],
  ];
  test("one invoice paid to two payees", () => {
    const { headings, rows, counts, leftOut } = spilled(
      "SAMESAMEDIFF",
      table,
      "invoice; Amount",
      "Payee",
    );
    expect(headings).toEqual(["Group", "Row", "Invoice", "Amount", "Payee", "Cell"]);
    expect(rows.map(([group, row]) => [group, row])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
    expect(counts).toEqual([5, 4, 1]);
    expect(leftOut).toBe("1 blank in Invoice (at table, row 6, column 1)");
  });
  test("a column that is not there", () => {
    expect(callFunction("SAMESAMEDIFF", table, "Number", "Payee")).toEqual(
      refusal("table: column 'Number' not found. Headers: Invoice, Amount, Payee"),
    );
  });
});

describe("NOTINOTHER", () => {
  const first = [
    ["Number", "Amount"],
    ["R-1", 50],
    ["R-2", 60],
    ["R-2", 60],
    [7, 1],
  ];
  const second = [
    ["Amount", "Number"],
    [50, "R-1"],
    [60, "R-2"],
    [70, "R-3"],
    [1, "7"],
  ];
  test("either way, repeated rows counted, columns in any order, 7 and its text alike", () => {
    const { rows } = spilled("NOTINOTHER", first, second);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["first", 3, "R-2", 60],
      ["second", 3, "R-3", 70],
    ]);
    expect(spilled("NOTINOTHER", first, second, "Amount").rows).toHaveLength(2);
    expect(spilled("NOTINOTHER", first, first).sentence).toBe("Both lists have the same rows.");
  });
  test("no common heading", () => {
    expect(callFunction("NOTINOTHER", [["A"], [1]], [["B"], [1]])).toEqual(
      refusal("no heading stands in both lists. Headers: A, and B"),
    );
  });
  test("a blank in any form", () => {
    for (const blank of BLANKS)
      expect(spilled("NOTINOTHER", [...first, [blank, blank]], second).counts).toEqual([9, 8, 1]);
  });
});

describe("FUZZYDUP", () => {
  const pairsOf = (...args: readonly unknown[]) =>
    spilled("FUZZYDUP", ...args).rows.map(([a, b, distance]) => [a, b, distance]);
  test("legal forms, accents, edits", () => {
    expect(pairsOf(column(["Müller GmbH", "Muller Ltd", "Schmidt", "Schmitt", "Hall"]))).toEqual([
      ["Müller GmbH", "Muller Ltd", 0],
      ["Schmidt", "Schmitt", 1],
    ]);
  });
  // Published: MARTHA and MARHTA have Jaro-Winkler similarity 0.9611, DIXON and DICKSONX 0.8133 (Winkler 1990).
  test("the published pairs of Winkler", () => {
    const { rows } = spilled(
      "FUZZYDUP",
      column(["MARTHA", "MARHTA", "DIXON", "DICKSONX"]),
      null,
      0,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0][3]).toBeCloseTo(0.9611, 4);
  });
  test.each([
    ["letters", [column(["Ana Munoz", "Anna Munozz"]), null, 1, 20], 0],
    ["letters, more", [column(["Ana Munoz", "Anna Munozz"]), null, 2, 20], 1],
    ["percent", [column(["abcd", "wxcd"]), null, 2, 40], 0],
    ["percent, wide", [column(["abcd", "wxcd"]), null, 2, 50], 1],
  ])("the brake of %s", (_, args, count) => {
    expect(spilled("FUZZYDUP", ...args).rows).toHaveLength(count);
  });
  test("the brake of rows tells how many there are", () => {
    const names = column(Array.from({ length: 6 }, (_, at) => `Community garden ${at}`));
    const { rows, sentence } = spilled("FUZZYDUP", names, null, null, null, 4);
    expect(rows).toHaveLength(4);
    expect(sentence).toContain(
      "15 pairs of names are nearly the same, of which the nearest 4 are listed",
    );
  });
  test("a second list is held against the first only; blanks do not count", () => {
    for (const blank of BLANKS) {
      const { rows, counts } = spilled(
        "FUZZYDUP",
        column(["Hall", "Halle", blank]),
        column(["Hall"]),
      );
      expect(rows.map(([a, b]) => [a, b])).toEqual([
        ["Hall", "Hall"],
        ["Halle", "Hall"],
      ]);
      expect(counts).toEqual([4, 3, 1]);
    }
  });
  test("a limit out of bounds", () => {
    expect(callFunction("FUZZYDUP", column(["a"]), null, 11)).toEqual(
      refusal("maxDist is 11; it must be a whole number from 0 to 10"),
    );
  });
});
