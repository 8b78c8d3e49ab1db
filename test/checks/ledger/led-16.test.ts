import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Funds
Fund | Kind | Purpose | Decision
G | general | all |
C | solidarity | Flood relief |

Ledger
No | Account | Text | In | Out | Currency | Category | Member | Fund | Note
${rows.join("\n")}
`;

test.each([
  [
    "clean: a text, a note, the purpose of a fund, a receipt, a transfer, nobody",
    [
      "1 | A | Travel | | 5 | EUR | | M1",
      "2 | A | | | 5 | EUR | | M1 | | decision 7",
      "3 | A | | | 5 | EUR | | M1 | C",
      "4 | A | | 5 | | EUR | | M1",
      "5 | A | | | 5 | EUR | body-transfer | M1",
      "6 | A | | | 5 | EUR | |",
    ],
    [],
  ],
  [
    "several; a general fund is no purpose",
    ["1 | A | | | 5 | EUR | solidarity | M1", "2 | A | | | 5 | EUR | | M2 | G"],
    ["Ledger!C2 (No 1)", "Ledger!C3 (No 2)"],
  ],
])("LED-16 %s", (_, rows, expected) => {
  expect(placesOf("LED-16", ledger(...rows))).toEqual(expected);
});

test("LED-16 says what to write", () => {
  expect(findingsOf("LED-16", ledger("1 | A | | | 5 | EUR | | PC (ML)"))).toEqual([
    "Ledger!C2 (No 1): The payment of 5.00 EUR to PC (ML) has neither a text nor a note. Write what it is for, and the decision if there is one.",
  ]);
});
