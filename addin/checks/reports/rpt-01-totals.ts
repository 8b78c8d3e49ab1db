import type { ReportRow, ReportTable } from "../../core/document";
import { amount, count, text, type Value } from "../../core/value";
import type { Check, Found } from "../check";
import { figureCell, reportIn, tablesOf } from "../report-figures";

export default {
  severity: "error",
  title: "A total is the sum of its lines",
  help: {
    reading: "The total as shown, and the sum of its lines.",
    remedy: "Look for a typed figure or a line that was added later.",
    falseAlarm: "“Of which” lines are left out; a rounding of shown amounts cannot occur.",
  },
  message: "“{label}” in {table} is {shown}; its lines sum to {sum}: {difference} apart.",
  advice: "Compute the report anew; lines “of which” do not count.",
  source: "Arithmetic of the report: a total equals its lines, “of which” left out.",
  looksAt: "reports",
  *find(input) {
    for (const table of tablesOf(reportIn(input)))
      for (const row of table.rows) if (row.sum !== undefined) yield* wrongSums(table, row);
  },
} satisfies Check;

function* wrongSums(table: ReportTable, total: ReportRow): Generator<Found> {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  for (const { key, type } of table.columns) {
    if (type !== "amount" && type !== "count") continue;
    if (total.sumColumns !== undefined && !total.sumColumns.includes(key)) continue;
    const shown = total.values[key];
    if (shown === undefined) continue;
    let sum = 0;
    for (const { row, sign } of total.sum ?? []) {
      const part = rows.get(row);
      if (part !== undefined && part.kind !== "of-which")
        sum += sign * figureLike(part.values[key], shown);
    }
    const difference = Math.abs(sum - figureLike(shown, shown));
    // Not known, or of several currencies: nothing to compare.
    if (!(difference > 0)) continue;
    yield {
      cell: figureCell(table, total.key, key),
      values: {
        table: text(table.id),
        label: text(total.label),
        shown,
        sum: valueLike(shown, sum),
        difference: valueLike(shown, difference),
      },
    };
  }
}

/** The figure where it is of the same kind and currency; a blank adds nothing; else not known. */
function figureLike(value: Value | undefined, like: Value): number {
  if (value === undefined) return 0;
  if (value.type === "count" && like.type === "count") return value.count;
  const isLike =
    value.type === "amount" && like.type === "amount" && value.currency === like.currency;
  return isLike ? value.minor : Number.NaN;
}

function valueLike(like: Value, figure: number): Value {
  return like.type === "amount" ? amount(figure, like.currency) : count(figure);
}
