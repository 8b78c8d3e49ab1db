import type { Books } from "../../books/books";
import { correctedEntry } from "../../books/corrected-entry";
import { currencyOfEntry, entriesByNumber } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
import { amount, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "A correction names its entry and stays within it",
  help: {
    reading: "The entry names another one in Corrects, and the two do not fit.",
    remedy: "Compare both; a correction stands on the other side and is at most as large.",
    falseAlarm: "None among corrections; for other links use the note.",
  },
  message:
    "{fault, select, missing {Corrects names {original}, and there is no such entry.} itself {The entry names itself in Corrects.} side {The correction stands on the same side as entry {original}, which it would enlarge.} other {Corrections of entry {original} come to {corrected}; the entry is {amount}: {difference} too much.}}",
  advice:
    "{fault, select, missing {Enter the number of the entry that is corrected.} itself {Enter the number of the entry that is corrected.} side {Enter it on the other side.} other {Correct the amount, or the number in Corrects.}}",
  source:
    "Cash book practice: an entry is corrected by a second one that names it; nothing is deleted.",
  fix: "Name entry {likely} in Corrects",
  *find(books) {
    const { ledger } = books;
    if (ledger.coded.corrects.size === 0) return;
    const { codes, dictionary } = ledger.coded.corrects;
    const entryOf = entriesByNumber(ledger);
    const rowsOf = new Map<number, number[]>();
    for (let row = 0; row < ledger.count; row++) {
      if (codes[row] < 0) continue;
      const named = numbersIn(dictionary[codes[row]], entryOf);
      const missing = named.find((no) => !entryOf.has(no));
      if (missing !== undefined) yield faultOf(books, row, { fault: "missing", original: missing });
      const original = named.length === 1 ? entryOf.get(named[0]) : undefined;
      if (original === row) yield faultOf(books, row, { fault: "itself", original: named[0] });
      else if (original !== undefined) {
        const known = rowsOf.get(original);
        if (known) known.push(row);
        else rowsOf.set(original, [row]);
      }
    }
    for (const [original, rows] of rowsOf) yield* excess(books, original, rows);
  },
} satisfies Check;

/** One number, or several with commas between where none has the whole text. */
function numbersIn(typed: string, entryOf: ReadonlyMap<string, number>): readonly string[] {
  if (entryOf.has(typed)) return [typed];
  return typed.split(/[,;\s]+/).filter((no) => no !== "");
}

function faultOf(
  books: Books,
  row: number,
  { fault, original }: { fault: string; original: string },
): Found {
  const { ledger } = books;
  const cell = ledger.cell(row, "corrects");
  const before = contentAt(ledger.table.columns.get("corrects"), row);
  const isLost = fault === "missing" || fault === "itself";
  const isOne = isLost && ledger.text(row, "corrects") === original;
  const likely = isOne ? correctedEntry(books, row) : undefined;
  const after = likely === undefined ? "" : ledger.text(likely, "no");
  return {
    cell,
    entry: ledger.text(row, "no"),
    values: { fault: text(fault), original: text(original), likely: text(after) },
    ...(after === "" ? {} : { fix: { changes: [{ cell, before, after }], asks: true } }),
  };
}

/** Partial refunds are normal; together they never come to more than the original. */
function* excess(books: Books, original: number, rows: readonly number[]): Generator<Found> {
  const { ledger, accounts } = books;
  const signed = (row: number): number => ledger.in[row] - ledger.out[row];
  const currency = currencyOfEntry(ledger, accounts, original);
  const whole = signed(original);
  if (!whole) return;
  const opposite = rows.filter((row) => signed(row) * whole < 0);
  let corrected = 0;
  for (const row of rows) {
    const originalNo = ledger.text(original, "no");
    const own = signed(row);
    // A reversal is followed by the right entry, which stands on the same side again and names the original too.
    if (own * whole > 0 && opposite.length === 0)
      yield faultOf(books, row, { fault: "side", original: originalNo });
    if (currencyOfEntry(ledger, accounts, row) !== currency || !(own * whole < 0)) continue;
    corrected += Math.abs(own);
    if (corrected <= Math.abs(whole)) continue;
    const { cell, entry, values } = faultOf(books, row, { fault: "excess", original: originalNo });
    yield {
      cell,
      ...(entry === undefined ? {} : { entry }),
      values: {
        ...values,
        corrected: amount(corrected, currency),
        amount: amount(Math.abs(whole), currency),
        difference: amount(corrected - Math.abs(whole), currency),
      },
    };
  }
}
