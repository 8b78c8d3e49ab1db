import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Literature is sold at the price of the catalogue",
  help: {
    reading: "Price per copy as sold, and that of the catalogue in the same currency.",
    remedy: "Write the reason in the text: discount, damaged, solidarity price.",
    falseAlarm: "Discounts for resellers: agreed prices are fine when they are named.",
  },
  message:
    "{item} was sold at {price}, the catalogue says {catalogue}: {difference} difference for each copy.",
  advice:
    "Correct the price; if it was agreed, say so in the text of the entry, or enter the new price in the catalogue.",
  source: "ICOR statute (6 October 2010): literature is exchanged by a catalogue of prices.",
  tables: ["Literature", "StockMoves"],
  *find({ tables, literature, stockMoves }) {
    const table = tables.get("StockMoves");
    if (table === undefined) return;
    const byItem = new Map(literature.map((one) => [one.item, one]));
    for (const { kind, item, unitPrice, currency, row } of stockMoves) {
      const price = byItem.get(item)?.price ?? Number.NaN;
      const difference = Math.abs(unitPrice - price);
      if (kind !== "sale" || !(difference > 0)) continue;
      yield {
        cell: cellOf(table, row, "unitPrice"),
        values: {
          item: text(item),
          price: amount(unitPrice, currency),
          catalogue: amount(price, currency),
          difference: amount(difference, currency),
        },
      };
    }
  },
} satisfies Check;
