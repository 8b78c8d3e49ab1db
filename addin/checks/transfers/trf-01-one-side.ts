import type { Books } from "../../books/books";
import { currencyOfEntry } from "../../books/postings";
import { oneSidedTransfers } from "../../books/transfers";
import { amount, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "A transfer has two sides",
  help: {
    reading: "One side of the transfer is there; amount and word are shown.",
    remedy: "Look in the other account for the same amount some days around.",
    falseAlarm: "Money under way at the end of the period: it comes with the next entries.",
  },
  message:
    "{word, select, none {The transfer of {amount} has no word in Transfer, and no entry of another account is its other side.} other {Transfer {word} has {side, select, in {money in and none out} other {money out and none in}} ({amount}).}} Enter the other side, and the same word in Transfer with both; money to another body has the category body-transfer.",
  source: "Bookkeeping identity: what leaves one own account arrives in another, less its fee.",
  *find(books) {
    for (const { row } of oneSidedTransfers(books)) yield foundAt(books, row);
  },
} satisfies Check;

function foundAt({ ledger, accounts }: Books, row: number): Found {
  return {
    cell: ledger.cell(row, "transfer"),
    entry: ledger.text(row, "no"),
    values: {
      word: text(ledger.text(row, "transfer") || "none"),
      side: text(ledger.in[row] === 0 ? "out" : "in"),
      amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
    },
  };
}
