import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";
import { hasRealData, realData } from "../../real-data";

const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out | Balance | Category
${rows.join("\n")}
`;
const opening = "0 | 2025-01-01 | A | EUR | 100 | | 100 | opening";

test.each([
  [
    "clean",
    [opening, "1 | 2025-01-02 | A | EUR | 5 | | 105", "2 | 2025-01-03 | A | EUR | | 10 | 95"],
    [],
  ],
  [
    "clean, accounts by turns, blanks, newest first",
    [
      "5 | 2025-01-03 | B | USD | 1 | | 8",
      "4 | 2025-01-03 | A | EUR | | 10 | 95",
      "3 | 2025-01-02 | B | USD | 7 | | 7",
      "2 | 2025-01-02 | A | EUR | 5 | |",
      opening,
    ],
    [],
  ],
  [
    "the last one",
    [opening, "1 | 2025-01-02 | A | EUR | 5 | | 105", "2 | 2025-01-03 | A | EUR | | 10 | 95.01"],
    ["Ledger!G4 (No 2)"],
  ],
  [
    "one that begins in the middle and stays, once",
    [
      opening,
      "1 | 2025-01-02 | A | EUR | 5 | | 105",
      "2 | 2025-01-03 | A | EUR | | 10 | 96",
      "3 | 2025-01-04 | A | EUR | | 10 | 86",
      "4 | 2025-01-05 | A | EUR | | 10 | 76",
    ],
    ["Ledger!G4 (No 2)"],
  ],
  [
    "two that stay",
    [
      opening,
      "1 | 2025-01-02 | A | EUR | 5 | | 106",
      "2 | 2025-01-03 | A | EUR | | 10 | 96",
      "3 | 2025-01-04 | A | EUR | | 10 | 84",
      "4 | 2025-01-05 | A | EUR | | 10 | 74",
    ],
    ["Ledger!G3 (No 1)", "Ledger!G5 (No 3)"],
  ],
  [
    "fees printed a row later heal, also while a deviation stays",
    [
      opening,
      "1 | 2025-01-02 | A | EUR | 10 | | 110.5",
      "2 | 2025-01-02 | A | EUR | | 1 | 109",
      "3 | 2025-01-03 | A | EUR | 10 | | 121.36",
      "4 | 2025-01-03 | A | EUR | | 1 | 120",
      "5 | 2025-01-04 | A | EUR | 10 | | 130.36",
      "6 | 2025-01-04 | A | EUR | | 1 | 129",
    ],
    ["Ledger!G6 (No 4)"],
  ],
  [
    "an opening that the ledger does not hold",
    ["1 | 2025-01-02 | A | EUR | 5 | | 105", "2 | 2025-01-03 | A | EUR | | 10 | 95"],
    [],
  ],
  [
    "an error after such an opening",
    [
      "1 | 2025-01-02 | A | EUR | 5 | | 105",
      "2 | 2025-01-03 | A | EUR | | 10 | 95",
      "3 | 2025-01-03 | A | EUR | | 10 | 80",
    ],
    ["Ledger!G4 (No 3)"],
  ],
  [
    "but where the opening is an entry, it counts",
    ["0 | 2025-01-01 | A | EUR | 100 | | 90 | opening", "1 | 2025-01-02 | A | EUR | 5 | | 95"],
    ["Ledger!G2 (No 0)"],
  ],
  [
    "an amount that is not known gives no balance",
    [opening, "1 | 2025-01-02 | A | EUR | ten | | 110", "2 | 2025-01-03 | A | EUR | | 10 | 1"],
    [],
  ],
  ["books without printed balances", ["1 | 2025-01-02 | A | EUR | 5 | |"], []],
])("LED-23 %s", (_, rows, expected) => {
  expect(placesOf("LED-23", ledger(...rows))).toEqual(expected);
});

test("LED-23 takes the opening of Closings", () => {
  const text = (first: number): string => `${ledger(
    `1 | 2025-01-02 | A | EUR | 5 | | ${first + 5}`,
    `2 | 2025-01-03 | A | EUR | | 10 | ${first - 5}`,
  )}
Periods
Period | From | To
2025 | 2025-01-01 | 2025-12-31

Closings
Period | Account | Opening
2025 | A | 100
`;
  expect(placesOf("LED-23", text(100))).toEqual([]);
  expect(findingsOf("LED-23", text(101))).toEqual([
    "Ledger!G2 (No 1): Account A: the printed balance is 106.00 EUR, the entries give 105.00 EUR: 1.00 EUR difference, and it remains from here on. Look for an amount or a fee that is missing, double or changed since the balance was printed.",
  ]);
});

/** Cells of the lines of a file in which every cell is quoted. */
function cellsOfFile(): string[][] {
  const [, ...lines] = readFileSync(realData("open-collective/transactions-2017-2026.csv"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => line.slice(1, line.lastIndexOf('"')).split('","'));
}
const AMOUNT = 10;
const NET = 12;
const BALANCE = 13;

/** The fee of the service, and in early years that of the host: what lies between amount and net amount. */
function feeOf(row: string[]): string {
  return (Number(row[NET]) - Number(row[AMOUNT])).toFixed(2);
}

function entry(no: string, date: string, { amount, balance }: { amount: string; balance: string }) {
  const size = amount.replace("-", "");
  const sides = amount.startsWith("-") ? `| ${size}` : `${size} |`;
  return `${no} | ${date.slice(0, 10)} | OC | USD | ${sides} | ${balance}`;
}

test.skipIf(!hasRealData).each([
  [
    "net amounts",
    (row: string[], no: string) => [entry(no, row[0], { amount: row[NET], balance: row[BALANCE] })],
  ],
  [
    "fees as entries of their own below",
    (row: string[], no: string) => [
      entry(no, row[0], { amount: row[AMOUNT], balance: row[BALANCE] }),
      entry(`${no}f`, row[0], { amount: feeOf(row), balance: "" }),
    ],
  ],
  [
    "fees as entries of their own above, with the same printed balance",
    (row: string[], no: string) => [
      entry(`${no}f`, row[0], { amount: feeOf(row), balance: row[BALANCE] }),
      entry(no, row[0], { amount: row[AMOUNT], balance: row[BALANCE] }),
    ],
  ],
])("LED-23 finds the fee left out of a real export and nothing else: %s", (_, entries) => {
  const rows = cellsOfFile().flatMap((row, index) => entries(row, String(index + 2)));
  const findings = findingsOf("LED-23", ledger(...rows));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(
    "the printed balance is 5 689.42 USD, the entries give 5 688.29 USD: 1.13 USD difference. ",
  );
  expect(findings[0]).toMatch(/^Ledger!G2 /);
});
