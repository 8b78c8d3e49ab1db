import { ledgerSpan } from "../../books/period";
import { entriesByNumber } from "../../books/postings";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

/** A seller hands in the money within a month. */
const DAYS_MAX = 30;

export default {
  severity: "warning",
  title: "Money of every sale is in the ledger",
  help: {
    reading: "The sale is compared with the receipt whose number it names.",
    remedy: "Link the sale with its receipt, also where several titles share one.",
    falseAlarm: "Sales on account: link them when the money comes.",
  },
  message:
    "{what, select, missing {The sale of {copies, plural, one {# copy} other {# copies}} of {item} on {day} names entry {no}, and there is no such entry. Enter the right number.} payment {The sale of {copies, plural, one {# copy} other {# copies}} of {item} on {day} names entry {no}, which is a payment. Enter the number of the receipt.} other {{copies, plural, one {# copy} other {# copies}} of {item} {copies, plural, one {was} other {were}} sold on {day}, and Ledger No names no receipt. Enter the number of its entry; copies given away are of the kind gift.}}",
  source: "ICOR statute V.5 (6 October 2010): gains from the sale of literature are income.",
  tables: ["StockMoves"],
  *find(books) {
    const { tables, stockMoves, ledger, today } = books;
    const table = tables.get("StockMoves");
    if (table === undefined) return;
    const last = Math.min(ledgerSpan(books)?.to ?? 0, today);
    const entryOf = entriesByNumber(ledger);
    for (const { kind, quantity, ledgerNo, date, item, row } of stockMoves) {
      if (kind !== "sale" || !(quantity < 0) || date === 0) continue;
      const entry = entryOf.get(ledgerNo);
      const isPayment = entry !== undefined && ledger.out[entry] > 0 && ledger.in[entry] === 0;
      if (ledgerNo === "" ? date >= last - DAYS_MAX : entry !== undefined && !isPayment) continue;
      const what = ledgerNo === "" ? "none" : isPayment ? "payment" : "missing";
      yield {
        cell: cellOf(table, row, "ledgerNo"),
        values: {
          what: text(what),
          copies: count(-quantity),
          item: text(item),
          day: day(date),
          no: text(ledgerNo),
        },
      };
    }
  },
} satisfies Check;
