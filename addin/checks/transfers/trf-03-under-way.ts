import { entryClasses } from "../../books/entry-classes";
import { currencyOfEntry } from "../../books/postings";
import { transferGroups } from "../../books/transfers";
import { amount, count, day, text } from "../../core/value";
import type { Check } from "../check";

const DAYS_MAX = 30;

export default {
  severity: "warning",
  title: "Money under way arrives within a month",
  help: {
    reading: "The days between the two sides.",
    remedy: "Look for a wrong month; else ask who carried the money.",
    falseAlarm: "Transfers abroad can take weeks: write down the dates of the bank.",
  },
  message:
    "Transfer {word}: {amount} left on {sent} and arrived on {received}; {days} days lie between.",
  advice: "Correct the day that is wrong, or say in the note where the money was.",
  source: "Auditing practice: money that is long under way is where gaps are hidden.",
  *find(books) {
    const { ledger, accounts } = books;
    for (const { word, legs, bodyLegs } of transferGroups(books, entryClasses(books))) {
      if (bodyLegs.length > 0) continue;
      let [sent, received, first, last] = [0, 0, -1, -1];
      for (const row of legs) {
        const on = ledger.day[row];
        // Several payments with one word: their last ones are compared.
        if (ledger.out[row] !== 0 && on > sent) [sent, first] = [on, row];
        if (ledger.in[row] !== 0 && on > received) [received, last] = [on, row];
      }
      const days = Math.abs(received - sent);
      if (sent === 0 || received === 0 || days <= DAYS_MAX) continue;
      yield {
        cell: ledger.cell(last, "date"),
        entry: ledger.text(last, "no"),
        values: {
          word: text(word),
          amount: amount(ledger.out[first], currencyOfEntry(ledger, accounts, first)),
          sent: day(sent),
          received: day(received),
          days: count(days),
        },
      };
    }
  },
} satisfies Check;
