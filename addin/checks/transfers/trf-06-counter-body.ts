import { entryClasses } from "../../books/entry-classes";
import { wholeWords } from "../../books/member-names";
import { currencyOfEntry } from "../../books/postings";
import { readRecords } from "../../books/records";
import { entriesOfSide } from "../../books/transfers";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A transfer with another body names it",
  help: {
    reading: "The side, the amount, and the known bodies.",
    remedy: "The other body's code in the text is enough.",
    falseAlarm: "A name of the body that the table does not know: add it in Bodies.",
  },
  message:
    "{amount} {side, select, in {came from} other {went to}} another body, and no text, note or transfer word of the entry names it. Known are: {bodies}. Write its code into the text or the note.",
  source: "Each body has its own books: what one sends, the other must be able to find.",
  tables: ["Bodies"],
  *find(books) {
    const { ledger, accounts, settings } = books;
    const bodies = readRecords(books.tables.get("Bodies"), (at) => [
      at.text("body"),
      at.text("name"),
    ]).filter(([body]) => body !== "" && body !== settings.body);
    const names = wholeWords(bodies.flat(), "giu");
    if (names === undefined) return;
    const keys = ["text", "note", "transfer", "member"] as const;
    for (const row of entriesOfSide(books, entryClasses(books), "body-transfer")) {
      if (keys.some((key) => ledger.text(row, key).search(names) >= 0)) continue;
      yield {
        cell: ledger.cell(row, "text"),
        entry: ledger.text(row, "no"),
        values: {
          amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          side: text(ledger.in[row] === 0 ? "out" : "in"),
          bodies: text(bodies.map(([body]) => body).join(", ")),
        },
      };
    }
  },
} satisfies Check;
