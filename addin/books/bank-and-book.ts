import { DAY_MAX } from "../core/calendar";
import type { BankMovement } from "./bank-movement";
import type { Books } from "./books";
import { dailyBalances } from "./daily-balances";
import { entryClasses } from "./entry-classes";
import type { Period } from "./period";
import { entriesByNumber } from "./postings";
import type { Match } from "./reconciliation";
import { entriesNamed, innerEntries } from "./statement-matches";

/** An entry that a bank may see. */
export interface BookEntry extends BankMovement {
  readonly row: number;
  /** Both sides stand in the account, as with a correction: the bank may show both or none. */
  readonly isInner: boolean;
}

/** The lines and entries of one account, and its balances on the last day of its statements. */
export interface AccountSides {
  readonly account: string;
  readonly currency: string;
  readonly bank: readonly (BankMovement & { readonly line: number })[];
  readonly book: readonly BookEntry[];
  readonly named: readonly Omit<Match, "kind">[];
  /** First and last day of the statements. */
  readonly from: number;
  readonly to: number;
  /** Minor units; NaN where no statement tells it. */
  readonly bankBalance: number;
  readonly bookBalance: number;
}

/**
 * What is reconciled, account by account: lines of the statements, and entries of their days and of so many days before
 * and after. Openings are left out.
 */
export function bankAndBook(books: Books, days: number): readonly AccountSides[] {
  return books.accounts.flatMap(({ account, currency }, index) => {
    const lines = books.statementLines.filter((line) => line.account === account);
    if (lines.length === 0) return [];
    const statements = books.statements.filter((one) => one.account === account && one.to > 0);
    const dates = Float64Array.from(lines, ({ date }) => date).filter((date) => date > 0);
    const begins = [
      dates.reduce((a, b) => Math.min(a, b), DAY_MAX),
      ...statements.map((one) => one.from),
    ];
    const from = Math.min(...begins.filter((begin) => begin > 0));
    const last = statements.toSorted((a, b) => a.to - b.to).at(-1);
    const to = dates.reduce((a, b) => Math.max(a, b), last?.to ?? 0);
    const bank = books.statementLines.flatMap(({ date, amount, account: own }, line) =>
      own === account && date > 0 && Math.abs(amount) > 0
        ? [{ day: date, minor: amount, line }]
        : [],
    );
    const book = entriesForBank(books, index, { from: from - days, to: to + days });
    return [
      {
        account,
        currency,
        bank,
        book,
        named: namedMatches(books, { bank, book }),
        from,
        to,
        bankBalance: last?.to === to ? last.closing : Number.NaN,
        bookBalance: dailyBalances(books).on(index, to),
      },
    ];
  });
}

/** Entries of an account that a bank sees, of some days. */
export function entriesForBank(books: Books, account: number, { from, to }: Period) {
  const { ledger } = books;
  const classes = entryClasses(books);
  const isInner = innerEntries(books);
  const rows: BookEntry[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const day = ledger.day[row];
    if (ledger.account[row] !== account || day < from || day > to) continue;
    const minor = ledger.in[row] - ledger.out[row];
    if (Math.abs(minor) > 0 && classes.classOf(row) !== "opening")
      rows.push({ day, minor, row, isInner: isInner[row] === 1 });
  }
  return rows;
}

/** Lines and entries that name each other, by the number on the line or the bank's id on the entry, in groups. */
function namedMatches(
  { ledger, statementLines }: Books,
  { bank, book }: Pick<AccountSides, "bank" | "book">,
): readonly Omit<Match, "kind">[] {
  const entryOf = new Map(book.map(({ row }, at) => [row, at]));
  const byNumber = entriesByNumber(ledger);
  const byBankId = new Map<string, number[]>();
  book.forEach(({ row }, at) => {
    const id = ledger.text(row, "bankLine");
    if (id === "") return;
    const known = byBankId.get(id);
    if (known) known.push(at);
    else byBankId.set(id, [at]);
  });
  const groupOfEntry = new Map<number, { bank: number[]; book: number[] }>();
  bank.forEach(({ line }, at) => {
    const { ledgerNo, bankId } = statementLines[line];
    const byName = ledgerNo === "" ? [] : entriesNamed(ledgerNo, byNumber);
    const entries = new Set([
      ...byName.flatMap((row) => entryOf.get(row) ?? []),
      ...(bankId === "" ? [] : (byBankId.get(bankId) ?? [])),
    ]);
    if (entries.size === 0) return;
    const joined = { bank: [at], book: [...entries] };
    for (const known of new Set([...entries].flatMap((one) => groupOfEntry.get(one) ?? []))) {
      joined.bank.push(...known.bank);
      joined.book.push(...known.book.filter((one) => !entries.has(one)));
    }
    for (const one of joined.book) groupOfEntry.set(one, joined);
  });
  return [...new Set(groupOfEntry.values())].map((one) => ({
    bank: one.bank.sort((a, b) => a - b),
    book: one.book.sort((a, b) => a - b),
  }));
}
