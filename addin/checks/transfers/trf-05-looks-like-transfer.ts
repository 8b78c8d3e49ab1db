import type { Books } from "../../books/books";
import { BANK_CHARGES, type EntryClasses, entryClasses } from "../../books/entry-classes";
import { entryName } from "../../books/entry-name";
import { hintsOf } from "../../books/hint-words";
import { currencyOfEntry } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
import { pairedTransfers } from "../../books/transfers";
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
    '{other, select, none {The text "{text}" sounds like a transfer between own accounts; {amount} stands in the report as {category, select, none {a movement without a category} other {{category}}}. If it is one, give it the category of transfers, and its other side too.} other {{amount} leaves one own account and comes into another with entry {other}. If it is a transfer, enter the same word in Transfer with both and take the category of transfers.}}',
  source: "Bookkeeping identity: moving own money is neither income nor expense.",
  fix: "Link both sides with {word}{own, select, none {} other { and take the category {own}}}",
  *find(books) {
    const { ledger } = books;
    const classes = entryClasses(books);
    const hints = transferHints(books, classes);
    const isFree = freeEntries(books, classes);
    const partner =
      books.accounts.length < 2
        ? undefined
        : pairedTransfers(
            books,
            (row) => isFree[row] === 1 && (hints[row] === 1 || isLikely(books, row, classes)),
          );
    for (let row = 0; row < ledger.count; row++) {
      if (isFree[row] === 0) continue;
      const other = partner?.[row] ?? -1;
      // A pair is told once, where the money leaves.
      if (other >= 0 && ledger.out[row] > 0) yield found(books, row, other);
      else if (other < 0 && hints[row] === 1) yield found(books, row, -1);
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

/** 1 for entries that move money, belong to no transfer, and correct nothing. */
function freeEntries({ ledger }: Books, classes: EntryClasses): Uint8Array {
  const { transfer, corrects, creditTo } = ledger.coded;
  const isFree = new Uint8Array(ledger.count);
  for (let row = 0; row < ledger.count; row++) {
    if (transfer.codes[row] >= 0 || corrects.codes[row] >= 0 || creditTo.codes[row] >= 0) continue;
    if (!(ledger.in[row] > 0 !== ledger.out[row] > 0) || classes.isSplit[row] === 1) continue;
    const kind = classes.classOf(row);
    if (kind !== "operation" && kind !== "unassigned") continue;
    if (classes.lineOf(row) !== BANK_CHARGES) isFree[row] = 1;
  }
  return isFree;
}

/** 1 for entries whose text names a transfer and no fee. */
function transferHints({ ledger }: Books, classes: EntryClasses): Uint8Array {
  const { codes } = ledger.coded.text;
  const words = hintsOf(ledger.coded.text, "transfer");
  const fees = hintsOf(ledger.coded.text, "fee");
  const isHint = new Uint8Array(ledger.count);
  if (!words.hasAny) return isHint;
  for (let row = 0; row < ledger.count; row++) {
    if (!words.of(codes[row]) || fees.of(codes[row]) !== "") continue;
    // Cash that a member pays in is a contribution, whatever the text of the bank says.
    const isContribution = ledger.coded.member.codes[row] >= 0 && classes.category[row] >= 0;
    isHint[row] = isContribution ? 0 : 1;
  }
  return isHint;
}

/**
 * Equal amounts in and out within days are common where sums are round. Without a word for it, one side is likely part of
 * a transfer only when nothing else says what it is: no member, and no line of the report but "other".
 */
function isLikely({ ledger }: Books, row: number, classes: EntryClasses): boolean {
  if (ledger.coded.member.codes[row] >= 0) return false;
  return classes.category[row] < 0 || classes.lineOf(row).endsWith(".other");
}
