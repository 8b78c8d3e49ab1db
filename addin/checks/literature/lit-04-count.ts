import type { Books } from "../../books/books";
import type { StockMove } from "../../books/literature";
import { newRows } from "../../books/new-rows";
import { contentAt } from "../../books/table-columns";
import { count, day, text } from "../../core/value";
import { cellOf, type TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

/** A copy or two go astray at every book table; more than this, and above this part of the stock, wants a word. */
const COPIES_MAX = 2;
const PART_MAX = 0.02;

export default {
  severity: "warning",
  title: "The count of the books agrees with the moves",
  help: {
    reading: "Plus means more books on the shelf than the moves tell.",
    remedy: "Count again, then look for gifts and returns.",
    falseAlarm: "None: the count decides, the rest is a loss or a find.",
  },
  message:
    "The count of {item} on {day} differs by {difference, plural, one {# copy} other {# copies}} from the {stock, plural, one {# copy} other {# copies}} of the moves.",
  advice: "Look for moves that are missing; what is lost is a move of the kind loss.",
  source: "Identity of the stock: copies on hand are the sum of all moves.",
  fix: "Enter a move of the kind loss for {lost, plural, one {# copy} other {# copies}}; the count agrees then",
  tables: ["StockMoves"],
  *find(books) {
    const { tables, stockMoves } = books;
    const table = tables.get("StockMoves");
    if (table === undefined) return;
    const stocks = new Map<string, number>();
    const dated = stockMoves.filter(({ date }) => date > 0);
    const isCount = (kind: string): number => (kind === "count" ? 1 : 0);
    dated.sort((a, b) => a.date - b.date || isCount(a.kind) - isCount(b.kind) || a.row - b.row);
    for (const move of dated) {
      const { item, body, kind, quantity, date, row } = move;
      const key = `${item}\t${body}`;
      const stock = stocks.get(key) ?? 0;
      stocks.set(key, stock + quantity);
      const size = Math.abs(quantity);
      if (kind !== "count" || !(size > Math.max(COPIES_MAX, PART_MAX * stock))) continue;
      yield {
        cell: cellOf(table, row, "quantity"),
        values: {
          item: text(item),
          day: day(date),
          difference: count(quantity),
          stock: count(stock),
          lost: count(-quantity),
        },
        ...lossFix(books, table, move),
      };
    }
  },
} satisfies Check;

/** Copies that are lost become a move of their own, and the count differs by nothing; copies too many are no loss. */
function lossFix(books: Books, table: TableData, move: StockMove): Pick<Found, "fix"> {
  const { quantity, date, item, body, no, row } = move;
  const before = contentAt(table.columns.get("quantity"), row);
  if (quantity >= 0 || typeof before !== "number") return {};
  const loss = { no: `${no}-loss`, date, item, body, quantity, kind: "loss" };
  const added = newRows(books, "StockMoves", [loss]);
  if (added === undefined || no === "") return {};
  const settled = { cell: cellOf(table, row, "quantity"), before, after: 0 };
  return { fix: { ...added, changes: [settled, ...added.changes], asks: true } };
}
