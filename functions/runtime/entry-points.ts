import type { Books } from "../../addin/books/books";
import { entryClasses } from "../../addin/books/entry-classes";
import { likeMovements, SAME_MOVEMENT } from "../../addin/books/like-movements";
import { currencyOfEntry } from "../../addin/books/postings";
import { paymentsWithoutVoucher } from "../../addin/books/unvouchered";
import { partsOfDay, weekday } from "../../addin/core/calendar";
import { minorUnitDigits } from "../../addin/core/currencies";
import { modifiedZ } from "../../addin/statistics/outliers/modified-z";

/** A test of an entry: its points, and what it says of one. */
export interface EntryTest {
  readonly key: string;
  readonly points: number;
  readonly words: string;
}

/** The tests and their weights: listed with every answer, since a weight is an opinion. */
export const ENTRY_TESTS = [
  { key: "like", points: 3, words: "like another entry of the day" },
  { key: "voucher", points: 3, words: "payment without a voucher" },
  { key: "large", points: 2, words: "far larger than others of its category and account" },
  { key: "late", points: 2, words: "dated before the entry above it" },
  { key: "correction", points: 2, words: "correction" },
  { key: "text", points: 2, words: "no text" },
  { key: "round", points: 1, words: "whole hundreds" },
  { key: "rest", points: 1, words: "on a day of rest" },
  { key: "end", points: 1, words: "in the last five days of a year" },
] as const satisfies readonly EntryTest[];

type TestKey = (typeof ENTRY_TESTS)[number]["key"];

/** Groups of fewer amounts have no usual size. */
const GROUP_MIN = 8;
/** As far out as modified z must be for an amount to be unusual within its category. */
const Z_MIN = 10;

/** Which tests point at each entry; openings and transfers are looked at like all others. */
export function entryPoints(
  books: Books,
  rest: readonly number[],
): readonly ReadonlySet<TestKey>[] {
  const { ledger } = books;
  const found = Array.from({ length: ledger.count }, () => new Set<TestKey>());
  for (const { row, other } of likeMovements(books, SAME_MOVEMENT)) {
    found[row].add("like");
    found[other].add("like");
  }
  for (const row of paymentsWithoutVoucher(books)) found[row].add("voucher");
  for (const row of unusuallyLarge(books)) found[row].add("large");
  let last = 0;
  for (let row = 0; row < ledger.count; row++) {
    const day = ledger.day[row];
    const minor = Math.abs(ledger.in[row] - ledger.out[row]);
    if (ledger.coded.corrects.codes[row] >= 0) found[row].add("correction");
    if (ledger.coded.text.codes[row] < 0) found[row].add("text");
    if (minor > 0 && minor % hundredIn(books, row) === 0) found[row].add("round");
    if (day === 0) continue;
    if (day < last) found[row].add("late");
    last = Math.max(last, day);
    if (rest.includes(weekday(day))) found[row].add("rest");
    const { month, day: ofMonth } = partsOfDay(day);
    if (month === 12 && ofMonth > 26) found[row].add("end");
  }
  return found;
}

function hundredIn({ ledger, accounts }: Books, row: number): number {
  const currency = currencyOfEntry(ledger, accounts, row);
  return currency === "" ? Number.POSITIVE_INFINITY : 100 * 10 ** minorUnitDigits(currency);
}

function* unusuallyLarge(books: Books): Generator<number> {
  const { ledger } = books;
  const classes = entryClasses(books);
  const groups = new Map<string, number[]>();
  for (let row = 0; row < ledger.count; row++) {
    const minor = Math.abs(ledger.in[row] - ledger.out[row]);
    if (!(minor > 0) || classes.classOf(row) === "opening") continue;
    const isIn = ledger.in[row] > 0 ? "in" : "out";
    const key = `${ledger.coded.category.codes[row]}\t${ledger.account[row]}\t${isIn}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  for (const rows of groups.values()) {
    if (rows.length < GROUP_MIN) continue;
    const sizes = Float64Array.from(rows, (row) => Math.abs(ledger.in[row] - ledger.out[row]));
    const { scores } = modifiedZ(sizes);
    for (const [at, score] of scores.entries()) if (score > Z_MIN) yield rows[at];
  }
}
