import type { Books } from "../../books/books";
import { entryName } from "../../books/entry-name";
import type { Ledger } from "../../books/ledger";
import { likeMovements, SAME_MOVEMENT } from "../../books/like-movements";
import { currencyOfEntry } from "../../books/postings";
import { bookSay, said, says } from "../../books/said";
import { LINE_DAYS_MAX, matchStatementLines } from "../../books/statement-matches";
import { contentAt } from "../../books/table-columns";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "An entry is made once",
  help: {
    reading: "Day, account, amount, text and member are equal, to the letter.",
    remedy: "Compare with the statement: does the bank show it once or twice?",
    falseAlarm:
      "Equal fees or tickets on one day: tell them apart in the text, or accept the finding.",
  },
  message: "Day {day}, account, amount {amount}, text and member are those of entry {other}.",
  advice:
    "If it is the same movement, void one of the two; if both happened, give each its own voucher or say so in the text.",
  source:
    "Auditing practice: the same movement entered twice is the commonest slip in a cash book.",
  fix: "Note that it is not double: both happened",
  *find(books) {
    const { ledger, accounts } = books;
    for (const { row, other } of likeMovements(books, SAME_MOVEMENT)) {
      if (isSeenTwice(books, row, other)) continue;
      if (isNoted(ledger, row) || isNoted(ledger, other)) continue;
      yield {
        cell: ledger.cell(row, ledger.in[row] === 0 ? "out" : "in"),
        entry: ledger.text(row, "no"),
        values: {
          day: day(ledger.day[row]),
          amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          other: text(entryName(ledger, other)),
        },
        ...(ledger.table.columns.has("note") && { fix: noteFix(books, row) }),
      };
    }
  },
} satisfies Check;

/** Two equal movements that have a line of the bank each are two, if no third one of their amount is left without. */
function isSeenTwice(books: Books, row: number, other: number): boolean {
  if (books.statementLines.length < 2) return false;
  const { isMatched, entries } = matchStatementLines(books);
  if (isMatched[row] === 0 || isMatched[other] === 0) return false;
  const { account, day, in: moneyIn, out } = books.ledger;
  return !entries.some(
    (one) =>
      account[one] === account[row] &&
      moneyIn[one] === moneyIn[row] &&
      out[one] === out[row] &&
      Math.abs(day[one] - day[row]) <= LINE_DAYS_MAX,
  );
}

/** Somebody looked at both and wrote down that they are two. */
function isNoted(ledger: Ledger, row: number): boolean {
  return says(ledger.text(row, "note"), said.notDouble);
}

function noteFix(books: Books, row: number) {
  const { ledger } = books;
  const before = contentAt(ledger.table.columns.get("note"), row);
  const own = ledger.text(row, "note");
  const words = bookSay(books)(said.notDouble);
  const after = own === "" ? words : `${own}; ${words}`;
  return { changes: [{ cell: ledger.cell(row, "note"), before, after }], asks: true };
}
