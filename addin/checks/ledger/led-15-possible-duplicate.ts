import { entryName } from "../../books/entry-name";
import { likeMovements, SAME_MOVEMENT } from "../../books/like-movements";
import { currencyOfEntry } from "../../books/postings";
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
  message:
    "Day {day}, account, amount {amount}, text and member are those of entry {other}. If it is the same movement, void one of the two; if both happened, give each its own voucher or say so in the text.",
  source:
    "Auditing practice: the same movement entered twice is the commonest slip in a cash book.",
  *find(books) {
    const { ledger, accounts } = books;
    for (const { row, other } of likeMovements(books, SAME_MOVEMENT))
      yield {
        cell: ledger.cell(row, ledger.in[row] === 0 ? "out" : "in"),
        entry: ledger.text(row, "no"),
        values: {
          day: day(ledger.day[row]),
          amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          other: text(entryName(ledger, other)),
        },
      };
  },
} satisfies Check;
