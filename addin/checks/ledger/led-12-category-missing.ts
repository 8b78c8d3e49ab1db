import { entryClasses } from "../../books/entry-classes";
import type { Ledger } from "../../books/ledger";
import { currencyOfEntry } from "../../books/postings";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Every receipt and payment has a category",
  help: {
    reading: "The amount stands in the report in a line of its own, as not yet assigned.",
    remedy: "Use the proposal if the text really means the same.",
    falseAlarm: "None: even what nobody knows has a line, other receipts or payments.",
  },
  message: "The category is blank; {amount} stand in the cash report as not yet assigned.",
  advice:
    "{suggested, select, none {Choose one.} other {Choose one; entries with the same text have {suggested}.}}",
  source: "Statute V.4 and V.5: the report shows from what money came and for what it went.",
  fix: "Enter the category {suggested}",
  *find(books) {
    const { ledger, accounts } = books;
    const { codes } = ledger.coded.category;
    const { size, filled } = ledger.coded.category;
    if (size === 0 || filled === ledger.count) return;
    const classes = entryClasses(books);
    let byText: Int32Array | undefined;
    for (let row = 0; row < ledger.count; row++) {
      if (codes[row] >= 0 || classes.isSplit[row] === 1) continue;
      const isMoved = ledger.in[row] !== 0 || ledger.out[row] !== 0;
      if (!isMoved || classes.classOf(row) === "transfer") continue;
      byText ??= categoryByText(ledger);
      const suggested = ledger.coded.category.dictionary[byText[ledger.coded.text.codes[row]]];
      const cell = ledger.cell(row, "category");
      const minor = ledger.in[row] || ledger.out[row];
      yield {
        cell,
        entry: ledger.text(row, "no"),
        values: {
          amount: amount(minor, currencyOfEntry(ledger, accounts, row)),
          suggested: text(suggested ?? "none"),
        },
        ...(suggested
          ? { fix: { changes: [{ cell, before: null, after: suggested }], asks: true } }
          : {}),
      };
    }
  },
} satisfies Check;

/** Category of each text, where all entries with that text have the same one; -1 else. */
function categoryByText(ledger: Ledger): Int32Array {
  const texts = ledger.coded.text;
  const { codes } = ledger.coded.category;
  const found = new Int32Array(texts.dictionary.length).fill(-2);
  for (let row = 0; row < ledger.count; row++) {
    const words = texts.codes[row];
    if (words < 0 || codes[row] < 0) continue;
    found[words] = found[words] === -2 || found[words] === codes[row] ? codes[row] : -1;
  }
  return found;
}
