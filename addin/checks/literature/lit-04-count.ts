import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

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
    "The count of {item} on {day} differs by {difference, plural, one {# copy} other {# copies}} from the {stock, plural, one {# copy} other {# copies}} of the moves. Look for moves that are missing; what is lost is a move of the kind loss.",
  source: "Identity of the stock: copies on hand are the sum of all moves.",
  tables: ["StockMoves"],
  *find({ tables, stockMoves }) {
    const table = tables.get("StockMoves");
    if (table === undefined) return;
    const stocks = new Map<string, number>();
    const dated = stockMoves.filter(({ date }) => date > 0);
    const isCount = (kind: string): number => (kind === "count" ? 1 : 0);
    dated.sort((a, b) => a.date - b.date || isCount(a.kind) - isCount(b.kind) || a.row - b.row);
    for (const { item, body, kind, quantity, date, row } of dated) {
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
        },
      };
    }
  },
} satisfies Check;
