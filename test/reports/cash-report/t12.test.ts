import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { bookText, randomBook } from "./random-book";
import { inputOf, tableOf, tableText } from "./report-text";
import { tracedTables } from "./traced";

const period = { from: "2025-01-01", to: "2025-12-31" };

const book = (budget: string, settings = ""): string => `
Settings
Key | Value
base-currency | EUR
${settings}

Accounts
Account | Kind | Currency
A | bank | EUR

Funds
Fund | Kind
G | general
TENT | conference

Categories
Category | Parent | Side | Report line
contributions | | receipt | receipts.contributions
donations | | receipt | receipts.donations
letters | donations | receipt |
office | | payment | payments.office
office-refund | | receipt | payments.office
rooms | | payment | payments.conference-rooms

Ledger
No | Date | Account | In | Out | Category | Fund
1 | 2025-01-05 | A | 1000 | | contributions |
2 | 2025-02-05 | A | 60 | | donations |
3 | 2025-02-06 | A | 40 | | letters |
4 | 2025-03-05 | A | | 350 | office |
5 | 2025-03-06 | A | 50 | | office-refund |
6 | 2025-04-05 | A | | 120 | rooms | TENT
7 | 2025-04-06 | A | | 5 | office | TENT
8 | 2025-04-07 | A | 3 | | |

Budget
Period | Category | Fund | Amount | Currency | Explanation
${budget}
`;

const PLAN = `2025 | contributions | | 1200 | EUR |
2025 | donations | G | 100 | EUR |
2025 | office | G | 200 | EUR | a new printer
2025 | rooms | | 100 | EUR |`;

test("T12: each category and fund beside its plan, with what is said about it", () => {
  expect(tableText(book(PLAN), { ...period, id: "T12" })).toEqual([
    "receipts.contributions | any | 1 200.00 EUR | 1 000.00 EUR | −200.00 EUR | −16.7 % | explanation still to be given",
    "receipts.donations.G | G | 100.00 EUR | 100.00 EUR | 0.00 EUR | 0.0 % | -",
    "receipts.unassigned.G | G | 0.00 EUR | 3.00 EUR | 3.00 EUR | - | -",
    "receipts.total | - | 1 300.00 EUR | 1 103.00 EUR | −197.00 EUR | −15.2 % | -",
    "payments.conference-rooms | any | 100.00 EUR | 120.00 EUR | 20.00 EUR | 20.0 % | -".replace(
      "conference-rooms",
      "rooms",
    ),
    "payments.office.G | G | 200.00 EUR | 300.00 EUR | 100.00 EUR | 50.0 % | a new printer",
    "payments.office.TENT | TENT | 0.00 EUR | 5.00 EUR | 5.00 EUR | - | -",
    "payments.total | - | 300.00 EUR | 425.00 EUR | 125.00 EUR | 41.7 % | -",
    "surplus | - | 1 000.00 EUR | 678.00 EUR | −322.00 EUR | −32.2 % | -",
  ]);
});

describe("an explanation is wanted only above both limits", () => {
  const wanted = (planned: string, settings = ""): boolean =>
    tableText(book(`2025 | contributions | | ${planned} | EUR |`, settings), {
      ...period,
      id: "T12",
    })[0].endsWith("explanation still to be given");

  test.each([
    ["1100 apart by 100 and 9.1 %", "1100", "", false],
    ["900.01 apart by 99.99 and 11.1 %", "900.01", "", false],
    ["900 apart by 100 and 11.1 %", "900", "", true],
    ["exactly 25 %, which is not over 25", "800", "budget.explain-share | 25 %", false],
    ["25 % over a share of 24", "800", "budget.explain-share | 24", true],
    ["0.24, as Excel keeps 24 %", "800", "budget.explain-share | 0.24", true],
    ["a share that is none leaves the default", "900", "budget.explain-share | much", true],
    ["an amount of one's own", "900", "budget.explain-amount | 101", false],
  ])("%s", (_, planned, settings, isWanted) => {
    expect(wanted(planned, settings)).toBe(isWanted);
  });
});

test("what nobody planned is explained in a row with the amount 0", () => {
  const lines = tableText(book("2025 | contributions | | 0 | EUR | a gift of the year"), {
    ...period,
    id: "T12",
  });
  expect(lines[0]).toBe(
    "receipts.contributions | any | 0.00 EUR | 1 000.00 EUR | 1 000.00 EUR | - | a gift of the year",
  );
});

test("without a plan there is no T12", () => {
  const document = cashReport(inputOf(book(""), period));
  expect(() => tableOf(document, "T12")).toThrow("no table T12");
});

/** Every second category planned, in one fund or in any. */
const PLANS = `
Budget
Period | Category | Fund | Amount | Currency
2024-2025 | contributions | GENERAL | 100 | EUR
2024-2025 | donations | | 50 | USD
2024-2025 | office | CAMPAIGN | 70.5 | EUR
`;

test("law: T12 adds up to T1, and traced amounts to their figures", () => {
  fc.assert(
    fc.property(randomBook, (random) => {
      const input = inputOf(bookText(random) + PLANS, { from: "2024-01-01", to: "2025-12-31" });
      const document = cashReport(input);
      const [t1, t12] = [tableOf(document, "T1"), tableOf(document, "T12")];
      const at = (table: typeof t1, key: string, column: string) =>
        table.rows.find((row) => row.key === key)?.values[column];
      for (const row of ["receipts.total", "payments.total", "surplus"]) {
        expect([row, at(t12, row, "actual")]).toEqual([row, at(t1, row, "total")]);
        expect([row, at(t12, row, "budget")]).toEqual([row, at(t1, row, "budget")]);
      }
      expect(tracedTables(input, "T12").faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
