import { BANK_CHARGES, entryClasses } from "../../books/entry-classes";
import { currencyOfEntry } from "../../books/postings";
import { transferGroups } from "../../books/transfers";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A transfer is neither income nor expense",
  help: {
    reading: "The category makes a receipt or a payment of moved money.",
    remedy: "Take the category of transfers on both sides.",
    falseAlarm: "A fee with the same word keeps its own category.",
  },
  message: "The entry belongs to transfer {word}, and {amount} stands in the report as {category}.",
  advice:
    "Take the category of transfers; if it is a receipt or payment of its own, clear Transfer.",
  source: "Bookkeeping identity: moving own money makes nobody richer or poorer.",
  fix: "Take the category {transfer}",
  *find(books) {
    const { ledger, accounts, categories } = books;
    const classes = entryClasses(books);
    const own = categories.filter(({ side, isLeaf }) => side === "transfer" && isLeaf);
    for (const { word, others } of transferGroups(books, classes))
      for (const row of others) {
        if (classes.category[row] < 0 || classes.isSplit[row] === 1) continue;
        if (classes.lineOf(row) === BANK_CHARGES) continue;
        const cell = ledger.cell(row, "category");
        const category = ledger.text(row, "category");
        yield {
          cell,
          entry: ledger.text(row, "no"),
          values: {
            word: text(word),
            amount: amount(
              ledger.in[row] || ledger.out[row],
              currencyOfEntry(ledger, accounts, row),
            ),
            category: text(category),
            transfer: text(own[0]?.category ?? ""),
          },
          ...(own.length === 1
            ? {
                fix: {
                  changes: [{ cell, before: category, after: own[0].category }],
                  asks: true,
                },
              }
            : {}),
        };
      }
  },
} satisfies Check;
