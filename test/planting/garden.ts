import { minorUnitDigits } from "../../addin/core/currencies";
import type { Random } from "../../addin/sample/random";
import { type Book, type Row, rowsOf } from "./honest/book";

export type Side = "in" | "out";

/** A book that is being spoilt. No row is spoilt twice, so that faults do not hide each other. */
export class Garden {
  readonly book: Book;
  readonly random: Random;
  readonly #spoilt = new Set<Row>();
  /** Entries that other rows name by their numbers. */
  readonly #named: ReadonlySet<string>;

  constructor(book: Book, random: Random) {
    const tables = [...book.tables].map(
      ([name, rows]) => [name, rows.map((row) => ({ ...row }))] as const,
    );
    this.book = { ...book, tables: new Map(tables) };
    this.random = random;
    this.#named = new Set(
      [
        ...this.rows("Ledger").map(({ corrects }) => corrects),
        ...this.rows("Splits").map(({ no }) => no),
        ...this.rows("Allocations").map(({ no }) => no),
        ...this.rows("StockMoves").map(({ ledgerNo }) => ledgerNo),
        ...this.rows("ChangeLog").map(({ rowNo }) => rowNo),
      ].map(String),
    );
  }

  rows(table: string): Row[] {
    return rowsOf(this.book, table);
  }

  /** One of the rows that a test accepts and that are still sound; it is then spoilt. */
  pick(table: string, test: (row: Row) => boolean = () => true): Row | undefined {
    const sound = this.rows(table).filter((row) => !this.#spoilt.has(row) && test(row));
    if (sound.length === 0) return undefined;
    return this.spoil(this.random.pick(sound));
  }

  spoil(row: Row): Row {
    this.#spoilt.add(row);
    return row;
  }

  isSound(row: Row): boolean {
    return !this.#spoilt.has(row);
  }

  /** An entry with one side that stands for itself: no correction, transfer, opening or part of another table. */
  entry(test: (row: Row) => boolean = () => true): Row | undefined {
    return this.pick("Ledger", (row) => this.#isPlain(row) && test(row));
  }

  #isPlain(row: Row): boolean {
    const isBooked = row.in !== undefined && row.category !== null && row.category !== "opening";
    const isAlone = row.corrects === null && row.transfer === null && row.creditTo === null;
    return isBooked && isAlone && !this.#named.has(String(row.no));
  }

  currencyOf(row: Row): string {
    return String(this.account(row)?.currency);
  }

  account(row: Row): Row | undefined {
    return this.rows("Accounts").find(({ account }) => account === row.account);
  }

  isCash(row: Row): boolean {
    return this.account(row)?.kind === "cash";
  }

  isBank(row: Row): boolean {
    const kind = this.account(row)?.kind;
    return kind === "bank" || kind === "payment-service";
  }

  /** Smallest unit of an entry's currency, as a decimal. */
  unit(row: Row): number {
    return 10 ** -minorUnitDigits(this.currencyOf(row));
  }

  /** An amount rounded to what its currency has. */
  rounded(row: Row, value: number): number {
    return Number(value.toFixed(minorUnitDigits(this.currencyOf(row))));
  }

  /** Puts a row behind another one of its table. */
  insertBehind(table: string, row: Row, added: Row): Row {
    const rows = this.rows(table);
    rows.splice(rows.indexOf(row) + 1, 0, added);
    return this.spoil(added);
  }

  remove(table: string, row: Row): void {
    const rows = this.rows(table);
    rows.splice(rows.indexOf(row), 1);
  }

  /** The number after all others, of the series of the last one. */
  nextNo(): string | number {
    const numbers = this.rows("Ledger").map(({ no }) => no);
    if (numbers.every((no) => typeof no === "number" || no === null))
      return Math.max(...numbers.map(Number)) + 1;
    const last = numbers
      .map(String)
      .filter((no) => /\d$/.test(no))
      .reduce((one, other) => (compareNumbers(one, other) < 0 ? other : one));
    const [, head = "", tail = "0"] = /^(.*?)(\d+)$/.exec(last) ?? [];
    return `${head}${String(Number(tail) + 1).padStart(tail.length, "0")}`;
  }
}

function compareNumbers(one: string, other: string): number {
  const parts = (no: string) => (no.match(/\d+/g) ?? []).map(Number);
  const [a, b] = [parts(one), parts(other)];
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at] - (b[at] ?? 0);
  return 0;
}

export const sideOf = (row: Row): Side =>
  typeof row.in === "number" && row.in !== 0 ? "in" : "out";
export const number = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);

/** Entries of a transfer. */
export const legsOf = (garden: Garden, word: unknown): Row[] =>
  garden.rows("Ledger").filter((row) => row.transfer === word);

/** A transfer whose legs are all sound. */
export function legPicked(garden: Garden, test: (row: Row) => boolean): Row | undefined {
  const row = garden.pick(
    "Ledger",
    (one) =>
      one.transfer !== null &&
      test(one) &&
      legsOf(garden, one.transfer).every((leg) => garden.isSound(leg)),
  );
  if (row !== undefined) for (const leg of legsOf(garden, row.transfer)) garden.spoil(leg);
  return row;
}
