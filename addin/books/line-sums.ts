import { isCurrency } from "../core/currencies";
import type { Books } from "./books";

/** What the postings of a category in a currency come to. */
export interface LineSum {
  /** Number of the category and currency together. */
  readonly line: number;
  readonly category: number;
  readonly currency: string;
  /** Entry of the first posting. */
  readonly row: number;
  readonly minor: number;
}

/** Sums of receipts and payments by category and currency, stretch by stretch of the ledger. */
export interface LineSums {
  /**
   * Adds up postings from one on as long as their days lie in a span; undated ones are left out. Answers the first one
   * of another day.
   */
  addUp(at: number, days: { readonly from: number; readonly to: number }): number;
  /** The sums since they were taken last, in the order of their first postings. */
  takeAll(): readonly LineSum[];
}

/** Typed arrays alone, so that the engine keeps what it made of the loop over them from one book to the next. */
type Columns = readonly [
  entry: Int32Array,
  category: Int32Array,
  amount: Float64Array,
  day: Int32Array,
  account: Int32Array,
  /** Codes of the currencies that were typed. */
  typed: Int32Array,
  lines: Lines,
];

/** Which lines there are, by what tells the currency of an entry and by its category. */
type Lines = readonly [
  /** First line of the currency of each account, NO_LINE where it is none, AS_TYPED where it has none. */
  ofAccount: Int32Array,
  /** First line of each typed currency, a blank one first; NO_LINE where it is none. */
  ofTyped: Int32Array,
  /** 1 for categories that are receipts or payments. */
  isOperation: Uint8Array,
];

/** Nobody knows the amounts of a currency that is none. */
const NO_LINE = -1;
const AS_TYPED = -2;

/** Minor units and first posting of each line, -1 for none; and the lines with a posting. */
type Sums = readonly [minor: Float64Array, first: Int32Array, used: number[]];

/** Prepares the sums of a book. */
export function lineSums(books: Books): LineSums {
  const { ledger, postings, categories } = books;
  const { currencies, lines } = linesOf(books);
  const { entry, category, amount } = postings;
  const typed = ledger.coded.currency.codes;
  const columns: Columns = [entry, category, amount, ledger.day, ledger.account, typed, lines];
  const size = currencies.length * categories.length;
  const sums: Sums = [new Float64Array(size), new Int32Array(size).fill(-1), []];
  return {
    addUp: (at, { from, to }) => addUp(columns, sums, Int32Array.of(at, from, to)),
    takeAll: () => takeAll(sums, sumOf),
  };

  function sumOf(line: number): LineSum {
    return {
      line,
      category: line % categories.length,
      currency: currencies[Math.floor(line / categories.length)],
      row: entry[sums[1][line]],
      minor: sums[0][line],
    };
  }
}

/** @param stretch First posting, first and last day. */
function addUp(columns: Columns, [minor, first, used]: Sums, stretch: Int32Array): number {
  const [entry, category, amount, day, account, typed, [ofAccount, ofTyped, isOperation]] = columns;
  const [begin, from, to] = stretch;
  for (let at = begin; at < entry.length; at++) {
    const row = entry[at];
    const date = day[row];
    if (date === 0) continue;
    if (date < from || date > to) return at;
    const own = category[at];
    if (own < 0 || isOperation[own] === 0) continue;
    const place = account[row];
    let line = place < 0 ? AS_TYPED : ofAccount[place];
    if (line === AS_TYPED) line = ofTyped[typed[row] + 1];
    if (line === NO_LINE) continue;
    line += own;
    if (first[line] < 0) {
      first[line] = at;
      used.push(line);
    }
    minor[line] += amount[at];
  }
  return entry.length;
}

function takeAll([minor, first, used]: Sums, sumOf: (line: number) => LineSum): readonly LineSum[] {
  const found = used.map(sumOf);
  for (const line of used) {
    minor[line] = 0;
    first[line] = -1;
  }
  used.length = 0;
  return found;
}

/** The currencies of ISO 4217 among the entries, and the lines: an entry has its account's currency, else the one typed. */
function linesOf({ ledger, accounts, categories }: Books) {
  const currencies: string[] = [];
  const indexOf = (currency: string): number => {
    if (!isCurrency(currency)) return -1;
    const known = currencies.indexOf(currency);
    return known < 0 ? currencies.push(currency) - 1 : known;
  };
  const firstLine = (currency: string): number => {
    const index = indexOf(currency);
    return index < 0 ? NO_LINE : index * categories.length;
  };
  const ofAccount = Int32Array.from(accounts, ({ currency }) =>
    currency === "" ? AS_TYPED : firstLine(currency),
  );
  const ofTyped = Int32Array.from(["", ...ledger.coded.currency.dictionary], firstLine);
  const isOperation = Uint8Array.from(categories, ({ side }) =>
    side === "receipt" || side === "payment" ? 1 : 0,
  );
  const lines: Lines = [ofAccount, ofTyped, isOperation];
  return { currencies, lines };
}
