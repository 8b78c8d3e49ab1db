import { accountMovements } from "../../books/balances";
import type { Period } from "../../books/period";
import type { ReportTable } from "../../core/document";
import { amount, text } from "../../core/value";
import type { Check, CheckInput, Found } from "../check";
import {
  currencyIn,
  figureCell,
  minorIn,
  rowOf,
  statementAndLedger,
  tableOf,
} from "../report-figures";

/** The column of the whole period. */
const TOTAL = "total";

export default {
  severity: "error",
  title: "The report shows what the ledger says",
  help: {
    reading: "The figure as shown, and as the ledger gives it today.",
    remedy: "If entries came after the report, make it again and tell the readers.",
    falseAlarm: "A report of other days than the books tell: choose its period.",
  },
  message: "“{label}” in {table} is {shown}; the ledger gives {ledger}: {difference} apart.",
  advice: "Make the report anew from the ledger.",
  source:
    "The cash report is made from the books; every figure of it must be found there (ICOR statute III.D).",
  *find(input) {
    const both = statementAndLedger(input);
    if (both === undefined) return;
    const { statement, ledger, period, base } = both;
    for (const { key, kind } of statement.rows) {
      if (kind !== "line" || !/^(receipts|payments)\.[^.]+$/.test(key)) continue;
      yield* compare(statement, {
        row: key,
        column: TOTAL,
        ledger: ledger.lines.get(key) ?? 0,
        currency: base,
      });
    }
    for (const [row, figure] of [
      ["receipts.total", ledger.receipts],
      ["payments.total", ledger.payments],
      ["opening", ledger.opening],
      ["closing", ledger.closing],
    ] as const)
      yield* compare(statement, { row, column: TOTAL, ledger: figure, currency: base });
    yield* compareAccounts(input, period);
  },
} satisfies Check;

/** Opening and closing of every account in T3, in its own currency. */
function* compareAccounts(input: CheckInput, period: Period): Generator<Found> {
  const table = tableOf(input.cashReport, "T3");
  if (table === undefined) return;
  for (const { account, opening, closing } of accountMovements(input, period)) {
    const { account: code, currency } = input.accounts[account];
    const row = `account.${code}`;
    yield* compare(table, { row, column: "opening", ledger: opening, currency });
    yield* compare(table, { row, column: "closing", ledger: closing, currency });
  }
}

function* compare(
  table: ReportTable,
  figure: { row: string; column: string; ledger: number; currency: string },
): Generator<Found> {
  const row = rowOf(table, figure.row);
  const shown = minorIn(row, figure.column);
  const difference = Math.abs(shown - figure.ledger);
  if (row === undefined || currencyIn(row, figure.column) !== figure.currency) return;
  if (!(difference > 0)) return;
  yield {
    cell: figureCell(table, row.key, figure.column),
    values: {
      table: text(table.id),
      label: text(row.label),
      shown: amount(shown, figure.currency),
      ledger: amount(figure.ledger, figure.currency),
      difference: amount(difference, figure.currency),
    },
  };
}
