import { expect, test } from "vitest";
import { sealedData } from "../../../addin/books/sealed-data";
import { sealFacts } from "../../../addin/books/table-seal";
import { dayOfIso } from "../../../addin/core/calendar";
import { sealLine } from "../../../addin/seal/seal-line";
import { booksOf, findingsOf } from "../../ledger-text";

const book = (...changes: string[]): string => `
Periods
Period | From | To | Status | Sealed on
old | 2024-01-01 | 2024-12-31 | sealed | 2025-02-01
new | 2025-01-01 | 2025-12-31 | open |

Ledger
No | Date | Account | In | Out | Text
1 | 2024-06-01 | C | 5 | | Stamps
2 | 2025-06-01 | C | 5 | | Stamps

ChangeLog
Time | Who | Table | Row no | Column | Old | New
${changes.join("\n")}
`;
const message = (place: string, rest: string): string =>
  `${place}: ${rest} Restore what stood there, and correct it by an entry of the open period.`;

test.each([
  ["before the seal, and on its day", ["'2025-02-01T10:00 | x | Ledger | 1 | In | '4 | '5"], []],
  ["an entry of the open period", ["'2025-07-01 | x | Ledger | 2 | In | '4 | '5"], []],
  ["another table", ["'2025-07-01 | x | Rates | 1 | In | '4 | '5"], []],
  [
    "changed and undone",
    ["'2025-07-01 | x | Ledger | 1 | In | '5 | '4", "'2025-07-02 | x | Ledger | 1 | In | '4 | '5"],
    [],
  ],
  [
    "the day after",
    ["'2025-02-02 | x | Ledger | 1 | In | '4 | '5"],
    [
      message(
        "Ledger!D2 (No 1)",
        "In of this entry was changed on 2025-02-02, after the period old was sealed on 2025-02-01: “4” became “5”.",
      ),
    ],
  ],
  [
    "two changes of one cell, and an entry that was moved out of the period",
    [
      "'2025-03-01 | x | Ledger | 1 | text | 'Paper | 'Pens",
      "'2025-04-01 | x | Ledger | 1 | text | 'Pens | 'Stamps",
      "'2025-04-01 | x | Ledger | 2 | Date | '2024-12-01 | '2025-06-01",
    ],
    [
      message(
        "Ledger!F2 (No 1)",
        "text of this entry was changed on 2025-04-01, after the period old was sealed on 2025-02-01: “Paper” became “Stamps”.",
      ),
      message(
        "Ledger!B3 (No 2)",
        "Date of this entry was changed on 2025-04-01, after the period old was sealed on 2025-02-01: “2024-12-01” became “2025-06-01”.",
      ),
    ],
  ],
])("PER-02 %s", (_, changes, expected) => {
  expect(findingsOf("PER-02", book(...changes))).toEqual(expected);
});

const sealedBook = (seal: string, { last = "", status = "sealed" } = {}): string => `
Accounts
Account | Currency
C | EUR

Periods
Period | From | To | Status | Seal
old | 2024-01-01 | 2024-12-31 | ${status} | ${seal}

Ledger
No | Date | Account | In | Out | Text
1 | 2024-06-01 | C | 5 | | Stamps
2 | 2024-07-01 | C | | 2 | Paper
${last}
`;

/** The line for the minutes of the ledger to the end of 2024. */
function lineOf(text: string): string {
  const books = booksOf(text);
  const to = dayOfIso("2024-12-31") ?? 0;
  const { accounts } = books;
  return sealLine(sealFacts(sealedData(books.ledger.table, to), { to, after: "", accounts }));
}

const line = lineOf(sealedBook(""));
const figures = /seal ([0-9a-f ]+)/.exec(line)?.[1] ?? "";

test.each([
  ["the line of the minutes", sealedBook(line)],
  ["its figures", sealedBook(figures.toUpperCase())],
  ["an entry of the open period", sealedBook(line, { last: "3 | 2025-01-01 | C | 9 | | x" })],
  ["a period that is not sealed yet", sealedBook(line, { status: "open" }).replace("Paper", "x")],
  ["a seal that is none of a table", sealedBook("0123456789abcdef").replace("Paper", "x")],
  ["a period of another workbook", sealedBook(line).replaceAll("2024-0", "2025-0")],
])("PER-02 agrees with the seal: %s", (_, text) => {
  expect(findingsOf("PER-02", text)).toEqual([]);
});

test("PER-02 tells a seal that the ledger does not give any more, with rows and sums", () => {
  const changed = sealedBook(line, { last: "3 | 2024-12-31 | C | 0.01 | | x" });
  const now = /seal ([0-9a-f ]+)/.exec(lineOf(changed))?.[1];
  const rest =
    "Find the changed entries in the ChangeLog, or against the auditors' copy (treasury verify), restore them, and correct by entries of the open period.";
  expect(findingsOf("PER-02", changed)).toEqual([
    `Periods!E2: The period old was sealed with ${figures}; the table Ledger to 2024-12-31 now gives ${now}: rows 2 → 3; net EUR 3.00 → 3.01. ${rest}`,
  ]);
  const reworded = sealedBook(figures).replace("Paper", "Papers");
  expect(findingsOf("PER-02", reworded)).toEqual([
    `Periods!E2: The period old was sealed with ${figures}; the table Ledger to 2024-12-31 now gives ${/seal ([0-9a-f ]+)/.exec(lineOf(reworded))?.[1]}: the same rows and sums, another content. ${rest}`,
  ]);
});
