import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out | Category
${rows.join("\n")}
`;
const years = (...ofSecondYear: string[]): string =>
  ledger(
    "1 | 2024-02-01 | A | EUR | | 50 | office",
    "2 | 2024-05-01 | A | EUR | | 20.5 | office",
    "3 | 2024-05-01 | A | EUR | 700 | | donations",
    "4 | 2024-05-01 | A | EUR | 5 | | interest",
    ...ofSecondYear,
  );

test.each([
  [
    "two lines alike",
    years(
      "5 | 2025-02-01 | A | EUR | | 70.5 | office",
      "6 | 2025-02-01 | A | EUR | 700 | | donations",
      "7 | 2025-02-01 | A | EUR | 5.01 | | interest",
    ),
  ],
  [
    "another currency",
    years(
      "5 | 2025-02-01 | A | EUR | | 70.5 | office",
      "6 | 2025-02-01 | A | EUR | 700 | | donations",
      "7 | 2025-02-01 | B | USD | 5 | | interest",
    ),
  ],
  [
    "not the year after",
    years(
      "5 | 2026-02-01 | A | EUR | | 70.5 | office",
      "6 | 2026-02-01 | A | EUR | 700 | | donations",
      "7 | 2026-02-01 | A | EUR | 5 | | interest",
    ),
  ],
])("LED-21 is silent: %s", (_, text) => {
  expect(findingsOf("LED-21", text)).toEqual([]);
});

test("LED-21 notes three lines alike to the cent, once", () => {
  const text = years(
    "5 | 2025-02-01 | A | EUR | | 70.5 | office",
    "6 | 2025-02-01 | A | EUR | 700 | | donations",
    "7 | 2025-02-01 | A | EUR | 5 | | interest",
  );
  expect(findingsOf("LED-21", text)).toEqual([
    "Ledger!G6 (No 5): 3 categories have the same total in 2025 as in 2024, to the cent: office, donations, interest; office has 70.50 EUR in both. That may well be right; look whether last year's rows were copied.",
  ]);
});

test("LED-21 takes the currency that was typed where the account has none", () => {
  const entry = (no: number, year: number, currency: string, amount: number, category: string) =>
    `${no} | ${year}-02-01 | C | ${currency} | | ${amount} | ${category}`;
  const kinds = ["rent", "office", "travel"];
  const book = (secondYear: string): string => `
Ledger
No | Date | Account | Currency | In | Out | Category
${kinds.map((kind, at) => entry(at + 1, 2024, "USD", 70 + at, kind)).join("\n")}
${kinds.map((kind, at) => entry(at + 4, 2024, "EUR", 50 + at, kind)).join("\n")}
${kinds.map((kind, at) => entry(at + 7, 2025, secondYear, 50 + at, kind)).join("\n")}

Accounts
Account | Currency | Kind
C | | bank

Categories
Category | Side
${kinds.map((kind) => `${kind} | payment`).join("\n")}
`;
  expect(findingsOf("LED-21", book("EUR"))).toEqual([expect.stringContaining("50.00 EUR in both")]);
  expect(findingsOf("LED-21", book("USD"))).toEqual([]);
});
