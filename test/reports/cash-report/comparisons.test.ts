import { expect, test } from "vitest";
import { tableText } from "./report-text";

const book = (budget: string): string => `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
A | bank | EUR

Periods
Period | From | To
P1 | 2025-01-01 | 2025-12-31

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | own

Ledger
No | Date | Account | In | Out | Category
1 | 2025-01-01 | A | 100 | | opening
2 | 2025-03-01 | A | 110.50 | | contributions
3 | 2025-03-02 | A | | 30 | office

Budget
Period | Category | Amount | Currency
${budget}
`;
const period = { from: "2025-01-01", to: "2025-12-31", id: "T1" };

test("the budget in another currency is converted on the first day; what nobody planned was planned with 0", () => {
  const budget = "P1 | contributions | 100 | EUR\nP1 | interest | 10 | USD\nP0 | office | 5 | EUR";
  expect(tableText(book(budget), period)).toEqual([
    "receipts.contributions | 110.50 EUR | 110.50 EUR | 100.00 EUR | 10.50 EUR | 10.5 %",
    "receipts.interest | 0.00 EUR | 0.00 EUR | 9.00 EUR | −9.00 EUR | −100.0 %",
    "receipts.total | 110.50 EUR | 110.50 EUR | 109.00 EUR | 1.50 EUR | 1.4 %",
    "payments.office | 30.00 EUR | 30.00 EUR | 0.00 EUR | 30.00 EUR | -",
    "payments.total | 30.00 EUR | 30.00 EUR | 0.00 EUR | 30.00 EUR | -",
    "surplus | 80.50 EUR | 80.50 EUR | 109.00 EUR | −28.50 EUR | −26.1 %",
    "opening | 100.00 EUR | 100.00 EUR | - | - | -",
    "closing | 180.50 EUR | 180.50 EUR | - | - | -",
    "check | 0.00 EUR | 0.00 EUR | - | - | -",
  ]);
});

test("a budget by years counts when there is none for the period; one without a rate is not known", () => {
  const lines = tableText(book("2025 | contributions | 100 | XOF"), period);
  expect(lines[0]).toBe(
    "receipts.contributions | 110.50 EUR | 110.50 EUR | n/a EUR | n/a EUR | n/a",
  );
});

const previous = {
  tables: {
    T1: {
      rows: [
        { key: "receipts.contributions", values: { "2024": "90.00", total: "90.00" } },
        { key: "receipts.total", values: { "2024": "90.00", total: "90.00" } },
        { key: "payments.total", values: { total: null } },
        { key: "payments.solidarity", values: { total: "3.00" } },
        { key: "closing", values: { total: "100.00" } },
      ],
    },
  },
};

test("the column of the earlier report shows what it said, lines of its own included", () => {
  expect(tableText(book("P0 | office | 1 | EUR"), { ...period, previous })).toEqual([
    "receipts.contributions | 110.50 EUR | 110.50 EUR | 90.00 EUR",
    "receipts.total | 110.50 EUR | 110.50 EUR | 90.00 EUR",
    "payments.solidarity | 0.00 EUR | 0.00 EUR | 3.00 EUR",
    "payments.office | 30.00 EUR | 30.00 EUR | 0.00 EUR",
    "payments.total | 30.00 EUR | 30.00 EUR | n/a EUR",
    "surplus | 80.50 EUR | 80.50 EUR | -",
    "opening | 100.00 EUR | 100.00 EUR | -",
    "closing | 180.50 EUR | 180.50 EUR | 100.00 EUR",
    "check | 0.00 EUR | 0.00 EUR | -",
  ]);
});

test("an earlier report in another base currency is no comparison", () => {
  const lines = tableText(book("P0 | office | 1 | EUR"), {
    ...period,
    previous: { ...previous, base: "USD" },
  });
  expect(lines[0]).toBe("receipts.contributions | 110.50 EUR | 110.50 EUR");
});

test("what another body planned is no budget of this one", () => {
  const text = `${book("")
    .replace("base-currency | EUR", "base-currency | EUR\nbody | ICC")
    .replace(/Budget\n[\s\S]*$/, "")}
Budget
Body | Period | Category | Amount | Currency
ICC | P1 | contributions | 100 | EUR
AFR | P1 | contributions | 70 | EUR
`;
  expect(tableText(text, period)[0]).toBe(
    "receipts.contributions | 110.50 EUR | 110.50 EUR | 100.00 EUR | 10.50 EUR | 10.5 %",
  );
});
