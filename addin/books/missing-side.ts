import type { Books } from "./books";
import type { NewEntry } from "./new-entries";
import { currencyOfEntry } from "./postings";
import { isCovered, matchStatementLines, type StatementMatches } from "./statement-matches";

/** Days between the two sides of a transfer. */
const DAYS_MAX = 5;

/**
 * Where the other side of a transfer must be: in the account whose statement has the only line of it that no entry
 * explains, else in the only other account of its currency, where no statement speaks against it. Undefined where nobody
 * could tell.
 */
export function missingSide(
  books: Books,
  row: number,
  matches: StatementMatches = matchStatementLines(books),
): Pick<NewEntry, "account" | "day"> | undefined {
  const { ledger, accounts } = books;
  const own = accounts[ledger.account[row]];
  const currency = currencyOfEntry(ledger, accounts, row);
  const day = ledger.day[row];
  if (own === undefined || day === 0) return undefined;
  const others = accounts.filter(
    (one) =>
      one !== own &&
      one.currency === currency &&
      one.body === own.body &&
      one.opened <= day &&
      (one.closed === 0 || day <= one.closed),
  );
  const amount = ledger.out[row] - ledger.in[row];
  const lines = matches.lines.filter(
    (line) =>
      line.amount === amount &&
      Math.abs(line.date - day) <= DAYS_MAX &&
      others.some(({ account }) => account === line.account),
  );
  if (lines.length === 1) return { account: lines[0].account, day: lines[0].date };
  const [only, ...more] = others;
  if (only === undefined || more.length + lines.length > 0) return undefined;
  return isCovered(books, accounts.indexOf(only), day) ? undefined : { account: only.account, day };
}
