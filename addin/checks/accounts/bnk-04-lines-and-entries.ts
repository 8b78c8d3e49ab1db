import { currencyOfEntry } from "../../books/postings";
import { matchStatementLines } from "../../books/statement-matches";
import { accountIndices } from "../../books/statement-series";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Each line of the bank has its entry",
  help: {
    reading:
      "The cell is the line of the bank or the entry for which there is no partner, or another amount.",
    remedy:
      "Link each line with its entry by number; what the bank took, such as charges, becomes an entry.",
    falseAlarm:
      "Entries of the last days before the end, which the bank shows in the next statement.",
  },
  message:
    "{fault, select, missing {The line of {day}, {amount}, names entry {no}, and there is no such entry. Enter the right number.} differs {The bank has {amount} on {day}, entry {no} in the ledger has {booked}: {difference} difference. Correct the entry, or the number that the line names.} line {The line of {day}, {amount}, has no entry in account {account}. Enter it in the ledger, or name its entry.} other {The entry of {day}, {amount}, has no line in the statements of {account}, which cover the day. Look for its line, or correct its day, amount or account.}}",
  source: "Auditing practice: statement and ledger are compared line by line.",
  tables: ["Statements", "StatementLines"],
  *find(books) {
    const table = books.tables.get("StatementLines");
    if (table === undefined) return;
    const { ledger, accounts } = books;
    const { misnamed, differing, lines, entries } = matchStatementLines(books);
    const indexOf = accountIndices(books);
    for (const line of [...misnamed, ...lines]) {
      const { currency } = accounts[indexOf.get(line.account) ?? -1] ?? { currency: "" };
      const isMisnamed = line.ledgerNo !== "";
      yield {
        cell: cellOf(table, line.row, "ledgerNo"),
        values: {
          fault: text(isMisnamed ? "missing" : "line"),
          day: day(line.date),
          amount: amount(line.amount, currency),
          no: text(line.ledgerNo),
          account: text(line.account),
        },
      };
    }
    for (const { line, onStatement, inLedger } of differing) {
      const { currency } = accounts[indexOf.get(line.account) ?? -1] ?? { currency: "" };
      yield {
        cell: cellOf(table, line.row, "amount"),
        entry: line.ledgerNo,
        values: {
          fault: text("differs"),
          day: day(line.date),
          amount: amount(onStatement, currency),
          no: text(line.ledgerNo),
          booked: amount(inLedger, currency),
          difference: amount(inLedger - onStatement, currency),
        },
      };
    }
    for (const row of entries)
      yield {
        cell: ledger.cell(row, ledger.in[row] === 0 ? "out" : "in"),
        entry: ledger.text(row, "no"),
        values: {
          fault: text("entry"),
          day: day(ledger.day[row]),
          amount: amount(ledger.in[row] - ledger.out[row], currencyOfEntry(ledger, accounts, row)),
          account: text(ledger.text(row, "account")),
        },
      };
  },
} satisfies Check;
