import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const books = (rows: string[], lines: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out | Category | BankLine | Transfer | Corrects
${rows.join("\n")}

Statements
Account | Number | From | To | Opening | Closing
B | 1 | 2025-01-01 | 2025-01-31 | 0 | 0
B | 2 | 2025-02-01 | 2025-02-28 | 0 | 0

StatementLines
Account | Number | Date | Amount | Bank id | Ledger No
${lines.join("\n")}
`;
const opening = "0 | 2025-01-01 | B | EUR | 100 | | opening";
const line = "B | 1 | 2025-01-05 | 5 | b1 | 1";
const entry = "1 | 2025-01-03 | B | EUR | 5 |";

test.each([
  ["named", [opening, entry], [line], []],
  [
    "by the bank's id, whatever the days",
    [opening, "1 | 2025-01-28 | B | EUR | 5 | | | b1"],
    ["B | 1 | 2025-01-05 | 5 | b1 |"],
    [],
  ],
  ["by amount within five days", [opening, entry], ["B | 1 | 2025-01-08 | 5 | |"], []],
  [
    "six days are too many",
    [opening, entry],
    ["B | 1 | 2025-01-09 | 5 | |"],
    ["Ledger!E3 (No 1)", "StatementLines!F2"],
  ],
  [
    "each entry once, the nearest first",
    [opening, entry, "2 | 2025-01-06 | B | EUR | 5 |"],
    ["B | 1 | 2025-01-06 | 5 | |", "B | 1 | 2025-01-03 | 5 | |", "B | 1 | 2025-01-04 | 5 | |"],
    ["StatementLines!F4"],
  ],
  [
    "one line for several entries",
    [opening, entry, "2 | 2025-01-06 | B | EUR | 6 |"],
    ["B | 1 | 2025-01-06 | 11 | | 1, 2"],
    [],
  ],
  [
    "days, accounts and statements without lines are no evidence",
    [
      opening,
      entry,
      "2 | 2025-02-06 | B | EUR | 6 |",
      "3 | 2025-03-06 | B | EUR | 6 |",
      "4 | 2025-01-06 | C | EUR | 6 |",
    ],
    [line],
    [],
  ],
  [
    "what moves within an account is not seen by the bank",
    [
      opening,
      entry,
      "2 | 2025-01-06 | B | EUR | 6 | | transfer | | T1",
      "3 | 2025-01-06 | B | EUR | | 6 | transfer | | T1",
      "4 | 2025-01-06 | B | EUR | | 9",
      "5 | 2025-01-06 | B | EUR | 9 | | | | | 4",
    ],
    [line],
    [],
  ],
])("BNK-04 %s", (_, rows, lines, expected) => {
  expect(placesOf("BNK-04", books(rows, lines))).toEqual(expected);
});

test("BNK-04 says what is missing where", () => {
  const rows = [opening, entry, "2 | 2025-01-06 | B | EUR | | 6.5"];
  const lines = [line, "B | 1 | 2025-01-07 | -6 | |", "B | 1 | 2025-01-08 | -7 | | 77"];
  expect(findingsOf("BNK-04", books(rows, lines))).toEqual([
    "Ledger!F4 (No 2): The entry of 2025-01-06, −6.50 EUR, has no line in the statements of B, which cover the day. Look for its line, or correct its day, amount or account.",
    "StatementLines!F3: The line of 2025-01-07, −6.00 EUR, has no entry in account B. Enter it in the ledger, or name its entry.",
    "StatementLines!F4: The line of 2025-01-08, −7.00 EUR, names entry 77, and there is no such entry. Enter the right number.",
  ]);
});
