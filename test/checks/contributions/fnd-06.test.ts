import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { workbook } from "./blocks";

const funds = "Funds\nFund | Kind\nG | general\nR | restricted\nS | solidarity";
const ledger = (...rows: string[]): string =>
  `Ledger\nNo | Date | Account | In | Out | Category | Fund | Transfer\n${rows.join("\n")}`;

test.each([
  [
    "equal legs, three legs, with a fee, within one fund, between currencies, one leg",
    [
      "1 | 2025-01-31 | A | | 100 | transfer | R | T1",
      "2 | 2025-01-31 | A | 100 | | | | T1",
      "3 | 2025-01-31 | A | | 100 | transfer | R | T2",
      "4 | 2025-01-31 | A | 60 | | transfer | S | T2",
      "5 | 2025-01-31 | A | 40 | | transfer | G | T2",
      "6 | 2025-01-31 | A | | 2.5 | bank-charges | G | T2",
      "7 | 2025-01-31 | A | | 100 | transfer | R | T3",
      "8 | 2025-01-31 | A | 99 | | transfer | R | T3",
      "9 | 2025-01-31 | A | | 100 | transfer | R | T4",
      "10 | 2025-01-31 | U | 111 | | transfer | S | T4",
      "11 | 2025-01-31 | A | | 100 | transfer | R | T5",
    ],
    [],
  ],
  [
    "a cent apart, and two",
    [
      "1 | 2025-01-31 | A | | 100 | transfer | R | T1",
      "2 | 2025-01-31 | A | 99.99 | | transfer | G | T1",
      "3 | 2025-01-31 | A | 50 | | transfer | R | T2",
      "4 | 2025-01-31 | A | | 30 | transfer | | T2",
    ],
    [
      "Ledger!D3 (No 2): The transfer “T1” takes 100.00 EUR from one fund and gives 99.99 EUR to another: 0.01 EUR apart. Correct the side that is wrong; a fee is an entry of its own.",
      "Ledger!E5 (No 4): The transfer “T2” takes 30.00 EUR from one fund and gives 50.00 EUR to another: 20.00 EUR apart. Correct the side that is wrong; a fee is an entry of its own.",
    ],
  ],
  [
    "not known",
    [
      "1 | 2025-01-31 | A | | much | transfer | R | T1",
      "2 | 2025-01-31 | A | 99 | | transfer | G | T1",
    ],
    [],
  ],
])("FND-06 %s", (_, rows, expected) => {
  expect(findingsOf("FND-06", workbook(ledger(...rows), funds))).toEqual(expected);
});
