import type { CellChange } from "../core/finding";
import { cellOf } from "../tables/table-data";
import type { Books } from "./books";
import { CategoryUse } from "./category-use";
import { entryClasses } from "./entry-classes";
import { matchStatementLines } from "./statement-matches";
import { contentAt } from "./table-columns";

/**
 * What moves the amount of an entry to the other side. Undefined where a line of the bank, the category, splits or a
 * correction say that it is right as it stands.
 */
export function turnedEntry(books: Books, row: number): readonly CellChange[] | undefined {
  const { ledger, categories } = books;
  const { columns } = ledger.table;
  const [received, paid] = [columns.get("in"), columns.get("out")];
  if (received === undefined || paid === undefined) return undefined;
  if (received.columnIndex === paid.columnIndex) return undefined;
  const { isMatched, entries } = matchStatementLines(books);
  const isSeen = isMatched[row] === 1 && !entries.includes(row);
  if (isSeen || entryClasses(books).isSplit[row] === 1) return undefined;
  if (ledger.text(row, "corrects") !== "" || ledger.text(row, "transfer") !== "") return undefined;
  const side = ledger.in[row] > 0 ? "payment" : "receipt";
  const category = ledger.text(row, "category");
  if (category !== "" && new CategoryUse(categories).problemOf(category, side) !== undefined)
    return undefined;
  const [wasIn, wasOut] = [contentAt(received, row), contentAt(paid, row)];
  const isTyped = [wasIn, wasOut].every((one) => one === null || typeof one === "number");
  if (!isTyped) return undefined;
  return [
    { cell: cellOf(ledger.table, row, "in"), before: wasIn, after: wasOut },
    { cell: cellOf(ledger.table, row, "out"), before: wasOut, after: wasIn },
  ];
}
