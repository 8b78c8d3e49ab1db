import { correctedEntry } from "../../books/corrected-entry";
import { entryClasses } from "../../books/entry-classes";
import { hintsOf } from "../../books/hint-words";
import { currencyOfEntry } from "../../books/postings";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A refund reduces the payment line",
  help: {
    reading: "The text speaks of money that came back, and the amount raises the receipts.",
    remedy: "With the number in Corrects the report lowers the payment.",
    falseAlarm: "A grant or tax refund that is income: choose other words.",
  },
  message: 'The text "{text}" names a refund, and {amount} stands in the receipts as {category}.',
  advice:
    "Give it the category of the payment that came back, or name that entry in Corrects; then it lowers the payments instead of raising the receipts.",
  source: "Practice of cash reports: money that comes back is no income.",
  fix: "Name entry {original} in Corrects",
  *find(books) {
    const { ledger, accounts } = books;
    const { text: texts, corrects } = ledger.coded;
    const hints = hintsOf(texts, "refund");
    if (!hints.hasAny) return;
    const classes = entryClasses(books);
    for (let row = 0; row < ledger.count; row++) {
      if (!hints.of(texts.codes[row]) || !(ledger.in[row] > 0) || corrects.codes[row] >= 0)
        continue;
      if (!classes.lineOf(row).startsWith("receipts.")) continue;
      const original = correctedEntry(books, row);
      const after = original === undefined ? "" : ledger.text(original, "no");
      const isLinkable = after !== "" && ledger.table.columns.has("corrects");
      const change = { cell: ledger.cell(row, "corrects"), before: null, after };
      yield {
        cell: ledger.cell(row, "category"),
        entry: ledger.text(row, "no"),
        values: {
          text: text(ledger.text(row, "text")),
          amount: amount(ledger.in[row], currencyOfEntry(ledger, accounts, row)),
          category: text(ledger.text(row, "category")),
          original: text(after),
        },
        ...(isLinkable ? { fix: { changes: [change], asks: true } } : {}),
      };
    }
  },
} satisfies Check;
