import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { workbook } from "./blocks";

const inKind = `
InKind
No | Date | From | What | Value | Currency | Basis of valuation
K-1 | 2025-01-31 | B | Rooms | 200 | EUR | price list
7 | 2025-03-01 | C | Paper | 30 | EUR | invoice
8 | 2025-03-01 | D | Paper | | |
`;
const ledger = (...rows: string[]): string =>
  `Ledger\nNo | Date | Account | Text | In | Out | Category | Member\n${rows.join("\n")}`;

test.each([
  [
    "money: goods sold, transport paid, another day, giver, value or number alone, a kindergarten",
    [
      "1 | 2025-01-31 | A | Sale of goods given in kind | 200 | | donations | E",
      "2 | 2025-01-31 | A | Transport of gifts in kind | | 20 | travel | E",
      "3 | 2025-02-01 | A | Contribution | 200 | | donations | B",
      "4 | 2025-01-31 | A | Contribution | 200 | | donations | E",
      "5 | 2025-01-31 | A | Contribution | 199.99 | | donations | B",
      "7 | 2025-04-01 | A | Contribution | 31 | | donations | B",
      "8 | 2025-04-01 | A | Collected in kindergartens | 5 | | donations | E",
      "9 | 2025-01-31 | U | Contribution | 200 | | donations | B",
      "10 | 2025-01-31 | A | Geld statt Sachspende | 200 | | donations | E",
    ],
    [],
  ],
  [
    "by its text, its category, its facts and its number",
    [
      "1 | 2025-01-31 | A | Rooms, in kind | 200 | | donations | E",
      "2 | 2025-01-31 | A | Sachspende Papier | 0.01 | | donations | E",
      "3 | 2025-01-31 | A | Rooms | 10 | | in-kind | E",
      "4 | 2025-01-31 | A | Contribution | 200 | | donations | B",
      "7 | 2025-04-01 | A | Paper | 30 | | donations |",
    ],
    [
      "Ledger!E2 (No 1): 200.00 EUR stand in the ledger as money received, and the text says that it came in kind: “Rooms, in kind”. No money came: move it to the table of contributions in kind, and take it out of the ledger.",
      "Ledger!E3 (No 2): 0.01 EUR stand in the ledger as money received, and the text says that it came in kind: “Sachspende Papier”. No money came: move it to the table of contributions in kind, and take it out of the ledger.",
      "Ledger!E4 (No 3): 10.00 EUR stand in the ledger as money received, and the category in-kind says that it came in kind. No money came: move it to the table of contributions in kind, and take it out of the ledger.",
      "Ledger!E5 (No 4): 200.00 EUR stand in the ledger as money received, and the contribution in kind K-1 is the same. No money came: move it to the table of contributions in kind, and take it out of the ledger.",
      "Ledger!E6 (No 7): 30.00 EUR stand in the ledger as money received, and the contribution in kind 7 is the same. No money came: move it to the table of contributions in kind, and take it out of the ledger.",
    ],
  ],
])("KND-01 %s", (_, rows, expected) => {
  expect(findingsOf("KND-01", workbook(ledger(...rows), inKind))).toEqual(expected);
});
