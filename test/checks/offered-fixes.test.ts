import { expect, test } from "vitest";
import { fixesOf } from "./fixes";

const CATEGORIES = `
Categories
Category | Side | Report line
donations | receipt | receipts.donations
office | payment | payments.office
transfer | transfer |
`;
const ledger = (...rows: string[]): string => `${CATEGORIES}
Ledger
No | Date | Account | Currency | Text | In | Out | Category | Transfer | Corrects
${rows.join("\n")}
`;

test.each([
  [
    "LED-01: the side that the category is not of is cleared",
    "LED-01",
    [
      "1 | 2025-01-31 | A | EUR | | 5 | 5 | donations | |",
      "2 | 2025-01-31 | A | EUR | | 5 | 5 | office | |",
    ],
    [
      "Clear Out, since donations is of the other side?: Ledger!G2 5 -> null",
      "Clear In, since office is of the other side?: Ledger!F3 5 -> null",
    ],
  ],
  [
    "LED-01: nobody knows which without a category, of a transfer and of a correction; neither side has none to clear",
    "LED-01",
    [
      "1 | 2025-01-31 | A | EUR | | 5 | 5 | | |",
      "2 | 2025-01-31 | A | EUR | | 5 | 5 | transfer | |",
      "3 | 2025-01-31 | A | EUR | | 5 | 5 | office | | 1",
      "4 | 2025-01-31 | A | EUR | | | | office | |",
    ],
    ["none", "none", "none", "none"],
  ],
  [
    "LED-18: the one entry before of the same amount on the other side",
    "LED-18",
    [
      "1 | 2025-01-01 | A | EUR | | | 50 | office | |",
      "2 | 2025-01-02 | A | EUR | | 50 | | office | | 9",
    ],
    ["Name entry 1 in Corrects?: Ledger!J3 9 -> 1"],
  ],
  [
    "LED-18: two of them, none, a later one, and one that is corrected already",
    "LED-18",
    [
      "1 | 2025-01-01 | A | EUR | | | 50 | office | |",
      "2 | 2025-01-01 | A | EUR | | | 50 | office | |",
      "3 | 2025-01-02 | A | EUR | | 50 | | office | | 99",
      "4 | 2025-01-02 | A | EUR | | 60 | | office | | 99",
      "5 | 2025-01-03 | A | EUR | | | 60 | office | |",
      "6 | 2025-01-04 | A | EUR | | | 70 | office | |",
      "7 | 2025-01-05 | A | EUR | | 70 | | office | | 6",
      "8 | 2025-01-06 | A | EUR | | 70 | | office | | 99",
    ],
    ["none", "none", "none"],
  ],
  [
    "LED-19: the payment that came back",
    "LED-19",
    [
      "1 | 2025-01-01 | A | EUR | Printer | | 50 | office | |",
      "2 | 2025-01-02 | A | EUR | Refund of printer | 50 | | donations | |",
      "3 | 2025-01-02 | A | EUR | Refund | 49.99 | | donations | |",
    ],
    ["Name entry 1 in Corrects?: Ledger!J3 null -> 1", "none"],
  ],
  [
    "TRF-05: both sides get a word and the category of transfers",
    "TRF-05",
    ["1 | 2025-01-01 | A | EUR | | | 50 | | |", "2 | 2025-01-02 | B | EUR | | 50 | | | |"],
    [
      "Link both sides with T-1 and take the category transfer?: Ledger!I2 null -> T-1, Ledger!H2 null -> transfer, Ledger!I3 null -> T-1, Ledger!H3 null -> transfer",
    ],
  ],
  [
    "TRF-05: a word that is used already, and a side that is not there",
    "TRF-05",
    [
      "1 | 2025-01-01 | A | EUR | | | 50 | | |",
      "2 | 2025-01-02 | B | EUR | | 50 | | | |",
      "3 | 2025-01-02 | B | EUR | | 70 | | transfer | T-1 |",
      "4 | 2025-03-02 | B | EUR | Barabhebung | | 71 | office | |",
    ],
    ["none", "none"],
  ],
])("%s", (_, code, rows, expected) => {
  expect(fixesOf(code, ledger(...rows))).toEqual(expected);
});
