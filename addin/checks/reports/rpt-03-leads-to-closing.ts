import type { ReportTable } from "../../core/document";
import { amount, text } from "../../core/value";
import type { Check } from "../check";
import { currencyIn, figureCell, minorIn, rowOf, tableOf } from "../report-figures";

/** Figures of an earlier report or of a plan lead to no closing of this one. */
const OTHER_COLUMNS = ["previous", "budget", "difference"];

export default {
  severity: "error",
  title: "The opening leads to the closing",
  help: {
    reading: "All figures of one column on the way from opening to closing.",
    remedy: "Compare each with the ledger; RPT-02 mostly tells which one is wrong.",
    falseAlarm: "None: the way from opening to closing has no gap.",
  },
  message:
    "In the column {column}, opening {opening} + receipts {receipts} − payments {payments}{others, select, none {} other { + transfers and exchange effect {others}}} is {sum}; the closing is {closing}: {difference} apart.",
  advice: "One of these figures is wrong; compute the report anew.",
  source:
    "Opening + receipts − payments ± transfers ± exchange effect = closing (Cash Basis IPSAS).",
  *find({ cashReport }) {
    const table = tableOf(cashReport, "T1");
    if (table === undefined) return;
    for (const { key, type, label } of table.columns) {
      if (type !== "amount" || OTHER_COLUMNS.includes(key)) continue;
      const figure = (row: string): number => minorIn(rowOf(table, row), key);
      const [opening, receipts, payments, closing] = [
        "opening",
        "receipts.total",
        "payments.total",
        "closing",
      ].map(figure);
      const others = otherMovements(table, key);
      const sum = opening + receipts - payments + (others ?? 0);
      const difference = Math.abs(sum - closing);
      if (!(difference > 0)) continue;
      const currency = currencyIn(rowOf(table, "closing"), key);
      yield {
        cell: figureCell(table, "closing", key),
        values: {
          column: text(label),
          opening: amount(opening, currency),
          receipts: amount(receipts, currency),
          payments: amount(payments, currency),
          others: others === undefined ? text("none") : amount(others, currency),
          sum: amount(sum, currency),
          closing: amount(closing, currency),
          difference: amount(difference, currency),
        },
      };
    }
  },
} satisfies Check;

/** Transfers of every kind and the exchange effect; undefined where the table has no such row; a blank is 0. */
function otherMovements(table: ReportTable, columnKey: string): number | undefined {
  const rows = table.rows.filter(
    ({ key, kind }) =>
      kind !== "group" && kind !== "of-which" && /^(transfers\..+|exchange-effect)$/.test(key),
  );
  if (rows.length === 0) return undefined;
  return rows.reduce(
    (sum, row) => sum + (row.values[columnKey] === undefined ? 0 : minorIn(row, columnKey)),
    0,
  );
}
