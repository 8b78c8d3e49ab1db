import type { CellChange } from "../core/finding";
import { cellOf } from "../tables/table-data";
import type { Books } from "./books";
import type { StatementLine } from "./evidence";
import { matchStatementLines } from "./statement-matches";
import { contentAt } from "./table-columns";

/** A line of a statement that was entered in the wrong direction. */
export interface TurnedLine {
  readonly line: StatementLine;
  readonly change: CellChange;
}

/**
 * The one line of a statement whose amount, turned round, makes the statement tie, where no entry of the ledger says
 * that it is right as it stands.
 * @param excess What the closing is above opening and lines, in minor units.
 */
export function turnedLine(
  books: Books,
  lines: readonly StatementLine[],
  excess: number,
): TurnedLine | undefined {
  const table = books.tables.get("StatementLines");
  const fitting = lines.filter(({ amount }) => amount !== 0 && -2 * amount === excess);
  if (table === undefined || fitting.length !== 1) return undefined;
  const [line] = fitting;
  const before = contentAt(table.columns.get("amount"), line.row);
  if (typeof before !== "number" || !isDoubted(books, line)) return undefined;
  return { line, change: { cell: cellOf(table, line.row, "amount"), before, after: -before } };
}

/** True where the line has no entry, or names one of the same amount in the other direction. */
function isDoubted(books: Books, line: StatementLine): boolean {
  const { lines, differing } = matchStatementLines(books);
  return (
    lines.includes(line) ||
    differing.some(
      (one) =>
        one.line === line && one.onStatement === line.amount && one.inLedger === -line.amount,
    )
  );
}
