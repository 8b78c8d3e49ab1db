import { accountIndices, excessOfClosing, linesByStatement } from "../../books/statement-series";
import { turnedLine } from "../../books/turned-lines";
import { amount, count, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A statement ties",
  help: {
    reading:
      "Opening and lines come from the statement as entered; the last figure is what does not fit.",
    remedy:
      "Count the lines and check signs first: a line in the wrong direction makes twice its amount.",
    falseAlarm: "None: on the paper the sum always ties.",
  },
  message:
    "Statement {number} of {account}: opening {opening} and {lines, plural, one {one line} other {# lines}} of {sum} give {expected}; the closing is {closing}: {difference} difference.",
  advice: "Compare the balances and the lines with the paper.",
  source: "Identity of a bank statement: opening + lines = closing.",
  fix: "Enter the line of {turned} with the other sign, if the paper says so; the statement ties then",
  tables: ["Statements", "StatementLines"],
  *find(books) {
    const table = books.tables.get("Statements");
    if (table === undefined) return;
    const linesOf = linesByStatement(books);
    const indexOf = accountIndices(books);
    for (const statement of books.statements) {
      const { row, account, number, opening, closing } = statement;
      const index = indexOf.get(account);
      const lines = linesOf.get(row);
      // A statement of which only the balances were typed has no lines to add up.
      if (index === undefined || lines === undefined) continue;
      const difference = excessOfClosing(statement, lines);
      if (!(Math.abs(difference) > 0)) continue;
      const sum = closing - difference - opening;
      const { currency } = books.accounts[index];
      const turned = turnedLine(books, lines, difference);
      yield {
        cell: cellOf(table, row, "closing"),
        values: {
          number: text(number),
          account: text(account),
          opening: amount(opening, currency),
          lines: count(lines.length),
          sum: amount(sum, currency),
          expected: amount(opening + sum, currency),
          closing: amount(closing, currency),
          difference: amount(difference, currency),
          ...(turned && { turned: amount(turned.line.amount, currency) }),
        },
        ...(turned && { fix: { changes: [turned.change], asks: true } }),
      };
    }
  },
} satisfies Check;
