import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const book = (...moves: string[]): string => `
Literature
Item | Title | Price | Currency
L1 | One | 3.5 | EUR
L2 | Two | | EUR

Ledger
No | Date | Account | Currency | In | Out
7 | 2025-01-02 | C | EUR | 5 |
8 | 2025-03-02 | C | EUR | | 5

StockMoves
No | Date | Item | Body | Quantity | Kind | Unit price | Ledger No
${moves.join("\n")}
`;

test.each([
  [
    "to the last copy; what comes on a day is there on that day",
    [
      "1 | 2025-01-02 | L1 | ICC | -5 | sale | |",
      "2 | 2025-01-02 | L1 | ICC | 5 | in | |",
      "3 | 2025-01-03 | L2 | ICC | 1 | in | |",
    ],
    [],
  ],
  [
    "one copy more, told once, at its first day; each body has its own",
    [
      "1 | 2025-01-01 | L1 | ICC | 5 | in | |",
      "2 | 2025-01-02 | L1 | ICC | -6 | sale | |",
      "3 | 2025-01-03 | L1 | ICC | -1 | sale | |",
      "4 | 2025-01-03 | L1 | CCC | -2 | sale | |",
    ],
    [
      "StockMoves!E3: After the moves of 2025-01-02 the stock of L1 is -1 copy. Look for copies that came in and were not entered, for a wrong sign or a wrong day.",
      "StockMoves!E5: After the moves of 2025-01-03 the stock of L1 is -2 copies. Look for copies that came in and were not entered, for a wrong sign or a wrong day.",
    ],
  ],
  [
    "not known, or without a day",
    ["1 | 2025-01-01 | L1 | ICC | some | in | |", "2 | 2025-01-02 | L1 | ICC | -6 | sale | |"],
    [],
  ],
])("LIT-01 %s", (_, moves, expected) => {
  expect(findingsOf("LIT-01", book(...moves))).toEqual(expected);
});

test.each([
  ["with its receipt", ["1 | 2025-01-02 | L1 | | -1 | sale | | 7"], []],
  [
    "given, lost, returned",
    ["1 | 2025-01-02 | L1 | | -1 | gift | |", "2 | 2025-01-02 | L1 | | -1 | loss | |"],
    [],
  ],
  ["money within thirty days of the last entry", ["1 | 2025-01-31 | L1 | | -1 | sale | |"], []],
  [
    "a day longer",
    ["1 | 2025-01-30 | L1 | | -2 | sale | |"],
    [
      "StockMoves!H2: 2 copies of L1 were sold on 2025-01-30, and Ledger No names no receipt. Enter the number of its entry; copies given away are of the kind gift.",
    ],
  ],
  [
    "no such entry, and a payment",
    ["1 | 2025-01-02 | L1 | | -1 | sale | | 9", "2 | 2025-01-02 | L1 | | -2 | sale | | 8"],
    [
      "StockMoves!H2: The sale of 1 copy of L1 on 2025-01-02 names entry 9, and there is no such entry. Enter the right number.",
      "StockMoves!H3: The sale of 2 copies of L1 on 2025-01-02 names entry 8, which is a payment. Enter the number of the receipt.",
    ],
  ],
])("LIT-02 %s", (_, moves, expected) => {
  expect(findingsOf("LIT-02", book(...moves))).toEqual(expected);
});

test.each([
  [
    "the price of the catalogue, typed or not",
    ["1 | 2025-01-02 | L1 | | -1 | sale | 3.5 |", "2 | 2025-01-02 | L1 | | -1 | sale | |"],
    [],
  ],
  ["no price in the catalogue", ["1 | 2025-01-02 | L2 | | -1 | sale | 9 |"], []],
  ["what it cost is another price", ["1 | 2025-01-02 | L1 | | 10 | in | 1.5 |"], []],
  [
    "a cent",
    ["1 | 2025-01-02 | L1 | | -1 | sale | 3.49 |", "2 | 2025-01-02 | L1 | | -1 | sale | 3.51 |"],
    [
      "StockMoves!G2: L1 was sold at 3.49 EUR, the catalogue says 3.50 EUR: 0.01 EUR difference for each copy. Correct the price; if it was agreed, say so in the text of the entry, or enter the new price in the catalogue.",
      "StockMoves!G3: L1 was sold at 3.51 EUR, the catalogue says 3.50 EUR: 0.01 EUR difference for each copy. Correct the price; if it was agreed, say so in the text of the entry, or enter the new price in the catalogue.",
    ],
  ],
])("LIT-03 %s", (_, moves, expected) => {
  expect(findingsOf("LIT-03", book(...moves))).toEqual(expected);
});

const counted = (stock: number, difference: number): string =>
  book(
    `1 | 2025-02-01 | L1 | ICC | ${difference} | count | |`,
    `2 | 2025-01-01 | L1 | ICC | ${stock} | in | |`,
  );

test.each([
  ["agreed", counted(50, 0), []],
  ["two of a few", counted(10, -2), []],
  ["three of a few", counted(10, -3), ["StockMoves!E2"]],
  ["two per cent of many", counted(500, 10), []],
  ["more of many", counted(500, 11), ["StockMoves!E2"]],
])("LIT-04 %s", (_, text, expected) => {
  expect(placesOf("LIT-04", text)).toEqual(expected);
});

test("LIT-04 says how many there should be", () => {
  expect(findingsOf("LIT-04", counted(10, -3))).toEqual([
    "StockMoves!E2: The count of L1 on 2025-02-01 differs by -3 copies from the 10 copies of the moves. Look for moves that are missing; what is lost is a move of the kind loss.",
  ]);
});
