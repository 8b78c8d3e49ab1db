import type { Books } from "../../books/books";
import { readEntryNumbers } from "../../books/entry-numbers";
import { isSealed } from "../../books/new-entries";
import { type NewRows, newRows } from "../../books/new-rows";
import { gapsOf, type NumberGap } from "../../books/number-gaps";
import { bookSay, said } from "../../books/said";
import { KIND } from "../../core/sheet";
import { count, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Numbers follow one another without gaps",
  help: {
    reading: "The numbers missing between two neighbours in one series.",
    remedy: "Ask who kept the book; a voided number stays as a row with its reason.",
    falseAlarm: "Number blocks for different people: begin each with a letter of its own.",
  },
  message:
    "{missing, plural, one {The number {from} is} other {The numbers {from} to {to} are}} missing ({missing}), before No {no}.",
  advice:
    "Look for the {missing, plural, one {entry} other {entries}}; for a number that was never used, add a row with the number, the date and the reason in the note.",
  source: "A gap in the numbers can hide an entry that was taken out.",
  fix: "Add {missing, plural, one {a row for {from}} other {rows for {from} to {to}}}, without an amount, with the note that the number was not used",
  *find(books) {
    const { ledger } = books;
    for (const gap of gapsOf(readEntryNumbers(ledger), (row) => ledger.day[row])) {
      const rows = unusedNumbers(books, gap);
      yield {
        cell: ledger.cell(gap.after, "no"),
        entry: ledger.text(gap.after, "no"),
        values: {
          missing: count(gap.missing),
          from: text(gap.from),
          to: text(gap.to),
          no: text(ledger.text(gap.after, "no")),
        },
        ...(rows && { fix: { ...rows, asks: true } }),
      };
    }
  },
} satisfies Check;

/** So many numbers are left out by a slip; more are another series, or entries that were taken out. */
const UNUSED_MAX = 20;

/** A row for each number of a gap, of the day and the account of the entry before it, without an amount. */
function unusedNumbers(books: Books, { before, missing, numbers }: NumberGap): NewRows | undefined {
  const { ledger } = books;
  const date = ledger.day[before];
  const { columns } = ledger.table;
  if (missing > UNUSED_MAX || date === 0 || isSealed(books, date)) return undefined;
  if (!columns.has("note")) return undefined;
  const isNumeric = columns.get("no")?.kinds[before] === KIND.number;
  const note = bookSay(books)(said.unusedNumber);
  const account = ledger.text(before, "account");
  const currency = ledger.text(before, "currency");
  return newRows(
    books,
    "Ledger",
    numbers().map((no) => ({ no: isNumeric ? Number(no) : no, date, account, currency, note })),
  );
}
