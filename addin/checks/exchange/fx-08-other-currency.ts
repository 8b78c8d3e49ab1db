import type { Books } from "../../books/books";
import type { StatementLine } from "../../books/evidence";
import { entriesByNumber } from "../../books/postings";
import { matchStatementLines } from "../../books/statement-matches";
import { accountIndices, excessOfClosing, linesByStatement } from "../../books/statement-series";
import { contentAt } from "../../books/table-columns";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { convertMinor, type KnownRate } from "../../core/exchange";
import { amount, rate, text } from "../../core/value";
import type { Check } from "../check";

/** A bank's rate lies so near that of the table. */
const NEAR = 0.03;

export default {
  severity: "error",
  title: "An amount stands in the currency of its account",
  help: {
    reading: "The entry divided by what the bank shows is just a rate of exchange.",
    remedy: "Compare currency and amount with the voucher.",
    falseAlarm: "An amount that happens to be so: the voucher tells.",
  },
  message:
    "The entry has {booked} in account {account}, the bank has {onStatement}: that is {foreign} at the rate {rate}. It looks like an amount in {currency} that was entered without being exchanged.",
  advice: "Enter {onStatement}.",
  source: "An account has one currency; an amount of another one makes every sum wrong.",
  fix: "Enter {onStatement} instead of {booked}",
  tables: ["StatementLines"],
  *find(books) {
    const { ledger, accounts } = books;
    const indexOf = accountIndices(books);
    const { differing } = matchStatementLines(books);
    if (differing.length === 0) return;
    const entryOf = entriesByNumber(ledger);
    const untied = linesThatDoNotTie(books);
    for (const { line, onStatement, inLedger } of differing) {
      // Where the statement itself does not add up, its line is no evidence against the entry: BNK-01 tells it.
      if (untied.has(line)) continue;
      const row = entryOf.get(line.ledgerNo) ?? -1;
      const account = accounts[indexOf.get(line.account) ?? -1];
      if (row < 0 || account === undefined || onStatement * inLedger <= 0) continue;
      const own = { minor: inLedger, other: onStatement, account: account.currency };
      const found = currencyThatFits(books, { ...own, day: line.date });
      if (found === undefined) continue;
      const key = ledger.in[row] === 0 ? "out" : "in";
      const cell = ledger.cell(row, key);
      const before = contentAt(ledger.table.columns.get(key), row);
      const after = Math.abs(onStatement) / 10 ** minorUnitDigits(account.currency);
      // Several lines of one entry, or several entries of one line, are no single figure to replace.
      const isWhole = Math.abs(inLedger) === (ledger.in[row] || ledger.out[row]);
      yield {
        cell,
        entry: line.ledgerNo,
        values: {
          account: text(line.account),
          booked: amount(inLedger, account.currency),
          onStatement: amount(onStatement, account.currency),
          foreign: amount(found.foreign, found.currency),
          currency: text(found.currency),
          rate: rate(found.known.rate.toSignificantDigits(6).toFixed()),
        },
        ...(isWhole ? { fix: { changes: [{ cell, before, after }], asks: true } } : {}),
      };
    }
  },
} satisfies Check;

/** The currency in use whose figure, exchanged at the rate of the day, is what the bank has. */
function currencyThatFits(
  books: Books,
  { minor, other, account, day }: { minor: number; other: number; account: string; day: number },
): { currency: string; foreign: number; known: KnownRate } | undefined {
  if (!isCurrency(account) || day === 0) return undefined;
  const currencies = new Set([
    ...books.accounts.map(({ currency }) => currency),
    ...books.rates.map(({ from }) => from),
  ]);
  const fitting = [...currencies].flatMap((currency) => {
    if (currency === account || !isCurrency(currency)) return [];
    const maxAgeDays = books.settings.rateAgeMax;
    const known = books.rateBook.rateOn({ from: currency, to: account, day, maxAgeDays });
    if ("unknown" in known) return [];
    // The same figure as typed: 120.00 is 120.00 whatever the currency.
    const shift = minorUnitDigits(currency) - minorUnitDigits(account);
    const foreign = Math.round(minor * 10 ** shift);
    const worth = convertMinor(foreign, known.rate, currency, account, "half-even");
    const distance = Math.abs(worth - other);
    // Exchanged, the figure must come much nearer than as it stands: else any small slip would do.
    const isNear = distance <= NEAR * Math.abs(other) && distance * 2 <= Math.abs(minor - other);
    return isNear ? [{ currency, foreign, known, distance }] : [];
  });
  // Near parity every small slip would look like another currency.
  if (fitting.some(({ known }) => Math.abs(known.rate.toNumber() - 1) <= NEAR)) return undefined;
  // Two currencies of nearly the same worth may both fit: the nearer one is told.
  return fitting.sort((a, b) => a.distance - b.distance)[0];
}

/** Lines of statements whose opening and lines do not lead to their closing. */
function linesThatDoNotTie(books: Books): ReadonlySet<StatementLine> {
  const linesOf = linesByStatement(books);
  return new Set(
    books.statements.flatMap((statement) => {
      const lines = linesOf.get(statement.row) ?? [];
      return Math.abs(excessOfClosing(statement, lines)) > 0 ? lines : [];
    }),
  );
}
