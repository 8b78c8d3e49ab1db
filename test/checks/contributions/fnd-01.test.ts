import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { workbook } from "./blocks";

const funds = `
Funds
Fund | Kind
G | general
R | restricted
S | solidarity
W | conference
`;
const ledger = (...rows: string[]): string =>
  `Ledger\nNo | Date | Account | In | Out | Category | Fund | Transfer\n${rows.join("\n")}`;
const rates = "Rates\nDate | From | To | Rate | Source\n2025-01-31 | USD | EUR | 0.9 | ECB";

test.each([
  [
    "spent to the last cent; below 0 within a day only; general and conference money",
    [
      "1 | 2025-01-31 | A | | 100 | solidarity | R |",
      "2 | 2025-01-31 | A | 100 | | donations | R |",
      "3 | 2025-01-31 | A | | 5 | travel | W |",
      "4 | 2025-01-31 | A | | 5 | travel | |",
    ],
    [],
  ],
  [
    "a cent below 0, and once only",
    [
      "1 | 2025-01-30 | A | 100 | | donations | R |",
      "2 | 2025-01-31 | A | | 100.01 | solidarity | R |",
      "3 | 2025-02-01 | A | | 50 | solidarity | R |",
    ],
    [
      "Ledger!E3 (No 2): The fund R is at −0.01 EUR on 2025-01-31: more has been spent than had come in. Book the payment on another fund, or record the decision that bridges it as a transfer between funds.",
    ],
  ],
  [
    "rows out of order, two funds, a transfer",
    [
      "1 | 2025-02-01 | A | 100 | | donations | S |",
      "2 | 2025-01-31 | A | | 10 | solidarity | S |",
      "3 | 2025-01-31 | A | 20 | | donations | R |",
      "4 | 2025-02-02 | A | | 30 | transfer | R | T",
      "5 | 2025-02-02 | A | 30 | | transfer | S | T",
    ],
    [
      "Ledger!E3 (No 2): The fund S is at −10.00 EUR on 2025-01-31: more has been spent than had come in. Book the payment on another fund, or record the decision that bridges it as a transfer between funds.",
      "Ledger!E5 (No 4): The fund R is at −10.00 EUR on 2025-02-02: more has been spent than had come in. Book the payment on another fund, or record the decision that bridges it as a transfer between funds.",
    ],
  ],
  [
    "held in one currency and spent in another",
    [
      "1 | 2025-01-31 | A | 100 | | donations | R |",
      "2 | 2025-01-31 | U | | 111.11 | solidarity | R |",
    ],
    [],
  ],
  [
    "less than 1 % of it is the rate's",
    [
      "1 | 2025-01-31 | A | 100 | | donations | R |",
      "2 | 2025-01-31 | U | | 112.21 | solidarity | R |",
    ],
    [],
  ],
  [
    "more than 1 % is not",
    [
      "1 | 2025-01-31 | A | 100 | | donations | R |",
      "2 | 2025-01-31 | U | | 112.23 | solidarity | R |",
    ],
    [
      "Ledger!E3 (No 2): The fund R is at −1.01 EUR on 2025-01-31: more has been spent than had come in. Book the payment on another fund, or record the decision that bridges it as a transfer between funds.",
    ],
  ],
  [
    "no rate is known",
    [
      "1 | 2026-01-31 | A | 100 | | donations | R |",
      "2 | 2026-01-31 | U | | 900 | solidarity | R |",
    ],
    [],
  ],
  [
    "an amount is not known",
    [
      "1 | 2025-01-31 | A | much | | donations | R |",
      "2 | 2025-01-31 | A | | 900 | solidarity | R |",
    ],
    [],
  ],
])("FND-01 %s", (_, rows, expected) => {
  expect(findingsOf("FND-01", workbook(ledger(...rows), funds, rates))).toEqual(expected);
});
