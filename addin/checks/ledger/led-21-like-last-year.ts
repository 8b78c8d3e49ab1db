import type { Books } from "../../books/books";
import { type LineSums, lineSums } from "../../books/line-sums";
import { dayOfParts, yearOf } from "../../core/calendar";
import { amount, count, text } from "../../core/value";
import type { Check } from "../check";

/** So many lines equal to the cent are no longer chance. */
const LINES_MIN = 3;

interface LineYear {
  readonly category: number;
  readonly currency: string;
  readonly year: number;
  minor: number;
  readonly row: number;
}

export default {
  severity: "note",
  title: "Figures are not those of last year",
  help: {
    reading: "Each category is compared with the year before, to the cent.",
    remedy: "Look at a few of the entries: are days and vouchers this year's?",
    falseAlarm: "Fixed rents and fees are the same every year: fine.",
  },
  message:
    "{lines, plural, one {# category has} other {# categories have}} the same total in {year} as in {yearBefore}, to the cent: {names}; {category} has {amount} in both.",
  advice: "That may well be right; look whether last year's rows were copied.",
  source: "Auditing practice: figures that repeat to the cent are looked at.",
  *find(books) {
    const totals = totalsByYear(books);
    const alike = new Map<number, LineYear[]>();
    for (const [key, line] of totals) {
      // Keys of one line and currency count on with the years.
      const before = totals.get(key - 1);
      if (!before || line.minor === 0 || line.minor !== before.minor) continue;
      const known = alike.get(line.year);
      if (known) known.push(line);
      else alike.set(line.year, [line]);
    }
    for (const [year, lines] of alike) {
      if (lines.length < LINES_MIN) continue;
      const nameOf = (line: LineYear): string => books.categories[line.category].category;
      yield {
        cell: books.ledger.cell(lines[0].row, "category"),
        entry: books.ledger.text(lines[0].row, "no"),
        values: {
          lines: count(lines.length),
          year: text(String(year)),
          yearBefore: text(String(year - 1)),
          names: text(lines.map(nameOf).join(", ")),
          category: text(nameOf(lines[0])),
          amount: amount(Math.abs(lines[0].minor), lines[0].currency),
        },
      };
    }
  },
} satisfies Check;

/** More than any year, so that a number names a category, a currency and a year. */
const YEARS = 10_000;

/** Total of each category, currency and calendar year, with its first entry. */
function totalsByYear(books: Books): ReadonlyMap<number, LineYear> {
  const { ledger, postings } = books;
  const totals = new Map<number, LineYear>();
  const lines = lineSums(books);
  for (let at = 0; at < postings.count; ) {
    const day = ledger.day[postings.entry[at]];
    if (day === 0) {
      at++;
      continue;
    }
    const year = yearOf(day);
    at = lines.addUp(at, daysOfYear(year));
    takeDown(totals, lines, year);
  }
  return totals;
}

function daysOfYear(year: number): { from: number; to: number } {
  const from = dayOfParts({ year, month: 1, day: 1 }) ?? 0;
  return { from, to: dayOfParts({ year, month: 12, day: 31 }) ?? from };
}

/** Adds what was summed up to the totals of a year. */
function takeDown(totals: Map<number, LineYear>, lines: LineSums, year: number): void {
  for (const { line, category, currency, row, minor } of lines.takeAll()) {
    const key = line * YEARS + year;
    const known = totals.get(key);
    if (known) known.minor += minor;
    else totals.set(key, { category, currency, year, minor, row });
  }
}
