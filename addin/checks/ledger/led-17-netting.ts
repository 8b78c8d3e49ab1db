import { entryClasses } from "../../books/entry-classes";
import { hintsOf } from "../../books/hint-words";
import { currencyOfEntry } from "../../books/postings";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Receipts and payments are entered gross",
  help: {
    reading: "The word found in the text is shown; nothing is calculated.",
    remedy: "Enter the full amount, and what was taken off as an entry of its own.",
    falseAlarm: "A word that means something else, such as a name: accept the finding.",
  },
  message:
    'The text "{text}" ("{word}") sounds as if something had been taken off before {amount} was entered. If so, enter the full amount and what was taken off as two entries, or split this one.',
  source:
    "Statute V.2 and cash book practice: nothing is netted, neither between members nor against costs.",
  *find(books) {
    const { ledger, accounts } = books;
    const { codes } = ledger.coded.text;
    const hints = hintsOf(ledger.coded.text, "netting");
    if (!hints.hasAny) return;
    const classes = entryClasses(books);
    for (let row = 0; row < ledger.count; row++) {
      const word = hints.of(codes[row]);
      if (!word || classes.isSplit[row] === 1) continue;
      const minor = ledger.in[row] || ledger.out[row];
      if (minor === 0 || classes.classOf(row) === "opening") continue;
      yield {
        cell: ledger.cell(row, "text"),
        entry: ledger.text(row, "no"),
        values: {
          text: text(ledger.text(row, "text")),
          word: text(word),
          amount: amount(minor, currencyOfEntry(ledger, accounts, row)),
        },
      };
    }
  },
} satisfies Check;
