import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = "Ledger\nNo | Date | Account | Currency | In | Out\n1 | 2025-01-31 | A | EUR | 1 |";

test.each([
  [
    "one after the other, a day apart; two members on one day; no day",
    [
      "m1 | active | 2024-01-01",
      "m1 | inactive | 2024-01-02",
      "m2 | active | 2024-01-01",
      "m1 | active |",
      "m1 | active |",
    ],
    [],
  ],
  [
    "two on one day, and the same twice",
    [
      "m1 | active | 2024-01-01",
      "m2 | active | 2024-01-01",
      "m1 | withdrawn | 2024-01-01",
      "m2 | active | 2024-01-01",
    ],
    [
      "MemberStatus!C4: m1 has two statuses from 2024-01-01 on: withdrawn here and active in row 2. A status ends where the next begins: correct the day of one of them, or delete it.",
      "MemberStatus!C5: m2 has two statuses from 2024-01-01 on: active here and active in row 3. A status ends where the next begins: correct the day of one of them, or delete it.",
    ],
  ],
])("MEM-03 %s", (_, rows, expected) => {
  const text = `MemberStatus\nKey | Status | From\n${rows.join("\n")}\n\n${ledger}`;
  expect(findingsOf("MEM-03", text)).toEqual(expected);
});
