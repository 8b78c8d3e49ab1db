import { balancesOn, openingRows } from "../../books/balances";
import type { Books } from "../../books/books";
import { chainedClosings } from "../../books/chained-closings";
import { ledgerSpan } from "../../books/period";
import type { Closing, RecordedPeriod } from "../../books/periods";
import { startingBalances } from "../../books/starting-balances";
import { accountIndices } from "../../books/statement-series";
import { minorUnitDigits } from "../../core/currencies";
import { amount, text } from "../../core/value";
import { cellOf, type TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "The opening is the closing before",
  help: {
    reading:
      "The cell holds the opening as typed; beside it stands the closing before, or what the ledger gives. The difference shows what is missing or double.",
    remedy:
      "Find out which of the two has its statement or count, and keep that one; treasury explain names likely causes.",
    falseAlarm: "None among honest books: if money was found later, enter it as a receipt.",
  },
  message:
    "Account {account}, period {period}: the opening is {opening}, {against, select, closing {the closing of {before} is {expected}} other {the ledger gives {expected} at the beginning of the period}}: {difference} difference.",
  advice:
    "{against, select, closing {Take over the closing; if that one is wrong, correct it there.} other {Correct the opening, or look for an entry that was added or changed before the period.}}",
  source: "Bookkeeping identity: what one period leaves is what the next begins with.",
  fix: "Take {expected} as the opening",
  tables: ["Closings", "Periods"],
  *find(books) {
    const table = books.tables.get("Closings");
    if (table === undefined) return;
    const indexOf = accountIndices(books);
    const openings = ledgerOpenings(books);
    for (const { closing, period, before } of chainedClosings(books)) {
      const index = indexOf.get(closing.account);
      if (index === undefined) continue;
      const expected = before?.closing ?? Number.NaN;
      const ledgerOpening = openings.get(period)?.[index] ?? Number.NaN;
      const place = { table, closing, currency: books.accounts[index].currency };
      if (isDifferent(closing.opening, expected))
        yield found(place, { expected, before: before?.period ?? "" });
      else if (isDifferent(closing.opening, ledgerOpening))
        yield found(place, { expected: ledgerOpening, before: "" });
    }
  },
} satisfies Check;

/** Figures that are not known differ from nothing. */
function isDifferent(one: number, other: number): boolean {
  return Math.abs(one - other) > 0;
}

function found(
  { table, closing, currency }: { table: TableData; closing: Closing; currency: string },
  { expected, before }: { expected: number; before: string },
): Found {
  const cell = cellOf(table, closing.row, "opening");
  const scale = 10 ** minorUnitDigits(currency);
  return {
    cell,
    values: {
      account: text(closing.account),
      period: text(closing.period),
      opening: amount(closing.opening, currency),
      against: text(before === "" ? "ledger" : "closing"),
      before: text(before),
      expected: amount(expected, currency),
      difference: amount(closing.opening - expected, currency),
    },
    fix: {
      changes: [{ cell, before: closing.opening / scale, after: expected / scale }],
      asks: true,
    },
  };
}

/** Balance of every account at the beginning of each period by the ledger, opening entries of the period included. */
function ledgerOpenings(books: Books): ReadonlyMap<RecordedPeriod, readonly number[]> {
  const starting = startingBalances(books);
  const firstDay = ledgerSpan(books)?.from ?? Number.POSITIVE_INFINITY;
  const openings = new Map<RecordedPeriod, readonly number[]>();
  for (const period of books.periods) {
    // A ledger that begins later says nothing of a period before it.
    if (period.from === 0 || period.to < Math.max(firstDay, period.from)) continue;
    const own = openingsWithin(books, period);
    const before = balancesOn(books, period.from - 1);
    openings.set(
      period,
      before.map((balance, account) => balance + own[account] + starting[account]),
    );
  }
  return openings;
}

/** Opening entries within a period, by account. */
function openingsWithin(books: Books, { from, to }: RecordedPeriod): Float64Array {
  const { ledger, accounts } = books;
  const sums = new Float64Array(accounts.length);
  for (const row of openingRows(books)) {
    const isWithin = ledger.day[row] >= from && ledger.day[row] <= to;
    if (isWithin && ledger.account[row] >= 0)
      sums[ledger.account[row]] += ledger.in[row] - ledger.out[row];
  }
  return sums;
}
