import type { Books } from "../../books/books";
import { entryName, entryNames } from "../../books/entry-name";
import { fundForEntries } from "../../books/fund-for-entries";
import { currencyOfEntry } from "../../books/postings";
import { amount, count, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "All money belongs to a fund",
  help: {
    reading:
      "Both sums are of the same currency and day. Entries are named that belong to no fund.",
    remedy: "Give each entry its fund; what was given for no purpose belongs to the general fund.",
    falseAlarm: "None: all money belongs to some fund, if only the general one.",
  },
  message:
    "In {currency} the accounts hold {accounts} and the funds {funds}: {difference} difference.{entries, plural, =0 {} one { Entry {names} has no fund that the table of funds knows.} other { # entries have no fund that the table of funds knows: {names}.}}",
  advice:
    "{entries, plural, =0 {Look for splits that do not sum to their entry.} one {Enter one.} other {Enter one with each.}}",
  source: "Bookkeeping identity: sum of fund balances = sum of account balances, per currency.",
  fix: "Enter {given} as the fund of {entries, plural, one {the entry} other {the # entries}}",
  tables: ["Funds"],
  *find(books) {
    const { ledger, funds } = books;
    if (funds.length === 0) return;
    for (const [currency, { inAccounts, inFunds, rows }] of sumsByCurrency(books)) {
      const difference = inAccounts - inFunds;
      if (!(Math.abs(difference) > 0)) continue;
      const row = rows[0] ?? 0;
      const given = fundForEntries(books, rows);
      yield {
        cell: ledger.cell(row, "fund"),
        ...(rows.length > 0 ? { entry: ledger.text(row, "no") } : {}),
        values: {
          currency: text(currency),
          accounts: amount(inAccounts, currency),
          funds: amount(inFunds, currency),
          difference: amount(difference, currency),
          entries: count(rows.length),
          names: text(rows.length === 1 ? entryName(ledger, row) : entryNames(ledger, rows)),
          ...(given && { given: text(given.funds.join(", ")) }),
        },
        ...(given && { fix: { changes: given.changes, asks: true } }),
      };
    }
  },
} satisfies Check;

interface Sums {
  inAccounts: number;
  inFunds: number;
  /** Entries with an amount that is in no fund. */
  readonly rows: number[];
}

function sumsByCurrency(books: Books): ReadonlyMap<string, Sums> {
  const { ledger, postings, accounts } = books;
  const sums = new Map<string, Sums>();
  const sumsOf = (row: number): Sums => {
    const currency = currencyOfEntry(ledger, accounts, row);
    const known = sums.get(currency);
    if (known) return known;
    const made = { inAccounts: 0, inFunds: 0, rows: [] };
    sums.set(currency, made);
    return made;
  };
  for (let row = 0; row < ledger.count; row++)
    if (ledger.account[row] >= 0) sumsOf(row).inAccounts += ledger.in[row] - ledger.out[row];
  for (let at = 0; at < postings.count; at++) {
    const row = postings.entry[at];
    if (ledger.account[row] < 0) continue;
    const own = sumsOf(row);
    if (postings.fund[at] >= 0) own.inFunds += postings.amount[at];
    else if (postings.amount[at] !== 0 && own.rows.at(-1) !== row) own.rows.push(row);
  }
  return sums;
}
