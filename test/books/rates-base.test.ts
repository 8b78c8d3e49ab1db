import { expect, test } from "vitest";
import { baseOfTypedRates, hasTypedRates } from "../../addin/books/rates-base";
import { booksOf } from "../ledger-text";

const ledger = (...rows: readonly string[]) =>
  booksOf(["Ledger", "No | Date | Account | In | Out | Currency | Rate", ...rows].join("\n"));

test.each([
  [
    "one for its own entries",
    ["1 | 2025-01-01 | E | 5 | | EUR | 1", "2 | 2025-01-01 | U | 5 | | USD | 0.9"],
    "EUR",
  ],
  [
    "none for its own entries",
    ["1 | 2025-01-01 | E | 5 | | EUR |", "2 | 2025-01-01 | U | 5 | | USD | 0.9"],
    "EUR",
  ],
  [
    "ones before none",
    [
      "1 | 2025-01-01 | E | 5 | | EUR | 1",
      "2 | 2025-01-01 | U | 5 | | USD |",
      "3 | 2025-01-01 | C | 5 | | CHF | 0.9",
    ],
    "EUR",
  ],
  [
    "two without a rate",
    [
      "1 | 2025-01-01 | E | 5 | | EUR |",
      "2 | 2025-01-01 | U | 5 | | USD |",
      "3 | 2025-01-01 | C | 5 | | CHF | 0.9",
    ],
    undefined,
  ],
  ["foreign money only", ["2 | 2025-01-01 | U | 5 | | USD | 0.9"], undefined],
  ["no rates at all", ["1 | 2025-01-01 | E | 5 | | EUR |"], undefined],
] as const)("to which currency typed rates lead: %s", (_, rows, base) => {
  expect(baseOfTypedRates(ledger(...rows))).toBe(base);
});

test("a rate of 1 is none of its own", () => {
  expect(hasTypedRates(ledger("1 | 2025-01-01 | E | 5 | | EUR | 1"))).toBe(false);
  expect(hasTypedRates(ledger("1 | 2025-01-01 | U | 5 | | USD | 0.9"))).toBe(true);
});
