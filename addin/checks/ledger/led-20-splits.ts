import type { Books } from "../../books/books";
import { currencyOfEntry, entriesByNumber, type Split } from "../../books/postings";
import { minorUnitDigits } from "../../core/currencies";
import { amount, count, text } from "../../core/value";
import { cellOf, type TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "Splits sum to their entry",
  help: {
    reading: "The parts of one entry are added and compared with it.",
    remedy: "The rest stands in the message: put it on the right line.",
    falseAlarm: "None: the parts are the whole.",
  },
  message:
    "{fault, select, missing {The split names entry {no}, and there is no such entry.} other {The {lines, plural, one {split of entry {no} is} other {# splits of entry {no} come to}} {sum}; the entry is {amount}: {difference} difference.}}",
  advice:
    "{fault, select, missing {Enter the number of an entry.} other {Correct the amounts of the splits, or put the rest on one of them.}}",
  source: "Bookkeeping identity: the parts of an entry are the entry.",
  fix: "Put the rest of {difference} on one line",
  tables: ["Splits"],
  *find(books) {
    const { ledger, splits } = books;
    const table = books.tables.get("Splits");
    if (table === undefined) return;
    const entryOf = entriesByNumber(ledger);
    const byEntry = new Map<number, Split[]>();
    for (const split of splits) {
      const entry = entryOf.get(split.no);
      if (entry === undefined) {
        yield {
          cell: cellOf(table, split.row, "no"),
          values: { fault: text("missing"), no: text(split.no) },
        };
        continue;
      }
      const known = byEntry.get(entry);
      if (known) known.push(split);
      else byEntry.set(entry, [split]);
    }
    for (const [entry, own] of byEntry) {
      const found = restOf(books, { table, entry, own });
      if (found) yield found;
    }
  },
} satisfies Check;

/** What is wrong with the splits of one entry. A blank amount counts as nothing; the rest belongs on that line. */
function restOf(
  { ledger, accounts }: Books,
  { table, entry, own }: { table: TableData; entry: number; own: readonly Split[] },
): Found | undefined {
  const kinds = table.columns.get("amount")?.kinds;
  const isBlank = (split: Split): boolean => (kinds?.[split.row] ?? 0) === 0;
  const whole = ledger.in[entry] || ledger.out[entry];
  const sum = own.reduce((total, split) => total + (isBlank(split) ? 0 : split.amount), 0);
  const rest = whole - sum;
  // An amount that is not known gives a rest that is not known.
  if (!(rest !== 0) || Number.isNaN(rest)) return undefined;
  const currency = currencyOfEntry(ledger, accounts, entry);
  const line = own.find(isBlank) ?? own[own.length - 1];
  const scale = 10 ** minorUnitDigits(currency);
  const before = isBlank(line) ? 0 : line.amount;
  const cell = cellOf(table, line.row, "amount");
  return {
    cell,
    entry: ledger.text(entry, "no"),
    values: {
      fault: text("sum"),
      no: text(ledger.text(entry, "no")),
      lines: count(own.length),
      sum: amount(sum, currency),
      amount: amount(whole, currency),
      difference: amount(rest, currency),
    },
    fix: {
      changes: [
        {
          cell,
          before: isBlank(line) ? null : before / scale,
          after: (before + rest) / scale,
        },
      ],
      asks: true,
    },
  };
}
