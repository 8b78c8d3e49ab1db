import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...rows: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out | Category | Transfer
${rows.join("\n")}
`;
const message = (place: string, days: string): string =>
  `${place}: Transfer T1: 50.00 EUR left on ${days} days lie between. Correct the day that is wrong, or say in the note where the money was.`;

test.each([
  [
    "thirty days",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-01-31 | B | EUR | 50 | | transfer | T1",
    ],
    [],
  ],
  [
    "thirty-one days",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-02-01 | B | EUR | 50 | | transfer | T1",
    ],
    [message("Ledger!B3 (No 2)", "2025-01-01 and arrived on 2025-02-01; 31")],
  ],
  [
    "arrived before it left, and a second one that is clean",
    [
      "1 | 2025-03-01 | A | EUR | | 50 | transfer | T1",
      "2 | 2025-01-01 | B | EUR | 50 | | transfer | T1",
      "3 | 2025-03-01 | A | EUR | | 50 | transfer | T2",
      "4 | 2025-03-02 | B | EUR | 50 | | transfer | T2",
    ],
    [message("Ledger!B3 (No 2)", "2025-03-01 and arrived on 2025-01-01; 59")],
  ],
  [
    "one word for the transfers of a year; one side; no day",
    [
      "1 | 2025-01-01 | A | EUR | | 50 | transfer | year",
      "2 | 2025-01-02 | B | EUR | 50 | | transfer | year",
      "3 | 2025-12-01 | A | EUR | | 50 | transfer | year",
      "4 | 2025-12-02 | B | EUR | 50 | | transfer | year",
      "5 | 2025-01-01 | A | EUR | | 50 | transfer | side",
      "6 | | B | EUR | 50 | | transfer | side",
    ],
    [],
  ],
])("TRF-03 %s", (_, rows, expected) => {
  expect(findingsOf("TRF-03", books(...rows))).toEqual(expected);
});
