import type { Books } from "../../books/books";
import { NextNumbers, readEntryNumbers } from "../../books/entry-numbers";
import { numberOfParts } from "../../books/number-parts";
import { contentAt, runsOf } from "../../books/table-columns";
import { yearOf } from "../../core/calendar";
import { cellAddress } from "../../core/cells";
import type { CellChange } from "../../core/finding";
import { KIND } from "../../core/sheet";
import { count, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "Every entry has its own number",
  help: {
    reading: "The cell is the number that is missing or stands there twice.",
    remedy: "Do not renumber other entries: vouchers name them.",
    falseAlarm: "None: numbers that begin anew each year carry their year, such as 2025-17.",
  },
  message:
    "{problem, select, double {The number {no} stands here and in {first} already. Give this entry the next free number, {next}.} other {{entries, plural, one {The number is missing. Give the entry} other {{entries} entries from here on have no number. Give them}} the next free number, {next}.}}",
  source: "The number is the name of an entry: vouchers, splits and corrections refer to it.",
  fix: "Number from {next} on",
  *find(books) {
    const column = books.ledger.table.columns.get("no");
    if (column === undefined) return;
    const runs = [...runsOf(rowsWithoutNumber(books))];
    const twice = [...doubles(books)];
    if (runs.length + twice.length === 0) return;
    const free = {
      next: new NextNumbers(readEntryNumbers(books.ledger)),
      isNumeric: column.kinds.includes(KIND.number),
    };
    for (const run of runs) yield missingNumbers(books, run, free);
    for (const double of twice) yield doubleNumber(books, double, free);
  },
} satisfies Check;

/** The numbers that are free, and whether the column holds them as numbers. */
interface FreeNumbers {
  readonly next: NextNumbers;
  readonly isNumeric: boolean;
}

function missingNumbers(
  books: Books,
  { first, last }: { first: number; last: number },
  free: FreeNumbers,
): Found {
  const changes: CellChange[] = [];
  for (let row = first; row <= last; row++) changes.push(changeOf(books, row, free));
  return {
    cell: books.ledger.cell(first, "no"),
    values: {
      problem: text("missing"),
      entries: count(changes.length),
      next: text(String(changes[0].after)),
    },
    fix: { changes, asks: false },
  };
}

function doubleNumber(
  books: Books,
  { row, first }: { row: number; first: number },
  free: FreeNumbers,
): Found {
  const { ledger } = books;
  const change = changeOf(books, row, free);
  return {
    cell: change.cell,
    entry: ledger.text(row, "no"),
    values: {
      problem: text("double"),
      no: text(ledger.text(row, "no")),
      first: text(cellAddress(ledger.cell(first, "no"))),
      next: text(String(change.after)),
    },
    fix: { changes: [change], asks: true },
  };
}

/** Entries that say when or how much, without a number. */
function* rowsWithoutNumber({ ledger }: Books): Iterable<number> {
  const { codes, filled } = ledger.coded.no;
  if (filled === ledger.count) return;
  for (let row = 0; row < ledger.count; row++) {
    if (codes[row] >= 0) continue;
    if (ledger.day[row] > 0 || ledger.in[row] !== 0 || ledger.out[row] !== 0) yield row;
  }
}

/** Entries whose number a row above has already. */
function* doubles({ ledger }: Books): Iterable<{ row: number; first: number }> {
  const { codes, size, filled } = ledger.coded.no;
  if (size === filled) return;
  const firstOf = new Int32Array(size).fill(-1);
  for (let row = 0; row < ledger.count; row++) {
    const code = codes[row];
    if (code < 0) continue;
    if (firstOf[code] < 0) firstOf[code] = row;
    else yield { row, first: firstOf[code] };
  }
}

/** Gives a row the next free number, as a number where the column holds numbers. */
function changeOf({ ledger }: Books, row: number, { next, isNumeric }: FreeNumbers): CellChange {
  const year = ledger.day[row] > 0 ? yearOf(ledger.day[row]) : 0;
  const no = numberOfParts(next.after(row, year));
  return {
    cell: ledger.cell(row, "no"),
    before: contentAt(ledger.table.columns.get("no"), row),
    after: isNumeric && /^[1-9]\d*$/.test(no) ? Number(no) : no,
  };
}
