import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const books = (limit: number, ...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR
voucher-limit | ${limit}

Ledger
No | Date | Voucher | Account | Currency | In | Out | Category | Transfer | Rate
${rows.join("\n")}
`;
const first = "1 | 2025-01-01 | V-1 | A | EUR | | 5 | office";

test.each([
  ["clean", 0, [first], []],
  ["receipts never want one", 0, [first, "2 | 2025-01-02 | | A | EUR | 5 | | donations"], []],
  ["books without vouchers are silent", 0, ["1 | 2025-01-01 | | A | EUR | | 5 | office"], []],
  [
    "transfers and bank charges have the statement",
    0,
    [
      first,
      "2 | 2025-01-02 | | A | EUR | | 5 | transfer | T1",
      "3 | 2025-01-02 | | A | EUR | | 5 | | T1",
      "4 | 2025-01-02 | | A | EUR | | 5 | bank-charges",
      "5 | 2025-01-02 | | A | EUR | | 5 | body-transfer",
    ],
    [],
  ],
  [
    "at the limit and above",
    50,
    [
      first,
      "2 | 2025-01-02 | | A | EUR | | 50 | office",
      "3 | 2025-01-02 | | A | EUR | | 50.01 | office",
    ],
    ["Ledger!C4 (No 3)"],
  ],
  [
    "the limit is in the base currency; without a rate it is not known",
    50,
    [
      first,
      "2 | 2025-01-02 | | B | TRY | | 2500 | office | | 0.02",
      "3 | 2025-01-02 | | B | TRY | | 2501 | office | | 0.02",
      "4 | 2025-01-02 | | B | TRY | | 9000 | office",
    ],
    ["Ledger!C4 (No 3)"],
  ],
])("LED-13 %s", (_, limit, rows, expected) => {
  expect(placesOf("LED-13", books(limit, ...rows))).toEqual(expected);
});

test("LED-13 says the limit", () => {
  const rows = [first, "2 | 2025-01-02 | | A | EUR | | 50.01 | office"];
  expect(findingsOf("LED-13", books(0, ...rows))).toEqual([
    "Ledger!C3 (No 2): No voucher is named for the payment of 50.01 EUR; every payment needs one. Enter the number of the voucher, or write one with the reason why none exists.",
  ]);
  expect(findingsOf("LED-13", books(50, ...rows))).toEqual([
    "Ledger!C3 (No 2): No voucher is named for the payment of 50.01 EUR; payments above 50.00 EUR need one. Enter the number of the voucher, or write one with the reason why none exists.",
  ]);
});
