import type { Statement } from "../../books/evidence";
import { accountIndices, statementsByAccount } from "../../books/statement-series";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "No statement is missing",
  help: {
    reading:
      "Two neighbouring statements are compared, by balance or by number; the difference is what moved between them.",
    remedy: "Ask the bank for the missing one; do not enter its sum as one entry.",
    falseAlarm:
      "Banks that begin new numbers each year, or number by day: the balances then still join.",
  },
  message:
    "{gap, select, balance {Account {account}: statement {before} closes on {to} with {closing}, statement {number} opens on {from} with {opening}: {difference} moved in between.} other {Account {account}: statement {before} ends on {to} and statement {number} begins on {from}; the numbers between are missing, although the balances agree.}}",
  advice: "{gap, select, balance {Enter the statement that is missing.} other {Enter them.}}",
  source: "Identity of bank statements: the opening of one is the closing of the one before.",
  tables: ["Statements"],
  *find(books) {
    const table = books.tables.get("Statements");
    if (table === undefined) return;
    const indexOf = accountIndices(books);
    for (const [account, series] of statementsByAccount(books)) {
      const index = indexOf.get(account);
      if (index === undefined) continue;
      const { currency } = books.accounts[index];
      for (let at = 1; at < series.length; at++) {
        const [before, next] = [series[at - 1], series[at]];
        const difference = next.opening - before.closing;
        const isMoved = Math.abs(difference) > 0;
        if (next.from <= before.from || !(isMoved || isNumberMissing(before, next))) continue;
        yield {
          cell: cellOf(table, next.row, isMoved ? "opening" : "number"),
          values: {
            gap: text(isMoved ? "balance" : "number"),
            account: text(account),
            before: text(before.number),
            to: day(before.to),
            closing: amount(before.closing, currency),
            number: text(next.number),
            from: day(next.from),
            opening: amount(next.opening, currency),
            difference: amount(difference, currency),
          },
        };
      }
    }
  },
} satisfies Check;

/** Numbers skip one, and so do the days: a statement that follows on the next day has none before it. */
function isNumberMissing(before: Statement, next: Statement): boolean {
  if (next.from <= before.to + 1) return false;
  const [one, two] = [before, next].map(({ number }) => /^(|.*\D)(\d{1,4})$/.exec(number));
  if (!one || !two || one[1] !== two[1]) return false;
  return Number(two[2]) > Number(one[2]) + 1;
}
