import {
  countsOn,
  type EntryNumbers,
  numberOfParts,
  partsAt,
  readEntryNumbers,
  rowsOfSeries,
} from "../../books/entry-numbers";
import type { Ledger } from "../../books/ledger";
import { yearOf } from "../../core/calendar";
import { count, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "warning",
  title: "Numbers follow one another without gaps",
  message:
    "{missing, plural, one {The number {from} is} other {The numbers {from} to {to} are}} missing ({missing}), before No {no}. Look for the {missing, plural, one {entry} other {entries}}; for a number that was never used, add a row with the number, the date and the reason in the note.",
  source: "A gap in the numbers can hide an entry that was taken out.",
  *find({ ledger }) {
    const numbers = readEntryNumbers(ledger);
    for (const rows of rowsOfSeries(numbers)) {
      if (!countsOn(numbers, rows)) continue;
      for (let at = 1; at < rows.length; at++) {
        const row = rows[at];
        const from = firstExpected(numbers, rows[at - 1], row);
        if (numbers.counter[row] > from && !beginsShortYear(ledger, numbers, row))
          yield foundOf(ledger, numbers, { row, from });
      }
    }
  },
} satisfies Check;

/** The counter that may follow: the next one; in a new year 1, where the year does not go on counting. */
function firstExpected({ year, counter }: EntryNumbers, previous: number, row: number): number {
  const isNewYear = year[row] !== year[previous];
  return isNewYear && counter[row] <= counter[previous] ? 1 : counter[previous] + 1;
}

/** True for the first number of a year that is told by its last two figures: 260001 in 2026. */
function beginsShortYear(ledger: Ledger, numbers: EntryNumbers, row: number): boolean {
  const { counter, width } = partsAt(numbers, row);
  if (ledger.day[row] === 0) return false;
  const figures = String(counter).padStart(width, "0");
  const year = String(yearOf(ledger.day[row])).slice(2);
  return figures.length >= 5 && figures.startsWith(year) && Number(figures.slice(2)) === 1;
}

function foundOf(
  ledger: Ledger,
  numbers: EntryNumbers,
  { row, from }: { row: number; from: number },
): Found {
  const parts = partsAt(numbers, row);
  return {
    cell: ledger.cell(row, "no"),
    entry: ledger.text(row, "no"),
    values: {
      missing: count(parts.counter - from),
      from: text(numberOfParts({ ...parts, counter: from })),
      to: text(numberOfParts({ ...parts, counter: parts.counter - 1 })),
      no: text(ledger.text(row, "no")),
    },
  };
}
