import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...rows: string[]): string => `
Settings
Key | Value
voucher-limit | 100

Ledger
No | Voucher | Account | Currency | In | Out
1 | V-1 | A | EUR | | 5
${rows.join("\n")}
`;

test.each([
  ["a voucher", ["2 | V-2 | A | EUR | | 500"], []],
  [
    "not round, at the limit, a receipt",
    ["2 | | A | EUR | | 500.01", "3 | | A | EUR | | 100", "4 | | A | EUR | 500 |"],
    [],
  ],
  ["no smaller unit: 100 is nothing", ["2 | | B | XOF | | 500", "3 | | B | XOF | | 15000"], []],
  [
    "round",
    ["2 | | A | EUR | | 200", "3 | | A | EUR | | 1500", "4 | | B | XOF | | 20000"],
    [
      "Ledger!F3 (No 2): 200.00 EUR is a round amount and no voucher is named. Round sums are often advances: look for the settlement and its vouchers.",
      "Ledger!F4 (No 3): 1 500.00 EUR is a round amount and no voucher is named. Round sums are often advances: look for the settlement and its vouchers.",
      "Ledger!F5 (No 4): 20 000 XOF is a round amount and no voucher is named. Round sums are often advances: look for the settlement and its vouchers.",
    ],
  ],
])("LED-22 %s", (_, rows, expected) => {
  expect(findingsOf("LED-22", ledger(...rows))).toEqual(expected);
});
