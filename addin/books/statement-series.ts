import type { Books } from "./books";
import type { Statement, StatementLine } from "./evidence";

/** Dated statements of each account, by the days they cover. */
export function statementsByAccount({
  statements,
}: Books): ReadonlyMap<string, readonly Statement[]> {
  const series = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.from === 0 || statement.to === 0) continue;
    const known = series.get(statement.account);
    if (known) known.push(statement);
    else series.set(statement.account, [statement]);
  }
  for (const own of series.values())
    own.sort((a, b) => a.from - b.from || a.to - b.to || a.row - b.row);
  return series;
}

/** Lines of each statement, by its row; numbers may begin anew each year, then the day of the line decides. */
export function linesByStatement(books: Books): ReadonlyMap<number, readonly StatementLine[]> {
  const named = new Map<string, Statement[]>();
  const keyOf = ({ account, number }: { account: string; number: string }): string =>
    `${account}\t${number}`;
  for (const statement of books.statements) {
    const known = named.get(keyOf(statement));
    if (known) known.push(statement);
    else named.set(keyOf(statement), [statement]);
  }
  const lines = new Map<number, StatementLine[]>();
  for (const line of books.statementLines) {
    const own = named.get(keyOf(line)) ?? [];
    const statement =
      own.length > 1 ? own.find(({ from, to }) => line.date >= from && line.date <= to) : own[0];
    if (statement === undefined) continue;
    const known = lines.get(statement.row);
    if (known) known.push(line);
    else lines.set(statement.row, [line]);
  }
  return lines;
}

/** What a statement's closing is above its opening and its lines, in minor units; NaN where one of them is not known. */
export function excessOfClosing(
  { opening, closing }: Statement,
  lines: readonly StatementLine[],
): number {
  return closing - lines.reduce((total, line) => total + line.amount, opening);
}

/** Index of each account by its code. */
export function accountIndices({ accounts }: Books): ReadonlyMap<string, number> {
  return new Map(accounts.map(({ account }, index) => [account, index]));
}
