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

test("T13: the rate of the opening balances with which a ledger begins, and that of the end", () => {
  expect(tableText(book, { ...period, id: "T13" })).toEqual([
    "NOK | 0.1 | 2025-01-02 | 0.09 | 2025-12-31 | own notes; bank",
  ]);
  const typed = book.replace(
    "N | 300 | | opening | | | |",
    "N | 300 | | opening | | | 0.13 | notice",
  );
  expect(tableText(typed, { ...period, id: "T13" })).toEqual([
    "NOK | 0.13 | 2025-01-02 | 0.09 | 2025-12-31 | notice; bank",
  ]);
  const differing = typed.replace(
    "3 | 2025-01-03",
    "9 | 2025-01-02 | N | 1 | | opening | | | |\n3 | 2025-01-03",
  );
  expect(tableText(differing, { ...period, id: "T13" })).toEqual([
    "NOK | n/a | - | 0.09 | 2025-12-31 | bank",
  ]);
  const donated = book.replace("N | 300 | | opening", "N | 300 | | donations");
  expect(tableText(donated, { ...period, id: "T13" })).toEqual(["NOK | 0.09 | 2025-12-31 | bank"]);
});

test("T13: the opening's rate stands where there was cash before the period; without one it is not known", () => {
  const later = { from: "2025-02-01", to: "2025-12-31", id: "T13" };
  expect(tableText(book, later)).toEqual([
    "NOK | 0.1 | 2025-01-02 | 0.09 | 2025-12-31 | own notes; bank",
  ]);
  const short = book.replace("max-age-days | 40", "max-age-days | 7");
  expect(tableText(short, later)).toEqual(["NOK | n/a | - | 0.09 | 2025-12-31 | bank"]);
});

test("T13: a currency of which nothing was held on either day has no line", () => {
  const donated = book.replace("N | 300 | | opening", "N | 300 | | donations");
  const spent = `${donated}8 | 2025-02-06 | N | | 500 | office | | | 0.11 | receipt\n`;
  expect(() => tableText(spent, { ...period, id: "T13" })).toThrow("the report has no table T13");
});

test("T13b: rates of the entries of a year, sources of the table first, each once", () => {
  expect(tableText(book, { ...period, id: "T13b" })).toEqual([
    "NOK.2025 | 4 | 0.1 | 0.12 | - | - | own notes; receipt",
  ]);
});

test("T13b: the rate at the end of a year within the period, also of a year without entries", () => {
  const rates = "2025-12-31 | NOK | EUR | 0.09 | bank";
  const more = book.replace(rates, `${rates}\n2026-12-30 | NOK | EUR | 0.08 | bank`);
  expect(tableText(more, { from: "2025-02-05", to: "2027-01-15", id: "T13b" })).toEqual([
    "NOK.2025 | 1 | 0.11 | 0.11 | 0.09 | 2025-12-31 | receipt; bank",
    "NOK.2026 | - | - | - | 0.08 | 2026-12-30 | bank",
  ]);
});

test("T13 is left out where every account is in the base currency", () => {
  const plain = book.replaceAll("| NOK", "| EUR");
  for (const id of ["T13", "T13b"])
    expect(() => tableText(plain, { ...period, id })).toThrow(`the report has no table ${id}`);
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
