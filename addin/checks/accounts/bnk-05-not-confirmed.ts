import { accountDays } from "../../books/account-days";
import type { Books } from "../../books/books";
import { accountIndices } from "../../books/statement-series";
import { addMonths } from "../../core/calendar";
import { day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

const MONTHS_MAX = 3;

export default {
  severity: "warning",
  title: "Accounts are confirmed every three months",
  help: {
    reading:
      "The day is that of the last statement entered; entries after it rest on the book alone.",
    remedy:
      "Enter the statements monthly: gaps are closed most easily while the bank still remembers.",
    falseAlarm:
      "An account without movements: one confirmation a year will do. Write down the day.",
  },
  message:
    "Account {account} is {confirmed, select, never {not confirmed by any statement} other {confirmed by statements until {confirmed}}}; the ledger goes on to {last}.",
  advice: "Enter the statements since then, or ask the bank for a confirmation of the balance.",
  source: "Auditing practice: a balance without evidence is a claim.",
  *find(books) {
    const confirmed = confirmations(books);
    // Where nothing is confirmed anywhere, the books are kept without statements.
    if (confirmed.every((until) => until === 0)) return;
    const table = books.tables.get("Accounts");
    const { first: firsts, last: lasts } = accountDays(books);
    const last = lasts.reduce((latest, on) => Math.max(latest, on), 0);
    for (const [index, { account, kind, closed, row }] of books.accounts.entries()) {
      if (kind !== "bank" && kind !== "payment-service") continue;
      if (firsts[index] === 0 || table === undefined || row < 0) continue;
      const until = closed > 0 ? Math.max(lasts[index], Math.min(closed, last)) : last;
      const since = confirmed[index] || firsts[index];
      if (until <= addMonths(since, MONTHS_MAX)) continue;
      yield {
        cell: cellOf(table, row, "confirmedUntil"),
        values: {
          account: text(account),
          confirmed: confirmed[index] === 0 ? text("never") : day(confirmed[index]),
          last: day(until),
        },
      };
    }
  },
} satisfies Check;

/** Last day that a statement or the table of accounts confirms, by account; 0 for none. */
function confirmations(books: Books): Int32Array {
  const confirmed = Int32Array.from(books.accounts, ({ confirmedUntil }) => confirmedUntil);
  const indexOf = accountIndices(books);
  for (const { account, to, closing } of books.statements) {
    const index = indexOf.get(account);
    if (index !== undefined && !Number.isNaN(closing))
      confirmed[index] = Math.max(confirmed[index], to);
  }
  return confirmed;
}
