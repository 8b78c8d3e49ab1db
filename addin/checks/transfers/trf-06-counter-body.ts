import type { Books } from "../../books/books";
import { entryClasses } from "../../books/entry-classes";
import { likelyBody } from "../../books/likely-bodies";
import { wholeWords } from "../../books/member-names";
import { currencyOfEntry } from "../../books/postings";
import { readRecords } from "../../books/records";
import { contentAt } from "../../books/table-columns";
import { entriesOfSide } from "../../books/transfers";
import type { CellChange } from "../../core/finding";
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
    "{amount} {side, select, in {came from} other {went to}} another body, and no text, note or transfer word of the entry names it.",
  advice: "Known are: {bodies}. Write its code into the text or the note.",
  source: "Each body has its own books: what one sends, the other must be able to find.",
  fix: "Write {likely} into the note, as the body that the money {side, select, in {came from} other {went to}}",
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
    const codes = bodies.map(([body]) => body);
    for (const row of entriesOfSide(books, entryClasses(books), "body-transfer")) {
      if (keys.some((key) => ledger.text(row, key).search(names) >= 0)) continue;
      const likely = likelyBody(books, row, codes);
      const change = likely === undefined ? undefined : noteOf(books, row, likely);
      yield {
        cell: ledger.cell(row, "text"),
        entry: ledger.text(row, "no"),
        values: {
          amount: amount(ledger.in[row] || ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          side: text(ledger.in[row] === 0 ? "out" : "in"),
          bodies: text(codes.join(", ")),
          ...(change && { likely: text(likely ?? "") }),
        },
        ...(change && { fix: { changes: [change], asks: true } }),
      };
    }
  },
} satisfies Check;

/** The note with the body behind what it says already. */
function noteOf({ ledger }: Books, row: number, body: string): CellChange | undefined {
  const column = ledger.table.columns.get("note");
  if (column === undefined) return undefined;
  const before = contentAt(column, row);
  if (before !== null && typeof before !== "string") return undefined;
  return {
    cell: ledger.cell(row, "note"),
    before,
    after: before === null ? body : `${before}; ${body}`,
  };
}
