import type { Books } from "../../books/books";
import { entryName } from "../../books/entry-name";
import { currencyOfEntry } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
import { transferCandidates } from "../../books/transfer-candidates";
import { pairedTransfers } from "../../books/transfer-pairs";
import { amount, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "warning",
  title: "Transfers between own accounts are linked",
  help: {
    reading: "Two entries that fit each other, or words that speak of a transfer.",
    remedy: "If it is one, link both sides by one word in Transfer.",
    falseAlarm: "A purchase and a gift of the same amount on near days: accept the finding.",
  },
  message:
    '{other, select, none {The text "{text}" sounds like a transfer between own accounts; {amount} stands in the report as {category, select, none {a movement without a category} other {{category}}}.} other {{amount} leaves one own account and comes into another with entry {other}.}}',
  advice:
    "{other, select, none {If it is one, give it the category of transfers, and its other side too.} other {If it is a transfer, enter the same word in Transfer with both and take the category of transfers.}}",
  source: "Bookkeeping identity: moving own money is neither income nor expense.",
  fix: "Link both sides with {word}{own, select, none {} other { and take the category {own}}}",
  *find(books) {
    const { ledger, accounts } = books;
    const { rows, isHinted } = transferCandidates(books);
    if (rows.length === 0) return;
    const partner = accounts.length < 2 ? undefined : pairedTransfers(books, rows);
    for (const row of rows) {
      const other = partner?.[row] ?? -1;
      // A pair is told once, where the money leaves.
      if (other >= 0 && ledger.out[row] > 0) yield found(books, row, other);
      else if (other < 0 && isHinted(row)) yield found(books, row, -1);
    }
  },
} satisfies Check;

function found(books: Books, row: number, other: number): Found {
  const { ledger, accounts } = books;
  const link = other < 0 ? undefined : linkOf(books, [row, other]);
  return {
    cell: ledger.cell(row, "transfer"),
    entry: ledger.text(row, "no"),
    values: {
      other: text(other < 0 ? "none" : entryName(ledger, other)),
      text: text(ledger.text(row, "text")),
      amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
      category: text(ledger.text(row, "category") || "none"),
      word: text(link?.word ?? ""),
      own: text(link?.own ?? "none"),
    },
    ...(link === undefined ? {} : { fix: { changes: link.changes, asks: true } }),
  };
}

/** The same new word with both sides, and the one category of transfers; undefined where nobody could tell which. */
function linkOf({ ledger, categories }: Books, rows: readonly number[]) {
  const { columns } = ledger.table;
  const word = `T-${ledger.text(rows[0], "no")}`;
  const leaves = categories.filter(({ side, isLeaf }) => side === "transfer" && isLeaf);
  const own = leaves.length === 1 ? leaves[0].category : "none";
  const isBlank = rows.every((row) => ledger.text(row, "category") === "");
  const isUsed = ledger.coded.transfer.dictionary.includes(word);
  if (!columns.has("transfer") || isUsed || word === "T-" || (own === "none" && !isBlank))
    return undefined;
  const set = (row: number, key: string, after: string) => ({
    cell: ledger.cell(row, key),
    before: contentAt(columns.get(key), row),
    after,
  });
  const changes = rows.flatMap((row) => [
    set(row, "transfer", word),
    ...(own === "none" || !columns.has("category") ? [] : [set(row, "category", own)]),
  ]);
  return { word, own, changes };
}
