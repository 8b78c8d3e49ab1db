import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, pledges, workbook } from "./blocks";

const promised = "B | 2025 | | 100 | EUR | money | 2025-01-05 | L1 | 1 | valid";

test.each([
  [
    "promised, promised nothing, promised in kind, a donation, given back",
    [
      "1 | 2025-01-31 | A | | 100 | | contributions | B | | 2025 | |",
      "2 | 2025-01-31 | A | | 100 | | contributions | C | | 2025 | |",
      "3 | 2025-01-31 | A | | 100 | | contributions | D | | 2025 | |",
      "4 | 2025-01-31 | A | | 100 | | donations | E | | 2025 | |",
      "5 | 2025-01-31 | A | | 100 | | contributions | F | | 2025 | |",
      "6 | 2025-02-01 | A | | | 100 | | | | | 5 |",
    ],
    [
      promised,
      "C | 2025 | | | | money | | | 1 | valid",
      "D | 2025 | | | | in-kind | | | 1 | valid",
    ],
    [],
  ],
  [
    "one year of two, and on behalf of another",
    [
      "1 | 2025-01-31 | A | | 100 | | contributions | B | | 2025 | |",
      "2 | 2025-01-31 | A | | 70 | | contributions | B | | 2024 | |",
      "3 | 2025-01-31 | A | | 20 | | contributions | B | C | 2025 | |",
      "4 | 2025-02-28 | A | | 30 | | contributions | C | | 2025 | |",
    ],
    [promised],
    [
      "Ledger!H3 (No 2): 70.00 EUR have been received from B as contribution for 2024, and no promise is recorded. Ask the organisation what it has set for 2024, and enter its answer.",
      "Ledger!I4 (No 3): 50.00 EUR have been received from C as contribution for 2025, and no promise is recorded. Ask the organisation what it has set for 2025, and enter its answer.",
    ],
  ],
])("PLG-06 %s", (_, ledger, table, expected) => {
  const text = workbook(contributions(...ledger), pledges(...table));
  expect(findingsOf("PLG-06", text)).toEqual(expected);
});
