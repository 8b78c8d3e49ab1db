import { accountDays } from "../../books/account-days";
import type { Books } from "../../books/books";
import { dailyBalances } from "../../books/daily-balances";
import { entryName, entryNames } from "../../books/entry-name";
import { accountIndices, statementsByAccount } from "../../books/statement-series";
import { turnedEntry } from "../../books/turned-entries";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Book and bank agree",
  help: {
    reading:
      "Compared is the book at the close of the statement's last day. Entries of just this amount come first.",
    remedy: "Tick off line by line from the last day on which both agreed.",
    falseAlarm:
      "Payments on their way over the turn of the month; they agree with the next statement.",
  },
  message:
    "Account {account} on {day}: the book balance is {book}, statement {number} closes with {closing}: {difference} difference.",
  advice:
    "{candidates, select, none {Compare the entries with the lines of the statement.} other {Look first at the entries of just this amount: {candidates}.}}",
  source: "Auditing practice: the bank's balance is the evidence for the book balance.",
  fix: "Move the amount of entry {turned} to the other side; book and bank then agree",
  tables: ["Statements"],
  *find(books) {
    const table = books.tables.get("Statements");
    if (table === undefined) return;
    const balances = dailyBalances(books);
    const indexOf = accountIndices(books);
    const firstDay = accountDays(books).first;
    for (const [account, series] of statementsByAccount(books)) {
      const index = indexOf.get(account);
      if (index === undefined) continue;
      const { currency } = books.accounts[index];
      let known = 0;
      let since = 0;
      for (const { row, number, to, closing } of series) {
        const book = balances.on(index, to);
        const difference = book - closing;
        // A statement from before the ledger begins is none of its evidence.
        if (Number.isNaN(difference) || to < firstDay[index]) continue;
        // A difference that stays is told where it arises.
        if (difference !== 0 && difference !== known) {
          const minor = difference - known;
          const rows = entriesOf(books, { account: index, since, to, minor });
          const turned = wrongSide(books, rows, minor);
          yield {
            cell: cellOf(table, row, "closing"),
            values: {
              account: text(account),
              day: day(to),
              book: amount(book, currency),
              number: text(number),
              closing: amount(closing, currency),
              difference: amount(difference, currency),
              candidates: text(entryNames(books.ledger, rows) || "none"),
              ...(turned && { turned: text(entryName(books.ledger, turned.row)) }),
            },
            ...(turned && { fix: { changes: turned.changes, asks: true } }),
          };
        }
        known = difference;
        since = to;
      }
    }
  },
} satisfies Check;

/** Entries since the last agreement whose amount is the difference, on either side, or half of it on the wrong one. */
function entriesOf(
  { ledger }: Books,
  { account, since, to, minor }: { account: number; since: number; to: number; minor: number },
): readonly number[] {
  const size = Math.abs(minor);
  const rows: number[] = [];
  for (let row = 0; row < ledger.count; row++) {
    if (ledger.account[row] !== account) continue;
    if (ledger.day[row] <= since || ledger.day[row] > to) continue;
    const signed = ledger.in[row] - ledger.out[row];
    if (Math.abs(signed) === size || signed * 2 === minor) rows.push(row);
  }
  return rows;
}

/** The one candidate that explains the difference by its side alone. */
function wrongSide(books: Books, rows: readonly number[], minor: number) {
  const { ledger } = books;
  const [row, ...others] = rows.filter((one) => (ledger.in[one] - ledger.out[one]) * 2 === minor);
  const changes = row === undefined || others.length > 0 ? undefined : turnedEntry(books, row);
  return changes && { row, changes };
}
