import { type DailyBalances, dailyBalances } from "../../books/daily-balances";
import type { CashCount } from "../../books/evidence";
import { ledgerSpan } from "../../books/period";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

/** People meet when they can: a count within a week counts, if nothing moved in between. */
const DAYS_MAX = 7;

export default {
  severity: "warning",
  title: "Cash is counted at the end of a period",
  help: {
    reading: "The balance is that of the book on the last day of the period.",
    remedy:
      "Count as soon as you can, and lead the count back to the last day by the entries between.",
    falseAlarm: "A box that was emptied and closed: enter the day in Closed.",
  },
  message:
    "Cash box {account} holds {balance} at the end of period {period} on {day}, and no count of it is recorded.",
  advice: "Let two people count it, and enter the count.",
  source: "Auditing practice: the closing balance of a cash box is proved by a count.",
  tables: ["Periods", "CashCounts"],
  *find(books) {
    const table = books.tables.get("Periods");
    if (table === undefined) return;
    const balances = dailyBalances(books);
    const begins = ledgerSpan(books)?.from ?? 0;
    for (const { row, period, body, to } of books.periods) {
      // The counts of a period before the ledger begins lie with its own books.
      if (to === 0 || to > books.today || to < begins) continue;
      for (const [index, account] of books.accounts.entries()) {
        if (account.kind !== "cash" || (body && account.body && body !== account.body)) continue;
        const balance = balances.on(index, to);
        // A balance that is not known is told where its amounts are.
        if (balance === 0 || Number.isNaN(balance)) continue;
        const own = books.cashCounts.filter((count) => count.account === account.account);
        if (own.some((count) => isCountOf(count, { index, to, balances }))) continue;
        yield {
          cell: cellOf(table, row, "to"),
          values: {
            account: text(account.account),
            balance: amount(balance, account.currency),
            period: text(period),
            day: day(to),
          },
        };
      }
    }
  },
} satisfies Check;

function isCountOf(
  { date }: CashCount,
  { index, to, balances }: { index: number; to: number; balances: DailyBalances },
): boolean {
  if (date === to) return true;
  if (date === 0 || Math.abs(date - to) > DAYS_MAX) return false;
  return balances.on(index, date) === balances.on(index, to);
}
