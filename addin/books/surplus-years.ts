import { minorUnitDigits } from "../core/currencies";
import type { CellChange } from "../core/finding";
import type { Books } from "./books";
import { type Contribution, contributionsOf } from "./contributions";
import { entryClasses } from "./entry-classes";
import type { NewRows } from "./new-rows";
import { newRows } from "./new-rows";
import { currencyOfEntry } from "./postings";
import { contentAt } from "./table-columns";

/** What was paid above a promise, as part of the next year's contribution. */
export interface SurplusYear {
  readonly year: number;
  readonly rows: NewRows;
}

/**
 * Assigns what exceeds a promise to the next year, where the member promised at least as much for it that has not been
 * received yet: by the year of a payment of just that amount, else by splitting the last one that holds it.
 */
export function surplusYear(
  books: Books,
  one: Contribution,
  asOf: number,
): SurplusYear | undefined {
  const year = one.year + 1;
  const next = contributionsOf(books, { asOf }).find(
    (other) => other.member === one.member && other.year === year,
  );
  const isPromised = next?.pledge !== undefined && next.currency === one.currency;
  if (!isPromised || !(next.open >= one.over) || one.isConverted) return undefined;
  const payments = paymentsOf(books, one);
  const exact = payments.findLast((row) => amountAt(books, row) === one.over);
  const changed = exact === undefined ? undefined : yearChange(books, exact, year);
  if (changed !== undefined) return { year, rows: { changes: [changed], growths: [] } };
  const larger = payments.findLast((row) => amountAt(books, row) > one.over);
  const rows = larger === undefined ? undefined : splitRows(books, larger, { one, year });
  return rows && { year, rows };
}

const amountAt = ({ ledger }: Books, row: number): number => ledger.in[row] - ledger.out[row];

/** Payments that are one contribution of one year, as a whole and in the currency of the promise, by day. */
function paymentsOf(books: Books, { postings, currency }: Contribution): readonly number[] {
  const { ledger, accounts, allocations } = books;
  const { isSplit } = entryClasses(books);
  const allocated = new Set(allocations.map(({ no }) => no));
  return postings
    .map((at) => books.postings.entry[at])
    .filter((row) => isSplit[row] === 0 && !allocated.has(ledger.text(row, "no")))
    .filter((row) => currencyOfEntry(ledger, accounts, row) === currency)
    .sort((a, b) => ledger.day[a] - ledger.day[b] || a - b);
}

function yearChange({ ledger }: Books, row: number, year: number): CellChange | undefined {
  const column = ledger.table.columns.get("year");
  const before = contentAt(column, row);
  if (column === undefined || (typeof before === "object" && before !== null)) return undefined;
  const after = typeof before === "string" ? String(year) : year;
  return { cell: ledger.cell(row, "year"), before, after };
}

/** The entry in two lines: what was promised, and the rest for the next year. */
function splitRows(
  books: Books,
  row: number,
  { one, year }: { one: Contribution; year: number },
): NewRows | undefined {
  const { ledger } = books;
  const no = contentAt(ledger.table.columns.get("no"), row);
  if (typeof no !== "string" && typeof no !== "number") return undefined;
  const unit = 10 ** minorUnitDigits(one.currency);
  const like = {
    no,
    category: ledger.text(row, "category"),
    fund: ledger.text(row, "fund"),
    member: one.member,
  };
  const rest = amountAt(books, row) - one.over;
  return newRows(books, "Splits", [
    { ...like, line: 1, year: one.year, amount: rest / unit },
    { ...like, line: 2, year, amount: one.over / unit },
  ]);
}
