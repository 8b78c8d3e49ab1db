import type { Books } from "../../books/books";
import { entryClasses } from "../../books/entry-classes";
import { currencyOfEntry } from "../../books/postings";
import { type ReturnLine, returnLines } from "../../books/returns";
import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Both bodies know the same transfer",
  help: {
    reading:
      "Plus means received, minus sent, each seen from its own body. Rightly they cancel out.",
    remedy:
      "Compare amounts, currency and the word in Transfer; the word must be the same in both books.",
    falseAlarm:
      "Money that was still under way at the end of the period: it is in the next return.",
  },
  message:
    "Transfer {transfer}: the return of {body} shows {theirs}, {own, select, none {and this ledger has no entry between bodies with that word in Transfer} other {this ledger {own}: {difference} apart}}.",
  advice: "Compare both vouchers with {body}; a fee on the way is a payment of its own.",
  source:
    "Bookkeeping identity: what one body sends, the other receives, less fees that are entered.",
  tables: ["Returns"],
  *find(input) {
    const table = input.tables.get("Returns");
    if (table === undefined) return;
    const own = ownTransfers(input);
    for (const lines of partnersTransfers(input)) {
      const [{ row, body, transfer, currency }] = lines;
      const theirs = lines.reduce((sum, line) => sum + line.amount, 0);
      const ours = own.get(`${transfer}\t${currency}`);
      // One that was booked in another currency cannot be compared to the last unit.
      if (ours === undefined && own.has(transfer)) continue;
      if (Number.isNaN(theirs + (ours ?? 0)) || theirs + (ours ?? 0) === 0) continue;
      yield {
        cell: cellOf(table, row, "amount"),
        values: {
          transfer: text(transfer),
          body: text(body),
          theirs: amount(theirs, currency),
          own: ours === undefined ? text("none") : amount(ours, currency),
          difference: amount(Math.abs(theirs + (ours ?? 0)), currency),
        },
      };
    }
  },
} satisfies Check;

/** Lines of a return about money sent to this body or received from it, by body, transfer and currency. */
function partnersTransfers(books: Books): Iterable<readonly ReturnLine[]> {
  const { body: self } = books.settings;
  const found = new Map<string, ReturnLine[]>();
  for (const line of returnLines(books)) {
    if (self === "" || line.counterBody !== self || line.transfer === "") continue;
    const key = `${line.body}\t${line.transfer}\t${line.currency}`;
    const known = found.get(key);
    if (known) known.push(line);
    else found.set(key, [line]);
  }
  return found.values();
}

/** What came less what went, by transfer and currency, of entries between bodies; the word alone stands for any currency. */
function ownTransfers(books: Books): ReadonlyMap<string, number> {
  const { ledger, accounts } = books;
  const { classOf } = entryClasses(books);
  const sums = new Map<string, number>();
  for (let row = 0; row < ledger.count; row++) {
    if (ledger.coded.transfer.codes[row] < 0 || classOf(row) !== "body-transfer") continue;
    const word = ledger.text(row, "transfer");
    const key = `${word}\t${currencyOfEntry(ledger, accounts, row)}`;
    sums.set(key, (sums.get(key) ?? 0) + ledger.in[row] - ledger.out[row]);
    sums.set(word, 0);
  }
  return sums;
}
