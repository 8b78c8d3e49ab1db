import { expect, test } from "vitest";
import { tableText } from "./report-text";

// NOK at 0.1, at the end 0.09. General: 50.00 + 300 NOK = 80.00; campaign: 200 NOK = 20.00 and 10.00 moved to it.
// At the end 500 NOK = 45.00: general 300 = 27.00, campaign 200 = 18.00; effects -3.00 and -2.00.
const book = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 40

Accounts
Account | Kind | Currency
A | bank | EUR
N | bank | NOK

Funds
Fund | Kind
GENERAL | general
CAMPAIGN | solidarity
UNUSED | restricted

Rates
Date | From | To | Rate | Source
2025-01-02 | NOK | EUR | 0.1 | own notes
2025-12-31 | NOK | EUR | 0.09 | bank

Ledger
No | Date | Account | In | Out | Category | Fund | Transfer | Rate | RateSource
1 | 2025-01-02 | A | 50 | | opening | | | |
2 | 2025-01-02 | N | 300 | | opening | | | |
3 | 2025-01-03 | N | 200 | | donations | CAMPAIGN | | |
4 | 2025-02-03 | A | | 10 | transfer | GENERAL | F1 | |
5 | 2025-02-03 | A | 10 | | transfer | CAMPAIGN | F1 | |
6 | 2025-02-04 | N | 100 | | donations | | | 0.12 | receipt
7 | 2025-02-05 | N | | 100 | office | | | 0.11 | receipt
`;
const period = { from: "2025-01-01", to: "2025-12-31" };

test("T2 by hand: transfers between funds cancel out, rates touch the fund that holds the money", () => {
  expect(tableText(book, { ...period, id: "T2" })).toEqual([
    "fund.GENERAL | 80.00 EUR | 12.00 EUR | 11.00 EUR | −10.00 EUR | −4.00 EUR | 67.00 EUR",
    "fund.CAMPAIGN | 0.00 EUR | 20.00 EUR | 0.00 EUR | 10.00 EUR | −2.00 EUR | 28.00 EUR",
    "total | 80.00 EUR | 32.00 EUR | 11.00 EUR | 0.00 EUR | −6.00 EUR | 95.00 EUR",
  ]);
});

test("T13: rates of the first and last day, and of the entries by source", () => {
  expect(tableText(book, { ...period, id: "T13" })).toEqual([
    "NOK.closing.2025 | cash on 2025-12-31 | 2025-12-31 | 0.09 | - | bank | -",
    "NOK.entries.2025.table.1 | entries of 2025 | 2025-01-02 | 0.1 | - | own notes | 2",
    "NOK.entries.2025.typed.1 | entries of 2025 | - | 0.11 | 0.12 | receipt | 2",
  ]);
});

test("T13: the opening's rate stands where there was cash before the period; without one it is not known", () => {
  const later = { from: "2025-02-01", to: "2025-12-31", id: "T13" };
  expect(tableText(book, later)[0]).toBe(
    "NOK.opening | cash at the beginning, 2025-01-31 | 2025-01-02 | 0.1 | - | own notes | -",
  );
  const short = book.replace("max-age-days | 40", "max-age-days | 7");
  expect(tableText(short, later)[0]).toBe(
    "NOK.opening | cash at the beginning, 2025-01-31 | - | n/a | - | - | -",
  );
});

test("T13 is left out where every account is in the base currency", () => {
  const plain = book.replaceAll("| NOK", "| EUR");
  expect(() => tableText(plain, { ...period, id: "T13" })).toThrow("the report has no table T13");
});

test("T2: equal shares of a rounded balance go by the order of the funds, not of the entries", () => {
  const book = (first: string, second: string): string => `
Accounts
Account | Kind | Currency
U | bank | USD

Funds
Fund | Kind
G | general
S | restricted

Rates
Date | From | To | Rate
2025-01-01 | USD | EUR | 0.5
2025-12-31 | USD | EUR | 0.5

Ledger
No | Date | Account | In | Out | Category | Fund | Rate
1 | 2025-01-01 | U | 0.01 | | donations | ${first} | 0.5
2 | 2025-01-01 | U | 0.01 | | donations | ${second} | 0.5
`;
  const year = { from: "2025-01-01", to: "2025-12-31", id: "T2" };
  expect(tableText(book("S", "G"), year)).toEqual(tableText(book("G", "S"), year));
});
