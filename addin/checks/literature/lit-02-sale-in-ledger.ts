import type { Books } from "../../books/books";
import type { StockMove } from "../../books/literature";
import { ledgerSpan } from "../../books/period";
import { currencyOfEntry, entriesByNumber } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
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
    "{what, select, missing {The sale of {copies, plural, one {# copy} other {# copies}} of {item} on {day} names entry {no}, and there is no such entry.} payment {The sale of {copies, plural, one {# copy} other {# copies}} of {item} on {day} names entry {no}, which is a payment.} other {{copies, plural, one {# copy} other {# copies}} of {item} {copies, plural, one {was} other {were}} sold on {day}, and Ledger No names no receipt.}}",
  advice:
    "{what, select, missing {Enter the right number.} payment {Enter the number of the receipt.} other {Enter the number of its entry; copies given away are of the kind gift.}}",
  source: "ICOR statute V.5 (6 October 2010): gains from the sale of literature are income.",
  fix: "Name entry {receipt}, the one receipt of that amount",
  tables: ["StockMoves"],
  *find(books) {
    const { tables, stockMoves, ledger, today } = books;
    const table = tables.get("StockMoves");
    if (table === undefined) return;
    const last = Math.min(ledgerSpan(books)?.to ?? 0, today);
    const entryOf = entriesByNumber(ledger);
    let receipts: FreeReceipts | undefined;
    for (const move of stockMoves) {
      const { kind, quantity, ledgerNo, date, item, row } = move;
      if (kind !== "sale" || !(quantity < 0) || date === 0) continue;
      const entry = entryOf.get(ledgerNo);
      const isPayment = entry !== undefined && ledger.out[entry] > 0 && ledger.in[entry] === 0;
      if (ledgerNo === "" ? date >= last - DAYS_MAX : entry !== undefined && !isPayment) continue;
      const what = ledgerNo === "" ? "none" : isPayment ? "payment" : "missing";
      const cell = cellOf(table, row, "ledgerNo");
      const before = contentAt(table.columns.get("ledgerNo"), row);
      receipts ??= freeReceipts(books);
      const receipt = receipts(move);
      yield {
        cell,
        values: {
          what: text(what),
          copies: count(-quantity),
          item: text(item),
          day: day(date),
          no: text(ledgerNo),
          receipt: text(receipt ?? ""),
        },
        ...(receipt !== undefined &&
          table.columns.has("ledgerNo") && {
            fix: { changes: [{ cell, before, after: receipt }], asks: true },
          }),
      };
    }
  },
} satisfies Check;

/** Number of the one receipt that a sale without entry fits; undefined for none, and for several. */
type FreeReceipts = (sale: StockMove) => string | undefined;

/** Receipts without a member that no sale names yet, by currency and amount, within a month of the sale. */
function freeReceipts({ ledger, accounts, stockMoves }: Books): FreeReceipts {
  const named = new Set(stockMoves.map(({ ledgerNo }) => ledgerNo));
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < ledger.count; row++) {
    const no = ledger.text(row, "no");
    if (!(ledger.in[row] > 0) || ledger.coded.member.codes[row] >= 0) continue;
    if (no === "" || named.has(no) || ledger.coded.transfer.codes[row] >= 0) continue;
    const key = `${currencyOfEntry(ledger, accounts, row)} ${ledger.in[row]}`;
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  return ({ quantity, unitPrice, currency, date }) => {
    const rows = rowsOf.get(`${currency} ${-quantity * unitPrice}`) ?? [];
    const near = rows.filter((row) => Math.abs(ledger.day[row] - date) <= DAYS_MAX);
    return near.length === 1 ? ledger.text(near[0], "no") : undefined;
  };
}
