import type { Books } from "../../books/books";
import { type DailyBalances, dailyBalances } from "../../books/daily-balances";
import type { CashCount } from "../../books/evidence";
import { newEntries } from "../../books/new-entries";
import { bookSay, said } from "../../books/said";
import { accountIndices } from "../../books/statement-series";
import { isoOfDay } from "../../core/calendar";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Counted cash is what the book says",
  help: {
    reading:
      "Counted and booked are at the close of the same day; plus means more money than the book says.",
    remedy:
      "Look for it on the same day with both counters; a small rest is entered, never adjusted silently.",
    falseAlarm: "A count before the last entry of the day: write the time on the count sheet.",
  },
  message:
    "Cash box {account} on {day}: {counted} was counted, the book says {book}: {difference} difference.",
  advice:
    "Look for the entry that is missing; if none is found, enter the difference with the count as its voucher.",
  source: "Cash book practice: the count decides; a difference is entered, never hidden.",
  fix: "Enter the difference of {difference} on {day}, with the count as its voucher",
  tables: ["CashCounts"],
  *find(books) {
    const table = books.tables.get("CashCounts");
    if (table === undefined || books.cashCounts.length === 0) return;
    const balances = dailyBalances(books);
    const indexOf = accountIndices(books);
    const known = new Map<string, number>();
    for (const count of [...books.cashCounts].sort((a, b) => a.date - b.date)) {
      const index = indexOf.get(count.account);
      if (index === undefined || count.date === 0 || Number.isNaN(count.amount)) continue;
      const book = balances.on(index, count.date);
      const difference = count.amount - book;
      // A count in the morning finds what the day before left.
      const isMorning = count.amount === balances.on(index, count.date - 1);
      if (Number.isNaN(difference) || isMorning) continue;
      // A difference that stays is told where it is counted first.
      const isKnown = difference === (known.get(count.account) ?? 0);
      known.set(count.account, difference);
      if (difference === 0 || isKnown) continue;
      const { currency } = books.accounts[index];
      const entered = lasts(books, { balances, index, count, difference })
        ? differenceEntry(books, count, difference)
        : undefined;
      yield {
        cell: cellOf(table, count.row, "amount"),
        values: {
          account: text(count.account),
          day: day(count.date),
          counted: amount(count.amount, currency),
          book: amount(book, currency),
          difference: amount(difference, currency),
        },
        ...(entered && { fix: { ...entered, asks: true } }),
      };
    }
  },
} satisfies Check;

/** True where every later count finds the same difference: else it is one of days, and an entry of it would be wrong. */
function lasts(
  { cashCounts }: Books,
  task: { balances: DailyBalances; index: number; count: CashCount; difference: number },
): boolean {
  const { balances, index, count, difference } = task;
  return cashCounts.every(
    ({ account, date, amount: counted }) =>
      account !== count.account ||
      !(date > count.date) ||
      Number.isNaN(counted) ||
      counted - balances.on(index, date) === difference,
  );
}

/** The difference as a receipt or payment of the one category that takes what no other does. */
function differenceEntry(books: Books, { account, date }: CashCount, difference: number) {
  const own = books.accounts.find((one) => one.account === account);
  const line = difference > 0 ? "receipts.other" : "payments.other";
  const categories = books.categories.filter((one) => one.line === line && one.isLeaf);
  const fund = books.funds.filter(({ kind }) => kind === "general");
  if (
    categories.length !== 1 ||
    own === undefined ||
    books.funds.length > 0 === (fund.length !== 1)
  )
    return undefined;
  const words = bookSay(books)(said.countDifference);
  const more = {
    voucher: `CC-${account}-${isoOfDay(date)}`,
    text: words,
    category: categories[0].category,
    ...(fund.length === 1 && { fund: fund[0].fund }),
  };
  return newEntries(books, [
    { day: date, account, currency: own.currency, amount: difference, more },
  ]);
}
