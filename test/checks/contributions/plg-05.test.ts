import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, pledges, workbook } from "./blocks";

const pledge = (code: string, amount: string): string =>
  `${code} | 2025 | | ${amount} | EUR | money | 2025-01-05 | L1 | 1 | valid`;
const paid = (no: number, code: string, amount: string): string =>
  `${no} | 2024-12-31 | A | | ${amount} | | contributions | ${code} | | 2025 | |`;

test.each([
  [
    "as promised, less, in advance; nothing and 0",
    [paid(1, "B", "100"), paid(2, "C", "99.99")],
    [pledge("B", "100"), pledge("C", "100"), pledge("D", ""), pledge("E", "0")],
    [],
  ],
  [
    "a cent more, and twice",
    [paid(1, "B", "60"), paid(2, "B", "40.01"), paid(3, "C", "150")],
    [pledge("B", "100"), pledge("C", "100")],
    [
      "Pledges!D2: B promised 100.00 EUR for 2025; 100.01 EUR have been received, 0.01 EUR more. Ask whether the rest is meant for the next year or is a donation.",
      "Pledges!D3: C promised 100.00 EUR for 2025; 150.00 EUR have been received, 50.00 EUR more. Ask whether the rest is meant for the next year or is a donation.",
    ],
  ],
  [
    "after a refund",
    [paid(1, "B", "150"), "2 | 2025-01-31 | A | | | 50 | | | | | 1 |"],
    [pledge("B", "100")],
    [],
  ],
])("PLG-05 %s", (_, ledger, table, expected) => {
  const text = workbook(contributions(...ledger), pledges(...table));
  expect(findingsOf("PLG-05", text)).toEqual(expected);
});

test.each([
  ["102", 0],
  ["102.01", 1],
])("PLG-05 a difference of rates up to 2 %% is silent: %s USD at 1", (amount, count) => {
  const ledger = `1 | 2025-01-31 | U | | ${amount} | | contributions | B | | 2025 | |`;
  const rates =
    "Rates\nDate | From | To | Rate | Source\n2025-01-31 | EUR | CHF | 1.5 | ECB\n2025-01-31 | USD | CHF | 1.5 | ECB";
  const text = workbook(contributions(ledger), pledges(pledge("B", "100")), rates);
  expect(findingsOf("PLG-05", text)).toHaveLength(count);
});
