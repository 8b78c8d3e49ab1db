import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

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
