import type { StockMove } from "../../books/literature";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "No more copies go than there are",
  help: {
    reading: "All moves of a title are added by day.",
    remedy: "Look for a delivery that was never entered, or a sale twice.",
    falseAlarm: "Copies sold before delivery: enter the delivery on its day.",
  },
  message:
    "After the moves of {day} the stock of {item} is {stock, plural, one {# copy} other {# copies}}.",
  advice: "Look for copies that came in and were not entered, for a wrong sign or a wrong day.",
  source: "Identity of the stock: copies on hand are the sum of all moves, and never fewer than 0.",
  tables: ["StockMoves"],
  *find({ tables, stockMoves }) {
    const table = tables.get("StockMoves");
    if (table === undefined) return;
    const byItem = new Map<string, StockMove[]>();
    for (const move of stockMoves) {
      const known = byItem.get(`${move.item}\t${move.body}`);
      if (known) known.push(move);
      else byItem.set(`${move.item}\t${move.body}`, [move]);
    }
    for (const moves of byItem.values()) {
      const dated = moves.filter(({ date }) => date > 0);
      // The order of moves within a day is no evidence: what comes is taken before what goes.
      dated.sort((a, b) => a.date - b.date || b.quantity - a.quantity || a.row - b.row);
      let stock = 0;
      for (const [index, move] of dated.entries()) {
        stock += move.quantity;
        if (Number.isNaN(stock)) break;
        if (stock >= 0 || dated[index + 1]?.date === move.date) continue;
        yield {
          cell: cellOf(table, move.row, "quantity"),
          values: { item: text(move.item), day: day(move.date), stock: count(stock) },
        };
        break;
      }
    }
  },
} satisfies Check;
