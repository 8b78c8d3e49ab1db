import { expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { inputOf, tableOf, tableText } from "./report-text";

const book = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 400

Accounts
Account | Kind | Currency
A | bank | EUR
U | bank | USD

Rates
Date | From | To | Rate | Source
2024-01-01 | USD | EUR | 0.9 | own
2025-12-31 | USD | EUR | 0.8 | own

Regions
Region | Continent
Sahel | Africa

Members
Key | Code | Region
k1 | ZED | Sahel
k2 | AB (ML) | Australia
k3 | AB/ML | Europe
k4 | КПР | Europe
k5 | GONE | Europe

MemberStatus
Key | Status | From
k1 | active | 2010-10-06
k2 | active | 2010-10-06
k3 | active | 2010-10-06
k4 | inactive | 2010-10-06
k5 | withdrawn | 2020-01-01

Pledges
Member | Year | Amount | Currency | Kind
ZED | 2024 | 100 | EUR | money
ZED | 2025 | 120 | EUR | money
AB (ML) | 2024 | 50 | USD | money
AB/ML | 2024 | | EUR | in-kind

Ledger
No | Date | Account | In | Out | Category | Member | Year
1 | 2024-02-01 | A | 100 | | contributions | ZED | 2024
2 | 2025-02-01 | A | 20 | | contributions | ZED | 2025
3 | 2025-02-02 | U | 60 | | contributions | AB (ML) | 2024
4 | 2025-02-03 | A | 5 | | contributions | ZED | 2022
`;
const period = { from: "2024-01-01", to: "2025-12-31" };

// 60 USD at 0.9 = 54.00 EUR.
test("T4: one line a member and currency, by code, nothing where nothing is recorded", () => {
  expect(tableText(book, { ...period, id: "T4" })).toEqual([
    "member.AB (ML).USD | USD | 50.00 USD | 60.00 USD | - | - | 0.00 USD | - | 54.00 EUR | more than promised",
    "member.AB/ML.EUR | EUR | - | - | - | - | - | - | 0.00 EUR | in kind",
    "member.ZED.EUR | EUR | 100.00 EUR | 100.00 EUR | 120.00 EUR | 20.00 EUR | 100.00 EUR | 5.00 EUR | 125.00 EUR | received in part",
    "member.КПР | - | - | - | - | - | - | - | 0.00 EUR | nothing recorded",
    "currency.EUR | EUR | 100.00 EUR | 100.00 EUR | 120.00 EUR | 20.00 EUR | 100.00 EUR | - | - | -",
    "currency.USD | USD | 50.00 USD | 60.00 USD | 0.00 USD | 0.00 USD | 0.00 USD | - | - | -",
    "total | - | - | - | - | - | - | 5.00 EUR | 179.00 EUR | -",
  ]);
});

test("T4: what came in for contributions is the line of T1", () => {
  const document = cashReport(inputOf(book, period));
  const line = tableOf(document, "T1").rows.find(({ key }) => key === "receipts.contributions");
  const total = tableOf(document, "T4").rows.find(({ key }) => key === "total");
  expect(total?.values.base).toEqual(line?.values.total);
});

// 50 USD at 0.8 = 40.00 EUR.
test("T5: by statutory continent: the table of regions, else the rule set", () => {
  expect(tableText(book, { ...period, id: "T5" })).toEqual([
    "continent.Africa | 1 | 2 | 220.00 EUR | 125.00 EUR | 100.00 EUR",
    "continent.Asia | 1 | 1 | 40.00 EUR | 54.00 EUR | 0.00 EUR",
    "continent.Europe | 1 | 0 | 0.00 EUR | 0.00 EUR | 0.00 EUR",
    "total | 3 | 3 | 260.00 EUR | 179.00 EUR | 100.00 EUR",
  ]);
});

test("T5 warns of groups that are too small to be anonymous", () => {
  const notes = tableOf(cashReport(inputOf(book, period)), "T5").notes ?? [];
  expect(notes.at(-1)).toMatch(/fewer than 5 members/);
});

test("with many years one pair of columns holds the whole period", () => {
  const lines = tableText(book, { from: "2019-01-01", to: "2025-12-31", id: "T4" });
  expect(lines[2]).toBe(
    "member.ZED.EUR | EUR | 220.00 EUR | 125.00 EUR | 100.00 EUR | - | 125.00 EUR | received in part",
  );
});
