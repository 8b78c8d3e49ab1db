import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, ReportChart } from "../../../addin/core/document";
import { chartData } from "../../../addin/file/charts/chart-data";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { memberBookText } from "./member-book";
import { bookText, randomBook } from "./random-book";
import { inputOf, tableOf, tableText } from "./report-text";

const book = `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
A | bank | EUR
B | cash | EUR
N | bank | TND

Rates
Date | From | To | Rate | Source
2024-12-01 | EUR | TND | 2 | own
2025-02-13 | EUR | TND | 4 | own

Members
Member | Region
M1 | Europe
M2 | Africa

Pledges
Member | Year | Amount | Currency | Recorded | Valid from
M1 | 2024 | 100 | EUR | 2024-01-01 | 2024-01-01
M1 | 2025 | 120 | EUR | 2025-01-01 | 2025-01-01
M2 | 2024 | 40 | TND | 2024-01-01 | 2024-01-01

Budget
Period | Category | Amount | Currency
2024-2025 | contributions | 200 | EUR
2024-2025 | office | 50 | EUR

Ledger
No | Date | Account | In | Out | Category | Member | Year
1 | 2023-12-31 | A | 500 | | opening | |
2 | 2024-11-20 | A | 100 | | contributions | M1 | 2024
3 | 2024-12-02 | N | 30 | | contributions | M2 | 2024
4 | 2025-01-15 | B | 60 | | contributions | M1 | 2025
5 | 2025-01-31 | A | | 700 | office | |
6 | 2025-02-10 | A | 250 | | donations | |
`;
const period = { from: "2024-11-10", to: "2025-02-14" };

const chartsOf = ({ blocks }: Document): ReportChart[] =>
  blocks.filter((block) => block.type === "chart");

test("T3c: the cash in each currency at the ends of the months, and of the period", () => {
  expect(tableText(book, { ...period, id: "T3c" })).toEqual([
    "2024-11-30 | 600.00 EUR | 0.000 TND",
    "2024-12-31 | 600.00 EUR | 30.000 TND",
    "2025-01-31 | −40.00 EUR | 30.000 TND",
    "2025-02-14 | 210.00 EUR | 30.000 TND",
  ]);
});

// 40 TND promised: 10.00 EUR at the rate of the last day. 30 TND received in December 2024 at 1/2: 15.00 EUR.
test("T5b: promised and received by year, in the base", () => {
  expect(tableText(book, { ...period, id: "T5b" })).toEqual([
    "2024 | 110.00 EUR | 115.00 EUR | 2.50 EUR",
    "2025 | 120.00 EUR | 60.00 EUR | 60.00 EUR",
    "total | 230.00 EUR | 175.00 EUR | 62.50 EUR",
  ]);
});

describe("four charts, each after its table and with its main figures in words", () => {
  const document = cashReport(inputOf(book, period));

  test("kinds and tables", () => {
    expect(chartsOf(document).map(({ id, kind, tableId }) => [id, kind, tableId])).toEqual([
      ["C1", "stacked-columns", "T1"],
      ["C3", "step-line", "T3c"],
      ["C2", "paired-columns", "T5b"],
      ["C4", "bars", "T12"],
    ]);
  });

  test.each([
    [
      "C1",
      "2024: 115.00 EUR; 2025: 310.00 EUR. The largest kind of the whole period is Donations with 250.00 EUR.",
    ],
    [
      "C2",
      "2024: 110.00 EUR promised, 115.00 EUR received; 2025: 120.00 EUR promised, 60.00 EUR received.",
    ],
    [
      "C3",
      "EUR: lowest −40.00 EUR, highest 600.00 EUR, at the end 210.00 EUR; TND: lowest 0.000 TND",
    ],
    ["C4", "Above the budget: Donations; Office. Below the budget: Annual contributions."],
  ])("%s", (id, words) => {
    const text = chartsOf(document).find((chart) => chart.id === id)?.alternativeText ?? "";
    expect(text.replaceAll("\u00a0", " ")).toContain(words);
  });
});

test("what is not known is not called the largest, nor above or below a budget", () => {
  const text = cashReport(inputOf(book.replaceAll("| EUR | TND |", "| EUR | XOF |"), period));
  const words = chartsOf(text).map(({ alternativeText }) => alternativeText);
  expect(words[0]).toContain("Not all amounts are known.");
  expect(words[0]).not.toContain("largest");
  expect(words.at(-1)).toContain("Below the budget: none. Not known: Annual contributions.");
});

test("one year, one month, no budget, no promises: no charts", () => {
  const [head] = book.split("Members");
  const ledger = `${head}\nLedger\nNo | Date | Account | In | Out | Category\n1 | 2025-01-02 | A | 5 | | donations\n`;
  expect(chartsOf(cashReport(inputOf(ledger, { from: "2025-01-01", to: "2025-01-31" })))).toEqual(
    [],
  );
});

test("a month's cash is the cash position of a period that ends with it; charts find their figures", () => {
  fc.assert(
    fc.property(randomBook, (random) => {
      const text = bookText(random);
      const document = cashReport(inputOf(text, { from: "2024-01-01", to: "2025-12-31" }));
      for (const chart of chartsOf(document))
        expect(chartData(chart, tableOf(document, chart.tableId)).series.length).toBeGreaterThan(0);
      // A book that held and moved nothing in the period has no months, and then no cash position either.
      const months = document.blocks.find((block) => block.type === "table" && block.id === "T3c");
      for (const to of ["2024-06-30", "2025-12-31"]) {
        const cash = tableOf(cashReport(inputOf(text, { from: "2024-01-01", to })), "T3");
        const rows = months?.type === "table" ? months.rows : [];
        const month = rows.find(({ key }) => key === to);
        for (const row of cash.rows)
          if (row.key.startsWith("currency."))
            expect([to, month?.values[row.key.slice(9)]]).toEqual([to, row.values.closing]);
      }
    }),
    { numRuns: 30 },
  );
});

test("T5b and T5 agree on what was promised and is still to come", () => {
  fc.assert(
    fc.property(randomBook, (random) => {
      const document = cashReport(
        inputOf(memberBookText(random), { from: "2024-01-01", to: "2025-12-31" }),
      );
      const total = (id: string) =>
        tableOf(document, id).rows.find(({ key }) => key === "total")?.values;
      for (const key of ["promised", "open"])
        expect(total("T5b")?.[key]).toEqual(total("T5")?.[key]);
    }),
    { numRuns: 30 },
  );
});
