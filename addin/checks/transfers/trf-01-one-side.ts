import type { Books } from "../../books/books";
import { type EntryClasses, entryClasses } from "../../books/entry-classes";
import { currencyOfEntry } from "../../books/postings";
import { pairedTransfers, transferGroups } from "../../books/transfers";
import { amount, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "A transfer has two sides",
  message:
    "{word, select, none {The transfer of {amount} has no word in Transfer, and no entry of another account is its other side.} other {Transfer {word} has {side, select, in {money in and none out} other {money out and none in}} ({amount}).}} Enter the other side, and the same word in Transfer with both; money to another body has the category body-transfer.",
  source: "Bookkeeping identity: what leaves one own account arrives in another, less its fee.",
  *find(books) {
    const { ledger, accounts, funds } = books;
    const classes = entryClasses(books);
    // A book of one account holds one side of its transfers: the other stands in a book of its own.
    const isOneAccount =
      accounts.length < 2 && ledger.account.every((account) => account === ledger.account[0]);
    if (!isOneAccount || funds.length > 1)
      for (const { legs, bodyLegs } of transferGroups(books, classes)) {
        const moved = legs.filter((row) => ledger.in[row] !== ledger.out[row]);
        if (moved.length === 0 || bodyLegs.length > 0) continue;
        const isIn = ledger.in[moved[0]] !== 0;
        if (moved.every((row) => (ledger.in[row] !== 0) === isIn)) yield foundAt(books, moved[0]);
      }
    if (!isOneAccount) for (const row of wordless(books, classes)) yield foundAt(books, row);
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

/** Legs by category that have no word, and no partner that can be recognised. */
function* wordless(books: Books, classes: EntryClasses): Generator<number> {
  const { ledger } = books;
  const isLeg = (row: number): boolean =>
    ledger.coded.transfer.codes[row] < 0 &&
    ledger.in[row] !== ledger.out[row] &&
    classes.classOf(row) === "transfer";
  let partner: Int32Array | undefined;
  for (let row = 0; row < ledger.count; row++) {
    if (!isLeg(row) || Number.isNaN(ledger.in[row] - ledger.out[row])) continue;
    partner ??= pairedTransfers(books, isLeg);
    if (partner[row] < 0) yield row;
  }
}
