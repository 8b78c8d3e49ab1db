import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const books = (rates: string[], ...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Ledger
No | Date | Account | Currency | In | Rate | RateSource
${rows.join("\n")}

Rates
Date | From | To | Rate | Source | Kind
${rates.join("\n")}
`;
const reference = "2025-01-01 | USD | EUR | 0.9 | ECB | reference";
const street = "2025-01-01 | USD | EUR | 0.9 | street | market";

test.each([
  [
    "3 % to either side",
    [reference],
    ["1 | 2025-01-01 | A | USD | 5 | 0.927", "2 | 2025-01-02 | A | USD | 5 | 0.873"],
    [],
  ],
  [
    "a little more",
    [reference],
    ["1 | 2025-01-01 | A | USD | 5 | 0.92701", "2 | 2025-01-02 | A | USD | 5 | 0.87299"],
    ["Ledger!F2 (No 1)", "Ledger!F3 (No 2)"],
  ],
  [
    "20 % for a market rate in the table",
    [street],
    ["1 | 2025-01-01 | A | USD | 5 | 0.72", "2 | 2025-01-01 | A | USD | 5 | 0.7199"],
    ["Ledger!F3 (No 2)"],
  ],
  [
    "20 % for an own rate of the entry, also by the inverse row",
    ["2025-01-01 | EUR | USD | 1.25 | ECB | reference"],
    ["1 | 2025-01-01 | A | USD | 5 | 0.96 | own", "2 | 2025-01-01 | A | USD | 5 | 0.961 | own"],
    ["Ledger!F3 (No 2)"],
  ],
  [
    "no rate of that day, rate 1, the base, an inverse",
    [reference],
    [
      "1 | 2025-02-01 | A | USD | 5 | 5",
      "2 | 2025-01-01 | A | USD | 5 | 1",
      "3 | 2025-01-01 | B | EUR | 5 | 7",
    ],
    [],
  ],
])("FX-03 %s", (_, rates, rows, expected) => {
  expect(placesOf("FX-03", books(rates, ...rows))).toEqual(expected);
});

test("FX-03 shows both rates and leaves an inverse to FX-04", () => {
  const inverse = "2025-01-01 | TRY | EUR | 0.027 | ECB | reference";
  expect(
    findingsOf(
      "FX-03",
      books(
        [reference, inverse],
        "1 | 2025-01-03 | A | USD | 5 | 0.95",
        "2 | 2025-01-03 | T | TRY | 5 | 37",
      ),
    ),
  ).toEqual([
    "Ledger!F2 (No 1): The rate from USD to EUR is 0.95; Rates says 0.9 on 2025-01-01 (ECB): 5.6 % difference, and 3 % is usual. If the bank's paper shows this rate, name it in RateSource; else correct the rate.",
  ]);
});
