import type { Document, ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { text, type Value } from "../../core/value";
import type { Check, Found } from "../check";
import { figureCell, PROSE_CELL, proseFigures, reportIn, tablesOf } from "../report-figures";

export default {
  severity: "error",
  title: "The same label has one value",
  help: {
    reading: "The two places where one label has two values.",
    remedy: "Say in the labels what differs, such as a day or a currency.",
    falseAlarm: "Two things that happen to have one name: rename one.",
  },
  message: "“{label}” is {first} in {firstPlace} and {second} in {secondPlace}.",
  advice:
    "A reader cannot tell which one holds: correct the wrong one, or give the two different labels.",
  source: "A report that says two things under one name says nothing.",
  looksAt: "reports",
  *find(input) {
    const report = reportIn(input);
    if (report === undefined) return;
    yield* inTables(report);
    yield* inProse(report);
  },
} satisfies Check;

/** A figure with the words that stand for it. */
interface Labelled {
  readonly table: ReportTable;
  readonly row: ReportRow;
  readonly column: ReportColumn;
  readonly value: Value;
}

/**
 * Two tables that show the same row in the same column: same keys, same labels, same currency. A row such as "total"
 * is another one in every table; only those that name a thing, such as account.Bank, are the same.
 */
function* inTables(report: Document): Generator<Found> {
  const known = new Map<string, Labelled>();
  for (const table of tablesOf(report))
    for (const one of figuresOf(table)) {
      const { row, column, value } = one;
      const unit = value.type === "amount" ? value.currency : value.type;
      const name = [row.key, row.label, column.key, column.label, unit].join("\t");
      const first = known.get(name);
      if (first === undefined) known.set(name, one);
      else if (first.table !== table && !isSame(first.value, value))
        yield {
          cell: figureCell(table, row.key, column.key),
          values: {
            label: text(`${row.label}, ${column.label}`),
            first: first.value,
            firstPlace: text(first.table.id),
            second: value,
            secondPlace: text(table.id),
          },
        };
    }
}

function figuresOf(table: ReportTable): readonly Labelled[] {
  return table.rows
    .filter(({ key }) => key.includes("."))
    .flatMap((row) =>
      table.columns.flatMap((column) => {
        const value = row.values[column.key];
        const isFigure = value?.type === "amount" || value?.type === "count";
        return isFigure ? [{ table, row, column, value }] : [];
      }),
    );
}

/** A key that running text names twice with two values; what stands in a table is compared with it by RPT-07. */
function* inProse(report: Document): Generator<Found> {
  const known = new Map<string, Value>();
  for (const { figure, key } of proseFigures(report)) {
    const first = known.get(key);
    if (first === undefined) known.set(key, figure);
    else if (!isSame(first, figure))
      yield {
        cell: PROSE_CELL,
        values: {
          label: text(key),
          first,
          firstPlace: text(PROSE_CELL.sheet),
          second: figure,
          secondPlace: text(PROSE_CELL.sheet),
        },
      };
  }
}

/** The same known figure; what is not known differs from nothing. */
function isSame(one: Value, other: Value): boolean {
  if (one.type === "amount" && other.type === "amount")
    return !(Math.abs(one.minor - other.minor) > 0) && one.currency === other.currency;
  return one.type !== other.type || JSON.stringify(one) === JSON.stringify(other);
}
