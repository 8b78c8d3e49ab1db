import type { Books } from "../books/books";
import { currencyOfEntry } from "../books/postings";
import { baseCurrencyOf } from "../books/valuation";
import type { Cell } from "../core/cells";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import type { Question } from "./cause";

/** A factor that turns minor units of one currency into those of the difference. */
export interface UsedRate {
  readonly from: string;
  /** The rate as typed, or its inverse. */
  readonly rate: number;
  readonly factor: number;
  readonly cell: Cell;
}

/** Rates beyond these are not tried: each costs one look into all amounts of its currency. */
const RATES_MAX = 5_000;

/** The amounts among which the cause of a difference is looked for, ready for look-ups. */
export class Population {
  readonly books: Books;
  readonly question: Question;
  /** Rows of the ledger in the difference's currency, the nearest in time to it first. */
  readonly rows: readonly number[];
  /** In less Out by row of the ledger, in the difference's currency; NaN where it is none. */
  readonly signed: Float64Array;
  readonly rowsBySize: ReadonlyMap<number, readonly number[]>;
  readonly rowsBySigned: ReadonlyMap<number, readonly number[]>;

  constructor(books: Books, question: Question) {
    this.books = books;
    this.question = question;
    this.signed = signedAmounts(books, question);
    this.rows = nearestFirst(books, question, this.signed);
    this.rowsBySize = grouped(this.rows, (row) => Math.abs(this.signed[row]));
    this.rowsBySigned = grouped(this.rows, (row) => this.signed[row]);
  }

  /** Cell of an entry's amount. */
  cellOf(row: number): Cell {
    const { ledger } = this.books;
    return ledger.cell(row, ledger.in[row] === 0 ? "out" : "in");
  }

  /** Foreign entries by currency, sorted by their size in minor units. */
  #foreign: ReadonlyMap<string, readonly number[]> | undefined;

  foreign(): ReadonlyMap<string, readonly number[]> {
    this.#foreign ??= foreignRows(this.books, this.question);
    return this.#foreign;
  }

  sizeOf(row: number): number {
    const { ledger } = this.books;
    return Math.abs(ledger.in[row] - ledger.out[row]);
  }

  #rates: readonly UsedRate[] | undefined;

  rates(): readonly UsedRate[] {
    this.#rates ??= usedRates(this.books, this.question.currency);
    return this.#rates;
  }
}

function signedAmounts(books: Books, { currency, account }: Question): Float64Array {
  const { ledger, accounts } = books;
  const isBase = account < 0 && baseCurrencyOf(books) === currency;
  const scale = 10 ** minorUnitDigits(currency);
  const signed = new Float64Array(ledger.count).fill(Number.NaN);
  for (let row = 0; row < ledger.count; row++) {
    if (account >= 0 && ledger.account[row] !== account) continue;
    if (currencyOfEntry(ledger, accounts, row) === currency)
      signed[row] = ledger.in[row] - ledger.out[row];
    // In a report of the base currency a foreign entry stands with its base amount.
    else if (isBase) signed[row] = Math.round(ledger.base[row] * scale);
  }
  return signed;
}

function nearestFirst(
  { ledger }: Books,
  { until }: Question,
  signed: Float64Array,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const isLater = until > 0 && ledger.day[row] > until;
    if (!isLater && Math.abs(signed[row]) > 0) rows.push(row);
  }
  return rows.sort((a, b) => ledger.day[b] - ledger.day[a] || a - b);
}

function grouped(
  rows: readonly number[],
  keyOf: (row: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function foreignRows(
  { ledger, accounts }: Books,
  { currency, until }: Question,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  const sizeOf = (row: number): number => Math.abs(ledger.in[row] - ledger.out[row]);
  for (let row = 0; row < ledger.count; row++) {
    const own = currencyOfEntry(ledger, accounts, row);
    const isLater = until > 0 && ledger.day[row] > until;
    if (own === currency || !isCurrency(own) || isLater || !(sizeOf(row) > 0)) continue;
    const group = groups.get(own);
    if (group) group.push(row);
    else groups.set(own, [row]);
  }
  for (const group of groups.values()) group.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  return groups;
}

/** Rates of the table in both directions, and those of the ledger where the difference is of the base currency. */
function usedRates(books: Books, currency: string): readonly UsedRate[] {
  const { ledger, accounts, rates } = books;
  const known = new Map<string, UsedRate>();
  const add = (from: string, rate: number, cell: Cell): void => {
    if (!isCurrency(from) || from === currency || !(rate > 0) || rate === Infinity) return;
    const key = `${from} ${rate}`;
    if (known.has(key) || known.size >= RATES_MAX) return;
    const factor = rate * 10 ** (minorUnitDigits(currency) - minorUnitDigits(from));
    known.set(key, { from, rate, factor, cell });
  };
  for (const { from, to, factor, cell } of rates) {
    if (cell === undefined) continue;
    if (to === currency) add(from, factor, cell);
    if (from === currency) add(to, 1 / factor, cell);
  }
  if (baseCurrencyOf(books) !== currency) return [...known.values()];
  for (let row = 0; row < ledger.count; row++)
    if (ledger.rate[row] > 0)
      add(currencyOfEntry(ledger, accounts, row), ledger.rate[row], ledger.cell(row, "rate"));
  return [...known.values()];
}
