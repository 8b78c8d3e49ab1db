import type { Books } from "../books/books";
import { KIND } from "../core/sheet";
import { cellOf, NOT_CALCULATED, numberAt, textAt } from "../tables/table-data";
import type { NewResult } from "./new-result";

/**
 * Book balances of accounts that came in new with a formula, where that of the account above was what its entries come
 * to: until a program calculates it, the file holds the result.
 */
export function accountResults(before: Books, after: Books): readonly NewResult[] {
  const [old, table] = [before, after].map(({ tables }) => tables.get("Accounts"));
  const column = table?.columns.get("balance");
  if (old === undefined || table === undefined || column === undefined) return [];
  const results: NewResult[] = [];
  const above = old.count - 1;
  for (let row = old.count; row < table.count; row++) {
    const isNew = column.kinds[row] === KIND.error && textAt(column, row) === NOT_CALCULATED;
    if (!isNew || !isHeld(before, above)) continue;
    const result = movedOf(after, textAt(table.columns.get("account"), row));
    results.push({ cell: cellOf(table, row, "balance"), content: { result } });
  }
  return results;
}

function isHeld(books: Books, row: number): boolean {
  const table = books.tables.get("Accounts");
  const held = numberAt(table?.columns.get("balance"), row);
  const moved = movedOf(books, textAt(table?.columns.get("account"), row));
  return Math.abs(held - moved) < 1e-6;
}

/** In less Out of an account in major units, as the cells hold them. */
function movedOf({ ledger }: Books, account: string): number {
  const { columns } = ledger.table;
  let sum = 0;
  for (let row = 0; row < ledger.count; row++)
    if (ledger.text(row, "account") === account)
      sum += (numberAt(columns.get("in"), row) || 0) - (numberAt(columns.get("out"), row) || 0);
  return Math.round(sum * 10_000) / 10_000 + 0;
}
