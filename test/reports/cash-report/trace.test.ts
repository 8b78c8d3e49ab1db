import { describe, expect, test } from "vitest";
import { fullAddress } from "../../../addin/core/cells";
import { NO_BREAK_SPACE, showValue } from "../../../addin/core/value";
import { rowFacts } from "../../../addin/reports/cash-report/row-facts";
import type { TracePart } from "../../../addin/reports/cash-report/section";
import {
  type TraceableReport,
  traceableReport,
  traceFigure,
} from "../../../addin/reports/cash-report/trace";
import { smallBook } from "../auditors-report/small-book";
import { memberBookText } from "./member-book";
import { inputOf } from "./report-text";

const YEAR = { from: "2025-01-01", to: "2025-12-31" };

const budgeted = `${smallBook}
Budget
Period | Category | Amount | Currency
2025 | donations | 100 | USD
2025 | office | 30 | EUR
`;

const previous = {
  base: "EUR",
  tables: { T1: { rows: [{ key: "receipts.donations", values: { total: "12.50" } }] } },
};

const report = traceableReport(inputOf(budgeted, { ...YEAR, previous }));

/** A part on a line: its cell or key, and what it adds in minor units. */
function linesOf(traced: TraceableReport, parts: readonly TracePart[]): string[] {
  return parts.flatMap((part): string[] => {
    if ("earlier" in part) return [`earlier ${part.earlier}`];
    if ("figure" in part) return [`${part.sign ?? "of"} ${part.figure}`];
    if ("table" in part)
      return part.rows.map((row, index) => {
        const cell = fullAddress(rowFacts(traced.source.books, part, row).cell);
        return part.amounts === undefined ? cell : `${cell} ${part.amounts[index]}`;
      });
    const below = linesOf(traced, part.from).map((line) => `  ${line}`);
    const head = `${part.label} ${part.minor} ${part.currency} x ${part.rate}`;
    return [`${part.sign} x (${head} = ${part.value})`, ...below];
  });
}

function traceOf(key: string): string[] {
  const { value, parts } = traceFigure(report, key);
  const shown = showValue(value).replaceAll(NO_BREAK_SPACE, " ");
  return [shown, ...linesOf(report, parts ?? [])];
}

describe("a figure of the small book leads back to its rows", () => {
  test.each([
    [
      "a line: entries, in the base at the rate of each",
      "T1/receipts.donations/2025",
      ["88.02 EUR", "Ledger!F6 4802", "Ledger!F11 4000"],
    ],
    [
      "a refund stands with the payments, with a minus",
      "T1/payments.office/total",
      ["18.50 EUR", "Ledger!G7 2050", "Ledger!F13 -200"],
    ],
    [
      "a sum: the figures above it",
      "T1/surplus/total",
      ["349.52 EUR", "1 T1/receipts.total/total", "-1 T1/payments.total/total"],
    ],
    [
      "cash at the beginning: entries of the opening",
      "T1/opening/2025",
      ["1 280.00 EUR", "Ledger!F2 10000", "Ledger!F3 100000", "Ledger!F4 18000"],
    ],
    [
      "cash at the end: as the table adds it up",
      "T1/closing/2025",
      ["1 601.94 EUR", "1 T1/opening/2025", "1 T1/surplus/2025", "1 T1/exchange-effect/2025"],
    ],
    [
      "the exchange effect: the balance at the last rate, less what moved it",
      "T1/exchange-effect/total",
      [
        "−27.58 EUR",
        "1 x (BankUSD 25055 USD x 0.8 = 20044)",
        "  Ledger!F4 20000",
        "  Ledger!F6 5055",
        "Ledger!F4 -18000",
        "Ledger!F6 -4802",
      ],
    ],
    [
      "a budget in another currency: its row at the rate of the first day",
      "T1/receipts.donations/budget",
      ["90.00 EUR", "1 x (donations 10000 USD x 0.9 = 9000)", "  Budget!C2 10000"],
    ],
    [
      "the difference to the budget",
      "T1/payments.office/difference",
      ["−11.50 EUR", "1 T1/payments.office/total", "-1 T1/payments.office/budget"],
    ],
    [
      "a share is no sum",
      "T1/payments.office/share",
      ["−38.3 %", "of T1/payments.office/difference", "of T1/payments.office/budget"],
    ],
    [
      "the earlier report has no rows",
      "T1/receipts.donations/previous",
      ["12.50 EUR", "earlier 1250"],
    ],
    ["a fund: its entries", "T2/fund.Sol/receipts", ["40.00 EUR", "Ledger!F11 4000"]],
    [
      "what a fund holds: its part of each account",
      "T2/fund.Sol/closing",
      ["25.00 EUR", "1 x (Bank 2500 EUR x 1 = 2500)", "  Ledger!F11 4000", "  Ledger!G12 -1500"],
    ],
    [
      "an account: what came in",
      "T3/account.Bank/in",
      ["342.00 EUR", "Ledger!F5 30000", "Ledger!F11 4000", "Ledger!F13 200"],
    ],
    [
      "an account in the base currency",
      "T3/account.BankUSD/base",
      ["200.44 EUR", "1 x (BankUSD 25055 USD x 0.8 = 20044)", "  1 T3/account.BankUSD/closing"],
    ],
    ["a statement", "T3/account.Bank/confirmed", ["1 222.00 EUR", "Statements!F2 122200"]],
    [
      "a count, note by note",
      "T3/account.Kasse/confirmed",
      [
        "179.50 EUR",
        "CashCounts!D2",
        "CountLines!D2 15000",
        "CountLines!D3 2000",
        "CountLines!D4 900",
        "CountLines!D5 50",
      ],
    ],
    [
      "who confirmed it: the rows without amounts",
      "T3/account.Bank/confirmedBy",
      ["statement 1", "Statements!F2"],
    ],
    ["the rate of the last day", "T3/account.BankUSD/rate", ["0.8", "Rates!D3"]],
    [
      "the lowest balance: the opening and the entries until then",
      "T3b/account.Kasse/lowest",
      ["79.50 EUR", "Ledger!F2 10000", "Ledger!G7 -2050"],
    ],
    [
      "promised: the version in force",
      "T4/member.A.EUR/promised.2025",
      ["300.00 EUR", "Pledges!C3 30000"],
    ],
    ["received", "T4/member.A.EUR/received.2025", ["300.00 EUR", "Ledger!F5 30000"]],
    ["nothing is still to come", "T4/member.A.EUR/open", ["0.00 EUR"]],
    [
      "what a continent gave: its members",
      "T5/continent.none/received",
      ["300.00 EUR", "1 T4/member.A.EUR/base", "1 T4/member.B.EUR/base"],
    ],
    ["a rate of the end", "T13/USD/closing", ["0.8", "Rates!D3"]],
    ["a rate typed with an entry", "T13b/USD.2025/highest", ["0.95", "Ledger!M6"]],
    ["a rate of the table used by entries", "T13b/USD.2025/lowest", ["0.9", "Rates!D2"]],
    [
      "a figure of the running text",
      "T13/sensitivity/base",
      ["−2.00 EUR", "1 x (Cash position 20044 EUR x -0.01 = -200)", "  1 T3/currency.USD/base"],
    ],
    ["a day that was told", "report.day", ["2026-02-01"]],
  ])("%s", (_, key, expected) => {
    expect(traceOf(key)).toEqual(expected);
  });
});

describe("a key that is not there", () => {
  test.each([
    ["T1/receipts.donation/2025", "Near ones: T1/receipts.donations/2025, "],
    ["t1/SURPLUS/total", "Near ones: T1/surplus/total, "],
    ["", "Near ones: "],
  ])("%s: the near ones are offered", (key, near) => {
    expect(() => traceFigure(report, key)).toThrow(near);
  });
});

test("the random books with members show nearly every table", () => {
  const rows = [
    "2024-03-01 | A-EUR | 50.00 | | contributions | | | ",
    "2024-04-01 | A-EUR | 70.00 | | contributions | | | ",
  ];
  const { figures } = traceableReport(
    inputOf(memberBookText({ rows, rates: [] }), { from: "2024-01-01", to: "2025-12-31" }),
  );
  const tables = new Set([...figures.keys()].map((key) => key.split("/")[0]));
  expect([...tables].join(" ")).toBe(
    "T1 T2 T3 T3b T3c T4 T5 T5b T6 T6b T7 T7b T10 T11 T11b T12 T14 N8 report.from report.to report.day",
  );
});
