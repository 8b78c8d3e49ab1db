import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";
import { contributions, pledges, workbook } from "./blocks";

const ledger = contributions(
  "1 | 2025-01-31 | A | | 500 | | contributions | B | | 2025 | |",
  "2 | 2025-01-31 | U | | 100 | | contributions | C | | 2025 | |",
);
const promised = pledges(
  "B | 2024 | | 200 | EUR | money | | | 1 | valid",
  "B | 2025 | | 300 | EUR | money | | | 1 | valid",
  "C | 2025 | | 90 | EUR | money | | | 1 | valid",
  "D | 2025 | | 90 | USD | money | | | 1 | valid",
  "D | 2023 | | 90 | EUR | money | | | 1 | valid",
);
const books = (...rows: string[]): string =>
  workbook(
    ledger,
    promised,
    `Allocations\nLedger No | Member | Year | Amount | Rate\n${rows.join("\n")}`,
  );

test.each([
  ["exactly the entry", ["1 | B | 2024 | 200 |", "1 | B | 2025 | 300 |"], []],
  ["less", ["1 | B | 2024 | 200 |"], []],
  [
    "a cent too much",
    ["1 | B | 2024 | 200 |", "1 | B | 2025 | 300.01 |"],
    [
      "Allocations!D3 (No 1): Entry 1 is 500.00 EUR, and 500.01 EUR of it are allocated to promises: 0.01 EUR too much. Correct the allocations, so that they sum to no more than the entry.",
    ],
  ],
  ["another currency at its rate, either way round", ["2 | C | 2025 | 90 | 0.9"], []],
  ["another currency at the inverse rate", ["2 | C | 2025 | 90 | 1.1111"], []],
  ["another currency without a rate", ["2 | C | 2025 | 9000 |"], []],
  [
    "a year without a promise, of a member that has always promised in euros",
    ["1 | B | 2023 | 200 |", "1 | B | 2025 | 300.01 |"],
    [
      "Allocations!D3 (No 1): Entry 1 is 500.00 EUR, and 500.01 EUR of it are allocated to promises: 0.01 EUR too much. Correct the allocations, so that they sum to no more than the entry.",
    ],
  ],
  [
    "a year without a promise, of a member that promised in two currencies",
    ["2 | D | 2024 | 900 |"],
    [],
  ],
  [
    "another currency beyond any reading of its rate",
    ["2 | C | 2025 | 190 | 0.9"],
    [
      "Allocations!D2 (No 2): Entry 2 is 100.00 USD, and at least 170.99 USD of it are allocated to promises: 70.99 USD too much. Correct the allocations, so that they sum to no more than the entry.",
    ],
  ],
  [
    "unknown entry, unknown promise, text",
    ["9 | B | 2025 | 900 |", "1 | Z | 2025 | 900 |", "1 | B | 2025 | much |"],
    [],
  ],
])("PLG-09 %s", (_, rows, expected) => {
  expect(findingsOf("PLG-09", books(...rows))).toEqual(expected);
});

test("PLG-09 cuts the last allocation, where it is large enough", () => {
  expect(fixesOf("PLG-09", books("1 | B | 2024 | 200 |", "1 | B | 2025 | 300.01 |"))).toEqual([
    "Cut the last allocation by 0.01 EUR?: Allocations!D3 300.01 -> 300",
  ]);
  expect(fixesOf("PLG-09", books("1 | B | 2024 | 700 |", "1 | B | 2025 | 1 |"))).toEqual(["none"]);
});
