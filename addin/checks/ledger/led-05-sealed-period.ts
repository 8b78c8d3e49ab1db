import type { Books } from "../../books/books";
import { readEntryNumbers, rowsOfSeries } from "../../books/entry-numbers";
import type { RecordedPeriod } from "../../books/periods";
import { contentAt } from "../../books/table-columns";
import { dayOf1904 } from "../../core/calendar";
import { day, text } from "../../core/value";
import { dayAt } from "../../tables/table-data";
import type { Check, CheckInput, Found } from "../check";

/** A sealed period, the day after which nothing could be entered in it any more, and the last day that can be. */
interface Sealed {
  readonly period: RecordedPeriod;
  readonly limit: number;
  readonly today: number;
}

export default {
  severity: "error",
  title: "Nothing is entered in a sealed period",
  help: {
    reading: "The number of the entry shows that it was made after the period was sealed.",
    remedy: "The sealed report stays true if the correction comes into the open period.",
    falseAlarm: "An entry made earlier and numbered late: compare with the sealed copy.",
  },
  message:
    "The date {date} lies in the sealed period {period} ({from} to {to}), but the number comes after No {witness} of {witnessDate}: the entry was made later.",
  advice: "Enter it in the open period, and say in the note what it corrects.",
  source: "A sealed period stands as it was reported; what is found later belongs to the next one.",
  fix: "Date the entry {dayOpen}, the first day after the sealed periods",
  tables: ["Periods"],
  *find(books) {
    const sealed = sealedPeriods(books);
    if (sealed.length === 0) return;
    const numbers = readEntryNumbers(books.ledger);
    const dayOpen = Math.max(...sealed.map(({ period }) => period.to)) + 1;
    for (const rows of rowsOfSeries(numbers))
      for (const one of sealed)
        for (const late of lateRows(books, rows, one))
          yield foundOf(books, { ...late, one, dayOpen });
  },
} satisfies Check;

function sealedPeriods({ periods, tables, today }: CheckInput): readonly Sealed[] {
  const table = tables.get("Periods");
  if (table === undefined) return [];
  return periods
    .filter(({ status, from, to }) => status === "sealed" && from > 0 && to > 0)
    .map((period) => {
      const sealedOn = dayAt(table, table.columns.get("sealedOn"), period.row);
      return { period, limit: Math.max(period.to, sealedOn), today };
    });
}

/**
 * Entries of the period that were numbered after entries of later days. The series is parted at the number that leaves
 * the fewest entries on the wrong side, so that one wrong date does not bring a whole year under suspicion.
 */
function* lateRows(
  { ledger, accounts }: Books,
  rows: Int32Array,
  { period, limit, today }: Sealed,
): Iterable<{ row: number; witness: number }> {
  const isInside = (row: number): boolean => {
    if (ledger.day[row] < period.from || ledger.day[row] > period.to) return false;
    const body = accounts[ledger.account[row]]?.body ?? "";
    return body === "" || period.body === "" || body === period.body;
  };
  // A day that has not come yet is a slip (LED-04), and no witness.
  const isLater = (row: number): boolean => ledger.day[row] > limit && ledger.day[row] <= today;
  let balance = 0;
  let least = 0;
  let partedAt = 0;
  rows.forEach((row, at) => {
    balance += isLater(row) ? 1 : isInside(row) ? -1 : 0;
    if (balance >= least) return;
    least = balance;
    partedAt = at + 1;
  });
  let witness = -1;
  for (let at = partedAt; at < rows.length; at++) {
    const row = rows[at];
    if (isLater(row)) witness = row;
    else if (witness >= 0 && isInside(row)) yield { row, witness };
  }
}

function foundOf(
  { ledger }: Books,
  { row, witness, one, dayOpen }: { row: number; witness: number; one: Sealed; dayOpen: number },
): Found {
  const cell = ledger.cell(row, "date");
  const after = ledger.table.is1904 ? dayOpen - dayOf1904(0) : dayOpen;
  const before = contentAt(ledger.table.columns.get("date"), row);
  return {
    cell,
    entry: ledger.text(row, "no"),
    values: {
      date: day(ledger.day[row]),
      period: text(one.period.period),
      from: day(one.period.from),
      to: day(one.period.to),
      witness: text(ledger.text(witness, "no")),
      witnessDate: day(ledger.day[witness]),
      dayOpen: day(dayOpen),
    },
    fix: { changes: [{ cell, before, after }], asks: true },
  };
}
