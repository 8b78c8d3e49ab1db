import { expect, test } from "vitest";
import { cashTotals } from "../../../addin/books/cash-totals";
import { sayIn } from "../../../addin/core/words";
import { recompute } from "../../../addin/reports/auditors-report/recomputation";
import { tieIn } from "../../../addin/reports/auditors-report/tie-in";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { booksOf } from "../../ledger-text";
import { dayOf } from "./small-book";

const period = { from: dayOf("2025-01-01"), to: dayOf("2025-12-31") };

const book = (...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
A | bank | EUR
X | cash | XOF

Categories
Category | Parent | Side | Report line | Of which
contributions | | receipt | receipts.contributions |
other | | receipt | receipts.other |
stalls | | receipt | receipts.own.stalls |
legacies.big | other | receipt | | yes
office | | payment | payments.office |
misc | | payment | payments.other |
total | | payment | total |

Ledger
No | Date | Account | In | Out | Category | Corrects
1 | 2025-01-02 | A | 100 | | contributions |
2 | 2025-01-03 | A | | 50 | office |
${rows.join("\n")}
`;

function differencesOf(text: string) {
  const books = booksOf(text);
  const say = sayIn("en");
  const question = { books, period, base: "EUR" };
  const report = cashReport({ ...question, say, language: "en", today: period.to });
  return tieIn({ ...question, cashReport: report }, recompute(books, period, "EUR")).differences;
}

test.each([
  ["a refund of a payment in another category", "3 | 2025-02-01 | A | 10 | | other | 2"],
  ["a refund of a receipt in another category", "3 | 2025-02-01 | A | | 30 | misc | 1"],
  ["a refund without a category", "3 | 2025-02-01 | A | | 30 | | 1"],
  ["a correction on the same side", "3 | 2025-02-01 | A | | 5 | misc | 2"],
  ["a refund of an entry that is not there", "3 | 2025-02-01 | A | 5 | | other | 9"],
  ["a line of one's own with a point in it", "3 | 2025-02-01 | A | 5 | | stalls |"],
  ["a category within another one, with a point", "3 | 2025-02-01 | A | 5 | | legacies.big |"],
  [
    "a refund of a category within another one",
    "3 | 2025-02-01 | A | 5 | | legacies.big |\n4 | 2025-02-02 | A | | 2 | misc | 3",
  ],
  ["a line named total", "3 | 2025-02-01 | A | | 5 | total |"],
])("the auditors' lines are those of the cash report: %s", (_, row) => {
  expect(differencesOf(book(row))).toEqual([]);
});

test("a refund that names its entry is taken from that entry's line", () => {
  const rows = ["3 | 2025-02-01 | A | | 30 | misc | 1", "4 | 2025-02-02 | A | 10 | | other | 2"];
  const { lines } = recompute(booksOf(book(...rows)), period, "EUR");
  expect(Object.fromEntries(lines)).toEqual({
    "receipts.contributions": 7000,
    "payments.office": 4000,
  });
});

test("a line named total has the same key in the ledger's own sums", () => {
  const books = booksOf(book("3 | 2025-02-01 | A | | 5 | total |"));
  expect([...cashTotals(books, { period, base: "EUR" }).lines.keys()]).toContain("payments.total-");
});

test("where the cash at the end is not known, its check is not known either", () => {
  expect(differencesOf(book("3 | 2025-02-01 | X | 500 | | other |"))).toEqual([]);
});
