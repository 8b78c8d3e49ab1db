import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { workbook } from "./blocks";

const funds = `
Funds
Fund | Kind | From | To | Categories
G | general | | | solidarity
R | restricted | 2025-01-01 | 2025-12-31 | travel, solidarity
S | solidarity | 2025-01-01 | 2025-12-31 |
W | conference | 2025-01-01 | 2025-12-31 | travel
`;
const ledger = (...rows: string[]): string =>
  `Ledger\nNo | Date | Account | In | Out | Category | Fund\n${rows.join("\n")}`;

test.each([
  [
    "on its days; a category below one it names; receipts, fees, general money; a campaign passed on later",
    [
      "1 | 2025-01-01 | A | | 10 | travel | R",
      "2 | 2025-12-31 | A | | 10 | flights | R",
      "3 | 2025-06-30 | A | 10 | | donations | R",
      "4 | 2025-06-30 | A | | 10 | bank-charges | R",
      "5 | 2025-06-30 | A | | 10 | travel | G",
      "6 | 2026-06-30 | A | | 10 | solidarity | S",
      "7 | 2026-06-30 | A | | 10 | travel | W",
      "8 | 2024-06-30 | A | | 10 | travel | W",
    ],
    [],
  ],
  [
    "another category, a day early, a day late",
    [
      "1 | 2025-06-30 | A | | 10 | solidarity | W",
      "2 | 2024-12-31 | A | | 10 | travel | R",
      "3 | 2026-01-01 | A | | 10.5 | travel | R",
    ],
    [
      "Ledger!F2 (No 1): 10.00 EUR of the fund W are booked as solidarity; the fund pays for travel. Book the payment on another fund, or record the decision that allows it with the fund.",
      "Ledger!B3 (No 2): 10.00 EUR of the fund R were paid on 2024-12-31, before it begins on 2025-01-01. Book the payment on another fund, or record the decision that allows it with the fund.",
      "Ledger!B4 (No 3): 10.50 EUR of the fund R were paid on 2026-01-01, after its end on 2025-12-31. Book the payment on another fund, or record the decision that allows it with the fund.",
    ],
  ],
])("FND-02 %s", (_, rows, expected) => {
  expect(findingsOf("FND-02", workbook(ledger(...rows), funds))).toEqual(expected);
});
