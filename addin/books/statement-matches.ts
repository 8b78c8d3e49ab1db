import type { Books } from "./books";
import { entryClasses } from "./entry-classes";
import type { Statement, StatementLine } from "./evidence";
import { entriesByNumber } from "./postings";
import { remembered } from "./remembered";
import { accountIndices, linesByStatement } from "./statement-series";

/** What remains when the lines of the statements and the entries of the ledger have been laid side by side. */
export interface StatementMatches {
  /** Lines that name an entry which is not there. */
  readonly misnamed: readonly StatementLine[];
  /** Lines whose entries are there and come to another amount. */
  readonly differing: readonly DifferingLine[];
  /** Lines without an entry. */
  readonly lines: readonly StatementLine[];
  /** Entries, by row, on a day that a statement with lines covers, and without a line. */
  readonly entries: readonly number[];
  /** 1 for each entry that a line belongs to: the bank has seen it. */
  readonly isMatched: Uint8Array;
}

/** The first of the lines that name the same entries, and what lines and entries come to, in minor units. */
export interface DifferingLine {
  readonly line: StatementLine;
  readonly onStatement: number;
  readonly inLedger: number;
}

/** Days between the bank's day and the ledger's, when a line and an entry name each other nowhere. */
export const LINE_DAYS_MAX = 5;

/**
 * Matches lines and entries: by the number on the line, by the bank's id on the entry, else by account and amount within
 * five days, each entry at most once.
 */
export const matchStatementLines = remembered(
  matchLines,
  ({ statementLines, statements, ledger, accounts, categories, splits }: Books) => [
    statementLines,
    statements,
    ledger,
    accounts,
    categories,
    splits,
  ],
);

function matchLines(books: Books): StatementMatches {
  const { ledger } = books;
  const isMatched = new Uint8Array(ledger.count);
  const misnamed: StatementLine[] = [];
  const named = entriesByNumber(ledger);
  const bankIds = new Set<string>();
  const loose: StatementLine[] = [];
  const linked = new Map<string, StatementLine[]>();
  for (const line of books.statementLines) {
    if (line.bankId !== "") bankIds.add(line.bankId);
    if (line.ledgerNo === "") {
      loose.push(line);
      continue;
    }
    const rows = entriesNamed(line.ledgerNo, named);
    for (const row of rows) if (row >= 0) isMatched[row] = 1;
    if (rows.includes(-1)) misnamed.push(line);
    else linked.set(line.ledgerNo, [...(linked.get(line.ledgerNo) ?? []), line]);
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
  return {
    misnamed,
    differing: differingLines(books, linked, named),
    lines,
    entries: looseEntries(books, isMatched),
    isMatched,
  };
}

/** Rows of the entries that a line names, one number or several with commas; -1 for one that is not there. */
export function entriesNamed(
  ledgerNo: string,
  named: ReadonlyMap<string, number>,
): readonly number[] {
  const whole = named.get(ledgerNo);
  if (whole !== undefined) return [whole];
  return ledgerNo
    .split(/[,;\s]+/)
    .filter((no) => no !== "")
    .map((no) => named.get(no) ?? -1);
}

/** Compares lines and the entries they name; what is not known, or in two accounts, is left to other checks. */
function differingLines(
  { ledger, accounts }: Books,
  linked: ReadonlyMap<string, readonly StatementLine[]>,
  named: ReadonlyMap<string, number>,
): readonly DifferingLine[] {
  const times = new Map<number, number>();
  for (const ledgerNo of linked.keys())
    for (const row of entriesNamed(ledgerNo, named)) times.set(row, (times.get(row) ?? 0) + 1);
  const differing: DifferingLine[] = [];
  for (const [ledgerNo, lines] of linked) {
    const rows = entriesNamed(ledgerNo, named);
    const isAlone = rows.every(
      (row) => times.get(row) === 1 && accounts[ledger.account[row]]?.account === lines[0].account,
    );
    const onStatement = lines.reduce((sum, { amount }) => sum + amount, 0);
    const inLedger = rows.reduce((sum, row) => sum + ledger.in[row] - ledger.out[row], 0);
    if (isAlone && Math.abs(onStatement - inLedger) > 0)
      differing.push({ line: lines[0], onStatement, inLedger });
  }
  return differing;
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
    if (day[rows[middle]] < date - LINE_DAYS_MAX) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  for (let at = low; at < rows.length && day[rows[at]] <= date + LINE_DAYS_MAX; at++) {
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

/** True on a day of an account that statements with lines cover: every movement of it has its line there. */
export function isCovered(books: Books, account: number, day: number): boolean {
  return (coveredDays(books).get(account) ?? []).some(({ from, to }) => day >= from && day <= to);
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
export function innerEntries(books: Books): Uint8Array {
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
