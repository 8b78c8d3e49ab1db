import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf, placesOf } from "../../places-of";

const books = (reference: number, ...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Ledger
No | Date | Account | Currency | In | Rate
${rows.join("\n")}

Rates
Date | From | To | Rate
2025-01-01 | USD | EUR | ${reference}
`;

test.each([
  ["clean", 0.8, ["1 | 2025-01-01 | A | USD | 5 | 0.8"], []],
  [
    "within 3 % of the inverse",
    0.8,
    ["1 | 2025-01-01 | A | USD | 5 | 1.2875", "2 | 2025-01-01 | A | USD | 5 | 1.2126"],
    ["Ledger!F2 (No 1)", "Ledger!F3 (No 2)"],
  ],
  ["farther than 3 % is FX-03's", 0.8, ["1 | 2025-01-01 | A | USD | 5 | 1.288"], []],
  ["near parity nobody can tell", 0.95, ["1 | 2025-01-01 | A | USD | 5 | 1.0526"], []],
])("FX-04 %s", (_, reference, rows, expected) => {
  expect(placesOf("FX-04", books(reference, ...rows))).toEqual(expected);
});

test("FX-04 offers to turn the rate over", () => {
  const text = books(0.8, "1 | 2025-01-01 | A | USD | 5 | 1.25");
  expect(findingsOf("FX-04", text)).toEqual([
    "Ledger!F2 (No 1): The rate 1.25 is that from EUR to USD; from USD to EUR it is about 0.8. Rate says how much EUR one USD is. Turn it over.",
  ]);
  expect(fixesOf("FX-04", text)).toEqual(["Enter 0.8 instead of 1.25? Ledger!F2: 1.25 -> 0.8"]);
});
