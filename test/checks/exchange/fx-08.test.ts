import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf, placesOf } from "../../places-of";

interface Given {
  readonly entry: string;
  readonly line: string;
  readonly rate?: string;
  readonly closing?: number;
}

const books = ({ entry, line, rate = "0.8", closing = Number(line) + 5 }: Given) => `
Settings
Key | Value
base-currency | EUR

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | ${rate} | ECB
2025-01-01 | CHF | EUR | 0.5 | ECB
2025-01-01 | NOK | EUR | 0.495 | ECB

Accounts
Account | Kind | Currency
B | bank | EUR

Ledger
No | Date | Account | In | Out
1 | 2025-01-02 | B | ${entry}
2 | 2025-01-02 | B | 5 |

Statements
Account | Number | From | To | Opening | Closing
B | 1 | 2025-01-01 | 2025-01-31 | 0 | ${closing}

StatementLines
Account | Number | Date | Amount | Text | Bank id | Ledger No
B | 1 | 2025-01-02 | ${line} | x | | 1
B | 1 | 2025-01-02 | 5 | y | | 2
`;

test.each([
  ["the same", { entry: "100 |", line: "100" }, []],
  ["exchanged", { entry: "80 |", line: "80" }, []],
  ["not exchanged", { entry: "100 |", line: "80" }, ["Ledger!D2 (No 1)"]],
  ["a payment", { entry: "| 100", line: "-80" }, ["Ledger!E2 (No 1)"]],
  ["3 % beside the rate", { entry: "97 |", line: "80" }, ["Ledger!D2 (No 1)"]],
  ["more beside the rate", { entry: "96.99 |", line: "80" }, []],
  ["another slip", { entry: "100 |", line: "90" }, []],
  ["the other side", { entry: "| 100", line: "80" }, []],
  ["a small slip", { entry: "86.69 |", line: "87.69", rate: "1.0312" }, []],
  ["a line of a statement that does not add up", { entry: "100 |", line: "80", closing: 95 }, []],
  [
    "two currencies of nearly the same worth",
    { entry: "100 |", line: "49.6" },
    ["Ledger!D2 (No 1)"],
  ],
  ["near parity nobody can tell", { entry: "100 |", line: "99", rate: "0.99" }, []],
])("FX-08 %s", (_, given, expected) => {
  expect(placesOf("FX-08", books(given))).toEqual(expected);
});

test("FX-08 says in which currency it is, and offers the bank's amount", () => {
  const given = books({ entry: "100 |", line: "80" });
  expect(findingsOf("FX-08", given)).toEqual([
    "Ledger!D2 (No 1): The entry has 100.00 EUR in account B, the bank has 80.00 EUR: that is 100.00 USD at the rate 0.8. It looks like an amount in USD that was entered without being exchanged. Enter 80.00 EUR.",
  ]);
  expect(fixesOf("FX-08", given)).toEqual([
    "Enter 80.00 EUR instead of 100.00 EUR? Ledger!D2: 100 -> 80".replaceAll(
      /(\d) EUR/g,
      "$1\u00a0EUR",
    ),
  ]);
});

test("FX-08 names the nearer one of two currencies that fit", () => {
  expect(findingsOf("FX-08", books({ entry: "100 |", line: "49.6" }))[0]).toContain(
    "looks like an amount in NOK",
  );
});
