import type { Books } from "../../books/books";
import {
  type EntryNumbers,
  NextNumbers,
  partsAt,
  readEntryNumbers,
} from "../../books/entry-numbers";
import type { Ledger } from "../../books/ledger";
import { isLateForNext } from "../../books/new-entries";
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
    "{problem, select, double {The number {no} stands here and in {first} already.} other {{entries, plural, one {The number is missing.} other {{entries} entries from here on have no number.}}}}",
  advice:
    "{problem, select, double {Give this entry the next free number, {next}.} other {Give {entries, plural, one {the entry} other {them}} the next free number, {next}.}}",
  source: "The number is the name of an entry: vouchers, splits and corrections refer to it.",
  fix: "Number from {next} on",
  *find(books) {
    const column = books.ledger.table.columns.get("no");
    if (column === undefined) return;
    const runs = [...runsOf(rowsWithoutNumber(books))];
    const twice = [...doubles(books)];
    if (runs.length + twice.length === 0) return;
    const numbers = readEntryNumbers(books.ledger);
    const free = {
      numbers,
      next: new NextNumbers(numbers),
      isNumeric: column.kinds.includes(KIND.number),
    };
    for (const run of runs) yield missingNumbers(books, run, free);
    for (const double of twice) yield doubleNumber(books, double, free);
  },
} satisfies Check;

/** The numbers that are free, and whether the column holds them as numbers. */
interface FreeNumbers {
  readonly numbers: EntryNumbers;
  readonly next: NextNumbers;
  readonly isNumeric: boolean;
}

function missingNumbers(
  books: Books,
  { first, last }: { first: number; last: number },
  free: FreeNumbers,
): Found {
  const changes: CellChange[] = [];
  const hole = first === last ? leftOut(books, first, free) : undefined;
  if (hole !== undefined) changes.push(hole);
  else for (let row = first; row <= last; row++) changes.push(changeOf(books, row, free));
  return {
    cell: books.ledger.cell(first, "no"),
    values: {
      problem: text("missing"),
      entries: count(changes.length),
      next: text(String(changes[0].after)),
    },
    ...((hole || !isLate(books, first, last)) && { fix: { changes, asks: false } }),
  };
}

/** True where an entry is so old that its new number would be out of order: see LED-06. */
function isLate(books: Books, first: number, last: number): boolean {
  const { day } = books.ledger;
  for (let row = first; row <= last; row++) if (isLateForNext(books, day[row])) return true;
  return false;
}

/** The one number that is left out between those above and below, where no entry has it. */
function leftOut(
  { ledger }: Books,
  row: number,
  { numbers, isNumeric }: FreeNumbers,
): CellChange | undefined {
  const { series, year, counter } = numbers;
  const [above, below] = [row - 1, row + 1];
  const isHole =
    series[above] >= 0 &&
    series[above] === series[below] &&
    year[above] === year[below] &&
    counter[below] - counter[above] === 2;
  if (!isHole) return undefined;
  const no = numberOfParts({ ...partsAt(numbers, above), counter: counter[above] + 1 });
  if (ledger.coded.no.dictionary.includes(no)) return undefined;
  return numberChange(ledger, row, { no, isNumeric });
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
    ...(!isLate(books, row, row) && { fix: { changes: [change], asks: true } }),
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
  return numberChange(ledger, row, { no: numberOfParts(next.after(row, year)), isNumeric });
}

function numberChange(
  ledger: Ledger,
  row: number,
  { no, isNumeric }: { no: string; isNumeric: boolean },
): CellChange {
  return {
    cell: ledger.cell(row, "no"),
    before: contentAt(ledger.table.columns.get("no"), row),
    after: isNumeric && /^[1-9]\d*$/.test(no) ? Number(no) : no,
  };
}
