import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const books = (rows: string[], rates: string[], base = "EUR", maxAge = ""): string => `
Settings
Key | Value
base-currency | ${base}
${maxAge && `rates.max-age-days | ${maxAge}`}

Ledger
No | Date | Account | Currency | In | Out | Rate
${rows.join("\n")}

Rates
Date | From | To | Rate
${rates.join("\n")}
`;
const rate = "2025-01-01 | USD | EUR | 0.9";

test.each([
  [
    "clean: seven days, the inverse, typed with the entry, the base itself",
    [
      "1 | 2025-01-08 | A | USD | 5 |",
      "2 | 2025-01-02 | B | TRY | 5 |",
      "3 | 2026-01-01 | A | USD | 5 | | 0.95",
      "4 | 2026-01-01 | C | EUR | 5 |",
    ],
    [rate, "2025-01-02 | EUR | TRY | 37"],
    [],
  ],
  ["eight days", ["1 | 2025-01-09 | A | USD | 5 |"], [rate], ["Ledger!G2 (No 1)"]],
  [
    "a rate of 0 is none, one of 1 is FX-02's",
    ["1 | 2025-03-09 | A | USD | 5 | | 0", "2 | 2025-03-09 | A | USD | 5 | | 1"],
    [rate],
    ["Ledger!G2 (No 1)"],
  ],
  [
    "an entry of nothing and one without a day",
    ["1 | 2025-03-09 | A | USD | |", "2 | | A | USD | 5 |"],
    [rate],
    [],
  ],
])("FX-01 %s", (_, rows, rates, expected) => {
  expect(placesOf("FX-01", books(rows, rates))).toEqual(expected);
});

test("FX-01 is silent without a base, and obeys the settings", () => {
  const rows = ["1 | 2025-01-09 | A | USD | 5 |", "2 | 2025-01-09 | B | EUR | 5 |"];
  expect(placesOf("FX-01", books(rows, [rate], ""))).toEqual([]);
  expect(placesOf("FX-01", books(rows, [rate], "EUR", "31"))).toEqual([]);
  expect(placesOf("FX-01", books(rows, [rate], "EUR", "7"))).toHaveLength(1);
});

test("FX-01 tells each currency and gap once, at its earliest entry", () => {
  const rows = [
    "1 | 2025-02-20 | A | USD | 5 |",
    "2 | 2025-02-10 | A | USD | 5 |",
    "3 | 2025-06-10 | A | USD | 5 |",
    "4 | 2025-02-10 | B | TRY | 5 |",
  ];
  expect(findingsOf("FX-01", books(rows, [rate, "2025-05-01 | USD | EUR | 0.91"]))).toEqual([
    "Ledger!G3 (No 2): No rate from USD to EUR is known for 2025-02-10 to 2025-02-20: the last one is of 2025-01-01, and a rate may be 7 days old. 2 entries have no value in EUR. Enter a rate in Rates, or the bank's rate with the entry.",
    "Ledger!G4 (No 3): No rate from USD to EUR is known for 2025-06-10: the last one is of 2025-05-01, and a rate may be 7 days old. One entry has no value in EUR. Enter a rate in Rates, or the bank's rate with the entry.",
    "Ledger!G5 (No 4): No rate from TRY to EUR is known for 2025-02-10: none is recorded before, and a rate may be 7 days old. One entry has no value in EUR. Enter a rate in Rates, or the bank's rate with the entry.",
  ]);
});
