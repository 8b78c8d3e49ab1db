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
  /** Number of each entry's currency; -1 for one that is none, whose amounts nobody knows. */
  currency: Int32Array,
  /** 1 for categories that are receipts or payments. */
  isOperation: Uint8Array,
];

/** Minor units and first posting of each line, -1 for none; and the lines with a posting. */
type Sums = readonly [minor: Float64Array, first: Int32Array, used: number[]];

/** Prepares the sums of a book. */
export function lineSums(books: Books): LineSums {
  const { ledger, postings, categories } = books;
  const { currencies, currency } = currenciesOf(books);
  const { entry, category, amount } = postings;
  const columns: Columns = [entry, category, amount, ledger.day, currency, operations(books)];
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
  const [entry, category, amount, day, currency, isOperation] = columns;
  const [begin, from, to] = stretch;
  const width = isOperation.length;
  for (let at = begin; at < entry.length; at++) {
    const row = entry[at];
    const date = day[row];
    if (date === 0) continue;
    if (date < from || date > to) return at;
    const own = category[at];
    if (own < 0 || isOperation[own] === 0 || currency[row] < 0) continue;
    const line = currency[row] * width + own;
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

function operations({ categories }: Books): Uint8Array {
  return Uint8Array.from(categories, ({ side }) =>
    side === "receipt" || side === "payment" ? 1 : 0,
  );
}

/** The currencies of ISO 4217 among the entries, and which of them each entry has: its account's, else the one typed. */
function currenciesOf({ ledger, accounts }: Books) {
  const currencies: string[] = [];
  const indexOf = (currency: string): number => {
    if (!isCurrency(currency)) return -1;
    const known = currencies.indexOf(currency);
    return known < 0 ? currencies.push(currency) - 1 : known;
  };
  const { codes, dictionary } = ledger.coded.currency;
  const typed = Int32Array.from(dictionary, indexOf);
  const ofAccount = Int32Array.from(accounts, ({ currency }) => indexOf(currency));
  const isTyped = Uint8Array.from(accounts, ({ currency }) => (currency === "" ? 1 : 0));
  const currency = new Int32Array(ledger.count);
  fillCurrencies([ledger.account, codes], [ofAccount, isTyped, typed], currency);
  return { currencies, currency };
}

function fillCurrencies(
  [account, codes]: readonly [account: Int32Array, codes: Int32Array],
  [ofAccount, isTyped, typed]: readonly [
    ofAccount: Int32Array,
    isTyped: Uint8Array,
    typed: Int32Array,
  ],
  currency: Int32Array,
): void {
  for (let row = 0; row < currency.length; row++) {
    const own = account[row];
    if (own >= 0 && isTyped[own] === 0) currency[row] = ofAccount[own];
    else currency[row] = codes[row] < 0 ? -1 : typed[codes[row]];
  }
}
