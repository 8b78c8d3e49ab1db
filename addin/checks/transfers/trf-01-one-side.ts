import type { Books } from "../../books/books";
import { missingSide } from "../../books/missing-side";
import { type NewEntry, newEntries } from "../../books/new-entries";
import type { NewRows } from "../../books/new-rows";
import { currencyOfEntry } from "../../books/postings";
import { matchStatementLines, type StatementMatches } from "../../books/statement-matches";
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
    "{word, select, none {The transfer of {amount} has no word in Transfer, and no entry of another account is its other side.} other {Transfer {word} has {side, select, in {money in and none out} other {money out and none in}} ({amount}).}}",
  advice:
    "Enter the other side, and the same word in Transfer with both; money to another body has the category body-transfer.",
  source: "Bookkeeping identity: what leaves one own account arrives in another, less its fee.",
  fix: "Enter the other side in {account}",
  *find(books) {
    let matches: StatementMatches | undefined;
    for (const { row } of oneSidedTransfers(books)) {
      matches ??= matchStatementLines(books);
      yield foundAt(books, row, matches);
    }
  },
} satisfies Check;

function foundAt(books: Books, row: number, matches: StatementMatches): Found {
  const { ledger, accounts } = books;
  const side = missingSide(books, row, matches);
  const made = side && otherSide(books, row, side);
  return {
    cell: ledger.cell(row, "transfer"),
    entry: ledger.text(row, "no"),
    values: {
      word: text(ledger.text(row, "transfer") || "none"),
      side: text(ledger.in[row] === 0 ? "out" : "in"),
      amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
      account: text(side?.account ?? ""),
    },
    ...(made && { fix: { ...made, asks: true } }),
  };
}

/** The same amount on the other side, and the word that joins the two where there is none yet. */
function otherSide(
  books: Books,
  row: number,
  side: Pick<NewEntry, "account" | "day">,
): NewRows | undefined {
  const { ledger, accounts } = books;
  const word = ledger.text(row, "transfer");
  const joined = word || `T-${ledger.text(row, "no")}`;
  if (!ledger.table.columns.has("transfer") || joined === "T-") return undefined;
  const like = ["voucher", "text", "category", "fund"] as const;
  const kept = like.map((key) => [key, ledger.text(row, key)]);
  const made = newEntries(books, [
    {
      ...side,
      currency: currencyOfEntry(ledger, accounts, row),
      amount: ledger.out[row] - ledger.in[row],
      more: { ...Object.fromEntries(kept), transfer: joined },
    },
  ]);
  if (made === undefined || word !== "") return made;
  const named = { cell: ledger.cell(row, "transfer"), before: null, after: joined };
  return { ...made, changes: [named, ...made.changes] };
}
