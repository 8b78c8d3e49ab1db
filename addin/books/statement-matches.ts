import type { Books } from "./books";
import { entryClasses } from "./entry-classes";
import type { Statement, StatementLine } from "./evidence";
import { entriesByNumber } from "./postings";
import { accountIndices, linesByStatement } from "./statement-series";

/** What remains when the lines of the statements and the entries of the ledger have been laid side by side. */
export interface StatementMatches {
  /** Lines that name an entry which is not there. */
  readonly misnamed: readonly StatementLine[];
  /** Lines without an entry. */
  readonly lines: readonly StatementLine[];
  /** Entries, by row, on a day that a statement with lines covers, and without a line. */
  readonly entries: readonly number[];
}

/** Days between the bank's day and the ledger's, when a line and an entry name each other nowhere. */
const DAYS_MAX = 5;

/**
 * Matches lines and entries: by the number on the line, by the bank's id on the entry, else by account and amount within
 * five days, each entry at most once.
 */
export function matchStatementLines(books: Books): StatementMatches {
  const { ledger } = books;
  const isMatched = new Uint8Array(ledger.count);
  const misnamed: StatementLine[] = [];
  const named = entriesByNumber(ledger);
  const bankIds = new Set<string>();
  const loose: StatementLine[] = [];
  for (const line of books.statementLines) {
    if (line.bankId !== "") bankIds.add(line.bankId);
    if (line.ledgerNo === "") {
      loose.push(line);
      continue;
    }
    const numbers = named.has(line.ledgerNo) ? [line.ledgerNo] : line.ledgerNo.split(/[,;\s]+/);
    for (const no of numbers) {
      const row = named.get(no);
      if (row !== undefined) isMatched[row] = 1;
    }
    if (!numbers.every((no) => named.has(no))) misnamed.push(line);
  }
  const entryIds = new Set<string>();
  const { codes, dictionary } = ledger.coded.bankLine;
  for (let row = 0; row < ledger.count; row++) {
    const id = dictionary[codes[row]];
    if (id === undefined || !bankIds.has(id)) continue;
    entryIds.add(id);
    isMatched[row] = 1;
  }
  const lines = looseLines(books, {
    lines: loose.filter(({ bankId }) => !entryIds.has(bankId)),
    isMatched,
  });
  return { misnamed, lines, entries: looseEntries(books, isMatched) };
}

/** Gives each line the free entry of its account and amount that is nearest in days; answers the lines left over. */
function looseLines(
  { ledger, accounts }: Books,
  { lines, isMatched }: { lines: readonly StatementLine[]; isMatched: Uint8Array },
): readonly StatementLine[] {
  if (lines.length === 0) return [];
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < ledger.count; row++) {
    const account = accounts[ledger.account[row]];
    if (isMatched[row] === 1 || account === undefined || ledger.day[row] === 0) continue;
    const key = `${account.account}\t${ledger.in[row] - ledger.out[row]}`;
    const known = rowsOf.get(key);
    if (known) known.push(row);
    else rowsOf.set(key, [row]);
  }
  for (const rows of rowsOf.values()) rows.sort((a, b) => ledger.day[a] - ledger.day[b] || a - b);
  return lines.filter((line) => {
    // A line of nothing moves nothing; one that cannot be read is told elsewhere.
    if (line.amount === 0 || Number.isNaN(line.amount) || line.date === 0) return false;
    const rows = rowsOf.get(`${line.account}\t${line.amount}`) ?? [];
    const row = nearestFree(rows, line.date, { day: ledger.day, isMatched });
    if (row >= 0) isMatched[row] = 1;
    return row < 0;
  });
}

/** The free row nearest in days, -1 for none within the days; rows ascend by day, so only a window is looked at. */
function nearestFree(
  rows: readonly number[],
  date: number,
  { day, isMatched }: { day: Int32Array; isMatched: Uint8Array },
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day[rows[middle]] < date - DAYS_MAX) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  for (let at = low; at < rows.length && day[rows[at]] <= date + DAYS_MAX; at++) {
    const row = rows[at];
    if (isMatched[row] === 1) continue;
    if (best < 0 || Math.abs(day[row] - date) < Math.abs(day[best] - date)) best = row;
  }
  return best;
}

function looseEntries(books: Books, isMatched: Uint8Array): readonly number[] {
  const { ledger } = books;
  const covered = coveredDays(books);
  const classes = entryClasses(books);
  const isInner = innerEntries(books);
  const rows: number[] = [];
  for (let row = 0; row < ledger.count; row++) {
    if (isMatched[row] === 1 || isInner[row] === 1) continue;
    const statements = covered.get(ledger.account[row]);
    if (!statements || ledger.in[row] === ledger.out[row]) continue;
    if (Number.isNaN(ledger.in[row] - ledger.out[row])) continue;
    if (classes.classOf(row) === "opening") continue;
    const day = ledger.day[row];
    if (statements.some(({ from, to }) => day >= from && day <= to)) rows.push(row);
  }
  return rows;
}

/** Statements with lines, by account. One of which only the balances were typed is no evidence for an entry. */
function coveredDays(books: Books): ReadonlyMap<number, readonly Statement[]> {
  const linesOf = linesByStatement(books);
  const indexOf = accountIndices(books);
  const covered = new Map<number, Statement[]>();
  for (const statement of books.statements) {
    const index = indexOf.get(statement.account);
    if (index === undefined || !linesOf.has(statement.row)) continue;
    const known = covered.get(index);
    if (known) known.push(statement);
    else covered.set(index, [statement]);
  }
  return covered;
}

/** 1 for entries that no bank sees: both sides in the same account, as between funds or with their correction. */
function innerEntries(books: Books): Uint8Array {
  const { ledger } = books;
  const isInner = new Uint8Array(ledger.count);
  const byWord = new Map<number, number[]>();
  const entryOf = entriesByNumber(ledger);
  for (let row = 0; row < ledger.count; row++) {
    const word = ledger.coded.transfer.codes[row];
    if (word >= 0) {
      const known = byWord.get(word);
      if (known) known.push(row);
      else byWord.set(word, [row]);
    }
    if (ledger.coded.corrects.codes[row] < 0) continue;
    const original = entryOf.get(ledger.text(row, "corrects"));
    if (original === undefined || ledger.account[original] !== ledger.account[row]) continue;
    const rest = ledger.in[row] - ledger.out[row] + ledger.in[original] - ledger.out[original];
    if (rest === 0) isInner[row] = isInner[original] = 1;
  }
  for (const rows of byWord.values()) {
    const isOneAccount = rows.every((row) => ledger.account[row] === ledger.account[rows[0]]);
    const rest = rows.reduce((sum, row) => sum + ledger.in[row] - ledger.out[row], 0);
    if (isOneAccount && rest === 0) for (const row of rows) isInner[row] = 1;
  }
  return isInner;
}
