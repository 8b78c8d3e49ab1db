import { expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { inputOf, tableOf, tableText } from "./report-text";
import { tracedTables } from "./traced";

const period = { from: "2025-01-01", to: "2025-12-31" };

const BOOK = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 400

Accounts
Account | Kind | Currency
A | bank | EUR
B | bank | EUR

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | own

Members
Key | Code | Region
m1 | AAA | Africa
m2 | BBB | Europe

Pledges
Member | Year | Amount | Currency
AAA | 2024 | 30 | USD
AAA | 2025 | 100 | USD
BBB | 2025 | 80 | EUR

Ledger
No | Date | Account | In | Out | Category | Member | Year | Transfer
1 | 2025-01-05 | A | 50 | | contributions | BBB | 2025 |
2 | 2025-12-30 | A | | 20 | transfer | | | T1
3 | 2026-01-02 | B | 20 | | transfer | | | T1
`;

const ITEMS = `
AssetsAndLiabilities
No | Kind | What | With whom | Since | Until | Amount | Currency | Basis | Settled on
1 | own-use | Projector | | 2024-02-01 | | | | |
2 | advance | Travel | AAA | 2025-03-01 | 2025-04-01 | 100 | USD | receipt |
3 | advance | Travel | BBB | 2025-03-01 | | 40 | EUR | |
4 | advance | Travel | BBB | 2025-03-02 | | 5 | EUR | | 2026-01-01
5 | advance | settled on the last day | BBB | 2025-03-02 | | 7 | EUR | | 2025-12-31
6 | unpaid-bill | after the end | | 2026-01-01 | | 9 | EUR | |
7 | unpaid-bill | no such currency | | 2025-12-31 | | 9 | XXX1 | |
`;

test("T14: what is open on the last day, by kind, with sums by currency and in the base", () => {
  expect(tableText(BOOK + ITEMS, { ...period, id: "T14" })).toEqual([
    "item.1 | - | 2024-02-01 | - | - | - | - | -",
    "item.2 | AAA | 2025-03-01 | 2025-04-01 | receipt | USD | 100.00 USD | 90.00 EUR",
    "item.3 | BBB | 2025-03-01 | - | - | EUR | 40.00 EUR | 40.00 EUR",
    "item.4 | BBB | 2025-03-02 | - | - | EUR | 5.00 EUR | 5.00 EUR",
    "sum.advance.EUR | - | - | - | - | EUR | 45.00 EUR | 45.00 EUR",
    "sum.advance | - | - | - | - | - | - | 135.00 EUR",
    "item.7 | - | 2025-12-31 | - | - | XXX1 | n/a | n/a EUR",
    "sum.unpaid-bill | - | - | - | - | XXX1 | n/a | n/a EUR",
    "promises.period.EUR.open | - | - | - | - | EUR | 30.00 EUR | 30.00 EUR",
    "promises.period.USD.open | - | - | - | - | USD | 100.00 USD | 90.00 EUR",
    "sum.promises.period | - | - | - | - | - | - | 120.00 EUR",
    "promises.earlier.USD.open | - | - | - | - | USD | 30.00 USD | 27.00 EUR",
    "sum.promises.earlier | - | - | - | - | USD | 30.00 USD | 27.00 EUR",
    "under-way.T1 | - | 2025-12-30 | - | - | EUR | 20.00 EUR | 20.00 EUR",
    "sum.under-way | - | - | - | - | EUR | 20.00 EUR | 20.00 EUR",
  ]);
});

test("T14: every sum names what it sums, so that the last one is not taken for the sum of all", () => {
  const { rows } = tableOf(cashReport(inputOf(BOOK + ITEMS, period)), "T14");
  const headings = new Map(rows.map(({ key, label }) => [key, label]));
  const sums = rows.filter(({ key }) => /^sum\.[^.]+$|^sum\.promises\.\w+$/.test(key));
  expect(sums.length).toBe(5);
  for (const { key, label } of sums)
    expect(label).toBe(`Sum: ${headings.get(key.replace("sum.", "kind."))}`);
});

test("what members still promise for the period is the same in T5; nothing of T14 changes T1", () => {
  const document = cashReport(inputOf(BOOK + ITEMS, period));
  const of = (id: string, key: string) =>
    tableOf(document, id).rows.find((row) => row.key === key)?.values;
  expect(of("T14", "sum.promises.period")?.base).toEqual(of("T5", "total")?.open);
  const without = cashReport(inputOf(BOOK, period));
  expect(tableOf(document, "T1")).toEqual(tableOf(without, "T1"));
});

test("traced amounts add up to the figures", () => {
  const input = inputOf(BOOK + ITEMS.replace("XXX1", "EUR"), period);
  expect(tracedTables(input, "T14")).toEqual({ count: 26, faults: [] });
});

test("without anything besides cash there is no T14", () => {
  const text = BOOK.replace(/Pledges[\s\S]*?\n\n/, "").replace(/2 \| 2025-12-30[\s\S]*/, "");
  expect(() => tableOf(cashReport(inputOf(text, period)), "T14")).toThrow("no table T14");
});
