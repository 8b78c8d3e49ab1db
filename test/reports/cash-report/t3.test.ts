import { expect, test } from "vitest";
import { tableText } from "./report-text";

const book = `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency | Holder | Use | Reason
BANK | bank | EUR | financial-officer | |
BOX | cash | EUR | P-17 | restricted | for the conference
ABROAD | bank | TND | | not-accessible | not convertible
OLD | bank | EUR | | |

Rates
Date | From | To | Rate | Source
2025-12-30 | EUR | TND | 3.2 | own
2024-12-31 | EUR | TND | 3 | own

Statements
Account | Number | From | To | Opening | Closing
BANK | 11/2025 | 2025-11-01 | 2025-11-30 | 100 | 70
BANK | 12/2025 | 2025-12-01 | 2025-12-31 | 70 | 110

CashCounts
Account | Date | Amount | Counted by
BOX | 2025-11-30 | 29.90 | P-03, P-07

Ledger
No | Date | Account | In | Out | Category
1 | 2024-12-31 | BANK | 100 | | opening
2 | 2024-12-31 | ABROAD | 320 | | opening
3 | 2025-03-01 | BANK | | 130 | office
4 | 2025-03-02 | BANK | 140 | | donations
5 | 2025-04-01 | BOX | 30 | | donations
6 | 2026-01-01 | BOX | 1000 | | donations
`;
const period = { from: "2025-01-01", to: "2025-12-31" };

// 320 TND: at 1/3.2 = 100.00 EUR.
test("T3: each account in its own currency, what confirms it, and the base", () => {
  expect(tableText(book, { ...period, id: "T3" })).toEqual([
    "account.BANK | Financial Officer | EUR | 100.00 EUR | 140.00 EUR | 130.00 EUR | 110.00 EUR | statement 12/2025 | 2025-12-31 | 110.00 EUR | 0.00 EUR | 1 | 110.00 EUR",
    "account.BOX | P-17 | EUR | 0.00 EUR | 30.00 EUR | 0.00 EUR | 30.00 EUR | count | 2025-11-30 | 29.90 EUR | −0.10 EUR | 1 | 30.00 EUR",
    "currency.EUR | - | EUR | 100.00 EUR | 170.00 EUR | 130.00 EUR | 140.00 EUR | - | - | - | - | 1 | 140.00 EUR",
    "account.ABROAD | - | TND | 320.000 TND | 0.000 TND | 0.000 TND | 320.000 TND | not yet confirmed | - | - | - | 0.3125 | 100.00 EUR",
    "currency.TND | - | TND | 320.000 TND | 0.000 TND | 0.000 TND | 320.000 TND | - | - | - | - | 0.3125 | 100.00 EUR",
    "total | - | - | - | - | - | - | - | - | - | - | - | 240.00 EUR",
  ]);
});

test("T3b: lowest balances, and cash by what it can be used for", () => {
  expect(tableText(book, { ...period, id: "T3b" })).toEqual([
    "account.BANK | −30.00 EUR | 2025-03-01 | freely usable | - | 110.00 EUR",
    "account.BOX | 0.00 EUR | 2025-01-01 | restricted | for the conference | 30.00 EUR",
    "account.ABROAD | 320.000 TND | 2025-01-01 | not accessible | not convertible | 100.00 EUR",
    "use.free | - | - | - | - | 110.00 EUR",
    "use.restricted | - | - | - | - | 30.00 EUR",
    "use.not-accessible | - | - | - | - | 100.00 EUR",
    "total | - | - | - | - | 240.00 EUR",
  ]);
});

test("T3: without a rate of the last day the worth is not known, and so is the total", () => {
  const lines = tableText(book, { from: "2025-01-01", to: "2025-10-31", id: "T3" });
  expect(lines.filter((line) => /^(account.ABROAD|total)/.test(line))).toEqual([
    "account.ABROAD | - | TND | 320.000 TND | 0.000 TND | 0.000 TND | 320.000 TND | not yet confirmed | - | - | - | n/a | n/a EUR",
    "total | - | - | - | - | - | - | - | - | - | - | - | n/a EUR",
  ]);
});

test("T3b: the lowest balance is not older than the account", () => {
  const text = `
Accounts
Account | Kind | Currency | Opened
OLD | bank | EUR | 2020-01-01
NEW | bank | EUR | 2025-04-01
LATE | bank | EUR |

Ledger
No | Date | Account | In | Out | Category
1 | 2025-01-01 | OLD | 5 | | opening
2 | 2025-04-01 | NEW | 20 | | donations
3 | 2025-06-01 | LATE | 30 | | opening
4 | 2025-07-01 | LATE | 1 | | donations
`;
  expect(tableText(text, { ...period, id: "T3b" }).slice(0, 3)).toEqual([
    "account.OLD | 5.00 EUR | 2025-01-01 | freely usable | 5.00 EUR",
    "account.NEW | 0.00 EUR | 2025-04-01 | freely usable | 20.00 EUR",
    "account.LATE | 30.00 EUR | 2025-06-01 | freely usable | 31.00 EUR",
  ]);
});
