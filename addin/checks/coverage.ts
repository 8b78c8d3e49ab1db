import { openingEntries } from "../books/balances";
import type { Books } from "../books/books";
import { ledgerSpan, type Period } from "../books/period";
import { currencyOfEntry } from "../books/postings";

/** What was looked at: without it no "all clear" means anything. */
export interface Coverage {
  readonly tables: readonly {
    readonly table: string;
    readonly sheet: string;
    readonly rows: number;
  }[];
  readonly entries: number;
  /** Days of the first and the last dated entry; undefined when no entry has a date. */
  readonly span: Period | undefined;
  /** Sums by currency, minor units; NaN when an amount cannot be read. */
  readonly sums: readonly CurrencySums[];
  readonly rowsHidden: number;
  readonly sheetsHidden: readonly string[];
  /** External links, macros and the like, listed and never followed. */
  readonly notFollowed: readonly string[];
}

/** Opening entries, the columns In and Out without them, and what is left: opening + in - out = closing. */
export interface CurrencySums {
  readonly currency: string;
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  readonly closing: number;
}

/** Counts what the books hold, hidden and filtered rows included. */
export function coverageOf(books: Books): Coverage {
  const { workbook, tables, ledger } = books;
  return {
    tables: [...tables].map(([table, { sheet, count }]) => ({ table, sheet, rows: count })),
    entries: ledger.count,
    span: ledgerSpan(books),
    sums: sumsOf(books),
    rowsHidden: workbook.sheets.reduce((sum, sheet) => sum + sheet.rowsHidden.length, 0),
    sheetsHidden: workbook.sheets.filter((one) => one.state !== "visible").map((one) => one.name),
    notFollowed: workbook.notFollowed,
  };
}

function sumsOf(books: Books): readonly CurrencySums[] {
  const { ledger, accounts } = books;
  const isOpening = openingEntries(books);
  const sums = new Map<string, { opening: number; in: number; out: number }>();
  for (let row = 0; row < ledger.count; row++) {
    const currency = currencyOfEntry(ledger, accounts, row);
    const sum = sums.get(currency) ?? { opening: 0, in: 0, out: 0 };
    if (!sums.has(currency)) sums.set(currency, sum);
    if (isOpening[row] === 1) sum.opening += ledger.in[row] - ledger.out[row];
    else {
      sum.in += ledger.in[row];
      sum.out += ledger.out[row];
    }
  }
  return [...sums]
    .map(([currency, sum]) => ({ currency, ...sum, closing: sum.opening + sum.in - sum.out }))
    .sort(byCurrency);
}

function byCurrency(a: CurrencySums, b: CurrencySums): number {
  return a.currency < b.currency ? -1 : 1;
}
