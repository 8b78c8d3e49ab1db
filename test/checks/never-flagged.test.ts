import { expect, test } from "vitest";
import type { Books } from "../../addin/books/books";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso, isoOfDay } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { Severity } from "../../addin/core/finding";
import { sayIn } from "../../addin/core/words";
import { booksOf } from "../ledger-text";
import { reportOf, tableOfText } from "./reports/documents";

/** A small honest book; every test adds what real associations do and no check may hold against them. */
const book = (entries: readonly string[], more = ""): string => `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 31

Accounts
Account | Kind | Currency | Opened
B | bank | EUR | 2024-12-01
U | bank | USD | 2024-12-01

Categories
Category | Side | Report line | Parent | Of which
contributions | receipt | receipts.contributions | |
donations | receipt | receipts.donations | |
legacies | receipt | | donations | yes
interest | receipt | receipts.interest | |
solidarity | payment | payments.solidarity | |
office | payment | payments.office | |
office-refunds | receipt | payments.office | |
bank-charges | payment | payments.bank-charges | |
opening | opening | | |
transfer | transfer | | |

Funds
Fund | Kind | From | To
G | general | |
S | solidarity | 2025-01-01 | 2025-06-30

Members
Key | Code
k1 | M1
k2 | M2

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB
2025-01-31 | USD | EUR | 0.9 | ECB

Ledger
No | Date | Voucher | Account | Text | In | Out | Category | Member | Year | Fund | Transfer | Rate
1 | 2025-01-01 | v1 | B | Opening | 500 | | opening | | | G | |
2 | 2025-01-01 | v2 | U | Opening | 500 | | opening | | | G | |
${entries.join("\n")}

${more}
`;
const pledge = (member: string, year: number, amount: number): string =>
  `${member} | ${year} | ICC | ${amount} | EUR | money | 2024-12-20 | letter ${member} | 1 | valid`;
const pledges = (...rows: string[]): string =>
  `Pledges\nMember | Year | Recipient | Amount | Currency | Kind | Declared on | Document | Version | Status\n${rows.join("\n")}`;

test.each([
  [
    "equal donations of different members on one day",
    [
      "3 | 2025-01-10 | v3 | B | Donation | 50 | | donations | M1 | | G | |",
      "4 | 2025-01-10 | v4 | B | Donation | 50 | | donations | M2 | | G | |",
    ],
    "",
  ],
  [
    "a contribution in advance and one that is late",
    [
      "3 | 2025-01-10 | v3 | B | Contribution 2026 | 50 | | contributions | M1 | 2026 | G | |",
      "4 | 2025-01-11 | v4 | B | Contribution 2024 | 40 | | contributions | M2 | 2024 | G | |",
    ],
    pledges(pledge("M1", 2026, 50), pledge("M2", 2024, 40)),
  ],
  [
    "a conversion between own accounts, at the bank's rate and with its fee",
    [
      "3 | 2025-01-10 | v3 | U | Exchange | | 100 | transfer | | | G | X1 | 0.8912",
      "4 | 2025-01-12 | v3 | B | Exchange | 89.12 | | transfer | | | G | X1 | 1",
      "5 | 2025-01-10 | v5 | U | Fee | | 2 | bank-charges | | | G | X1 | 0.8912",
    ],
    "",
  ],
  ["a deficit", ["3 | 2025-01-10 | v3 | B | Paper | | 480 | office | | | G | |"], ""],
  [
    "a promise of 0, and none at all",
    ["3 | 2025-01-10 | v3 | B | Paper | | 5 | office | | | G | |"],
    pledges(pledge("M1", 2025, 0)),
  ],
  [
    "a campaign without participation, and one that was passed on in full",
    [
      "3 | 2025-01-10 | v3 | B | Campaign | 30 | | donations | M1 | | S | |",
      "4 | 2025-02-10 | v4 | B | Campaign, passed on | | 30 | solidarity | | | S | |",
    ],
    "",
  ],
  [
    "interest of -0.00",
    ["3 | 2025-01-10 | v3 | B | Interest | -0.00 | | interest | | | G | |"],
    "",
  ],
  [
    "a refund on the line of its payments",
    [
      "3 | 2025-01-10 | v3 | B | Paper | | 80 | office | | | G | |",
      "4 | 2025-01-20 | | B | Refund for paper | 30 | | office-refunds | | | G | |",
    ],
    "",
  ],
  [
    "a sub-line of which only a part is shown",
    [
      "3 | 2025-01-10 | | B | Donation | 50 | | donations | M1 | | G | |",
      "4 | 2025-01-11 | | B | Legacy | 20 | | legacies | | | G | |",
    ],
    "",
  ],
])("%s: no error and no warning", (_, entries, more) => {
  expect(seriousIn(booksOf(book(entries, more)))).toEqual([]);
});

test("amounts far from Benford's law raise no finding, not even a note", () => {
  const entries = Array.from({ length: 250 }, (_, at) => {
    const day = isoOfDay((dayOfIso("2025-01-02") ?? 0) + Math.floor(at / 5));
    return `${at + 3} | ${day} | | B | Donation ${at} | ${900 + (at % 99)} | | donations | M1 | | G | |`;
  });
  expect(seriousIn(booksOf(book(entries)), ["error", "warning", "note"])).toEqual([]);
});

test("a report with a negative figure among the payments, and a part that is not the whole", () => {
  const payments = tableOfText(
    "T1",
    ["period"],
    [
      "group payments",
      "line office: period 8000",
      "of-which paper: period 3000",
      "line meetings: period -1200",
      "total payments-total: period 6800 = +office +meetings",
    ],
  );
  const cashReport = reportOf("ICC", payments);
  const books = booksOf(book([]));
  const input = { ...books, today: dayOfIso("2025-03-01") ?? 0, cashReport };
  const { findings } = runChecks(input, { say: sayIn("en"), only: ["RPT-01", "RPT-03", "RPT-05"] });
  expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

function seriousIn(
  books: Books,
  severities: readonly Severity[] = ["error", "warning"],
): readonly string[] {
  const input = { ...books, today: dayOfIso("2025-03-01") ?? 0 };
  return runChecks(input, { say: sayIn("en") })
    .findings.filter(({ severity }) => severities.includes(severity))
    .map(({ code, cell, message }) => `${code} ${fullAddress(cell)}: ${message}`);
}
