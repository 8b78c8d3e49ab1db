import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Voucher | Account | Currency | In | Out | Category | Member | Transfer | Corrects
${rows.join("\n")}
`;

test.each([
  [
    "clean",
    ["1 | 2025-01-01 | V-1 | A | EUR | | 5 | office", "2 | 2025-01-02 | V-2 | A | EUR | | 5 |"],
    [],
  ],
  [
    "a collective voucher of one day, also with equal shares of different members",
    [
      "1 | 2025-01-01 | V-1 | A | EUR | | 5 | office",
      "2 | 2025-01-01 | V-1 | A | EUR | | 7 | office",
      "3 | 2025-01-01 | V-2 | A | EUR | | 5 | office | M1",
      "4 | 2025-01-01 | V-2 | A | EUR | | 5 | office | M2",
    ],
    [],
  ],
  [
    "legs of a transfer, corrections and bank charges",
    [
      "1 | 2025-01-01 | V-1 | A | EUR | | 5 | transfer | | T1",
      "2 | 2025-01-02 | V-1 | B | EUR | 5 | | transfer | | T1",
      "3 | 2025-01-01 | V-2 | A | EUR | | 5 | office",
      "4 | 2025-01-08 | V-2 | A | EUR | 5 | | office | | | 3",
      "5 | 2025-01-01 | V-3 | A | EUR | | 5 | office",
      "6 | 2025-01-31 | V-3 | A | EUR | | 1 | bank-charges",
    ],
    [],
  ],
  [
    "vouchers without a year begin anew in each",
    [
      "1 | 2024-01-01 | 7 | A | EUR | | 5 | office",
      "2 | 2025-01-02 | 7 | A | EUR | | 5 | office",
      "3 | 2024-01-01 | V-2024-7 | A | EUR | | 5 | office",
      "4 | 2025-01-02 | V-2024-7 | A | EUR | | 5 | office",
    ],
    ["Ledger!C5 (No 4)"],
  ],
])("LED-14 %s", (_, rows, expected) => {
  expect(placesOf("LED-14", ledger(...rows))).toEqual(expected);
});

test("LED-14 tells a voucher once", () => {
  const text = ledger(
    "1 | 2025-01-01 | V-1 | A | EUR | | 5 | office",
    "2 | 2025-01-02 | V-1 | A | EUR | | 6 | office",
    "3 | 2025-01-03 | V-1 | A | EUR | | 7 | office",
    "4 | 2025-01-01 | V-2 | A | EUR | | 5 | office",
    "5 | 2025-01-01 | V-2 | A | EUR | | 5 | office",
  );
  expect(findingsOf("LED-14", text)).toEqual([
    "Ledger!C3 (No 2): Voucher V-1 also stands at entry 1. The two entries have different days. 3 entries name it. If one payment was entered twice, void one of the entries; else give each its own voucher.",
    "Ledger!C6 (No 5): Voucher V-2 also stands at entry 4. The two entries have the same day and amount. If one payment was entered twice, void one of the entries; else give each its own voucher.",
  ]);
});
