import type { Books } from "../../books/books";
import { currencyOfEntry } from "../../books/postings";
import { yearOf } from "../../core/calendar";
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
  readonly key: number;
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
    "{lines, plural, one {# category has} other {# categories have}} the same total in {year} as in {yearBefore}, to the cent: {names}; {category} has {amount} in both. That may well be right; look whether last year's rows were copied.",
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

/** So many totals are at hand without looking them up; more share a place. */
const AT_HAND = 4096;

/** Total of each category, currency and calendar year, with its first entry. */
function totalsByYear(books: Books): ReadonlyMap<number, LineYear> {
  const { ledger, postings, accounts, categories } = books;
  const { entry, amount: amounts, category: categoryOf } = postings;
  const { day: dates } = ledger;
  const totals = new Map<number, LineYear>();
  const atHand = new Array<LineYear | undefined>(AT_HAND).fill(undefined);
  const isOperation = operations(books);
  const currencyCode = currencyCodes(books);
  let day = 0;
  let year = 0;
  for (let at = 0; at < postings.count; at++) {
    const row = entry[at];
    const category = categoryOf[at];
    if (category < 0 || isOperation[category] === 0 || dates[row] === 0) continue;
    if (dates[row] !== day) {
      day = dates[row];
      year = yearOf(day);
    }
    const line = currencyCode[row] * categories.length + category;
    const key = line * YEARS + year;
    const place = (line * 16 + year) % AT_HAND;
    let known = atHand[place];
    if (known === undefined || known.key !== key) {
      const currency = currencyOfEntry(ledger, accounts, row);
      known = totals.get(key) ?? { category, currency, year, minor: 0, row, key };
      totals.set(key, known);
      atHand[place] = known;
    }
    known.minor += amounts[at];
  }
  return totals;
}

/** 1 for categories whose postings are receipts or payments, by index. */
function operations({ categories }: Books): Uint8Array {
  return Uint8Array.from(categories, ({ side }) =>
    side === "receipt" || side === "payment" ? 1 : 0,
  );
}

/** A number for the currency of each entry: equal where the currencies are. */
function currencyCodes({ ledger, accounts }: Books): Int32Array {
  const { account, count: rows } = ledger;
  const { codes, dictionary } = ledger.coded.currency;
  const known = new Map<string, number>([["", 0]]);
  const codeOf = (currency: string): number => {
    const code = known.get(currency) ?? known.size;
    known.set(currency, code);
    return code;
  };
  const ofAccount = Int32Array.from(accounts, ({ currency }) => codeOf(currency));
  const ofText = Int32Array.from(dictionary, codeOf);
  const found = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const own = account[row] < 0 ? 0 : ofAccount[account[row]];
    found[row] = own > 0 || codes[row] < 0 ? own : ofText[codes[row]];
  }
  return found;
}
