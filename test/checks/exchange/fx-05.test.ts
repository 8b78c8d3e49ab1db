import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf, placesOf } from "../../places-of";

const books = (base: string, ...rows: string[]): string => `
Settings
Key | Value
base-currency | ${base}

Ledger
No | Date | Account | Currency | In | Out | Rate | Base
${rows.join("\n")}
`;

test.each([
  [
    "clean, out with its sign",
    "EUR",
    [
      "1 | 2025-01-01 | A | USD | 10 | | 0.9123 | 9.12",
      "2 | 2025-01-01 | A | USD | | 10 | 0.9123 | -9.12",
    ],
    [],
  ],
  [
    "halves may go either way",
    "EUR",
    [
      "1 | 2025-01-01 | A | USD | 0.5 | | 0.25 | 0.12",
      "2 | 2025-01-01 | A | USD | 0.5 | | 0.25 | 0.13",
      "3 | 2025-01-01 | A | USD | | 0.5 | 0.25 | -0.13",
    ],
    [],
  ],
  [
    "the formula rounds to two places, whatever the base",
    "XOF",
    [
      "1 | 2025-01-01 | A | EUR | 10.01 | | 655.957 | 6566.13",
      "2 | 2025-01-01 | A | EUR | 10.01 | | 655.957 | 6566",
    ],
    [],
  ],
  [
    "large amounts",
    "EUR",
    ["1 | 2025-01-01 | A | USD | 987654321.09 | | 0.9123 | 901037037.13"],
    [],
  ],
  [
    "blank rate, blank base, no base currency known",
    "EUR",
    ["1 | 2025-01-01 | A | USD | 10 | | | 7", "2 | 2025-01-01 | A | USD | 10 | | 0.9 |"],
    [],
  ],
  [
    "one cent, the sign, more places than money has",
    "EUR",
    [
      "1 | 2025-01-01 | A | USD | 10 | | 0.9123 | 9.13",
      "2 | 2025-01-01 | A | USD | | 10 | 0.9123 | 9.12",
      "3 | 2025-01-01 | A | USD | 10 | | 0.9123 | 9.123",
    ],
    ["Ledger!H2 (No 1)", "Ledger!H3 (No 2)", "Ledger!H4 (No 3)"],
  ],
])("FX-05 %s", (_, base, rows, expected) => {
  expect(placesOf("FX-05", books(base, ...rows))).toEqual(expected);
});

test("FX-05 computes a typed figure again and leaves a formula alone", () => {
  const text = books(
    "EUR",
    "1 | 2025-01-01 | A | USD | 10 | | 0.9123 | 9.1",
    "2 | 2025-01-01 | A | USD | 10 | | 0.9123 | 9 {=9}",
  );
  expect(findingsOf("FX-05", text)).toEqual([
    "Ledger!H2 (No 1): Base says 9.10 EUR; 10.00 USD at the rate 0.9123 is 9.12 EUR: −0.02 EUR difference. Compute Base again, or correct the rate.",
    "Ledger!H3 (No 2): Base says 9.00 EUR; 10.00 USD at the rate 0.9123 is 9.12 EUR: −0.12 EUR difference. Compute Base again, or correct the rate.",
  ]);
  expect(fixesOf("FX-05", text).map((fix) => fix.replaceAll("\u00a0", " "))).toEqual([
    "Enter 9.12 EUR as the base amount Ledger!H2: 9.1 -> 9.12",
  ]);
});
