import { orderLines, type Side } from "../../books/movements";
import type { ReportRow, ReportTable, RowKind } from "../../core/document";
import { amount, type Value } from "../../core/value";
import { budgetChart } from "./budget-chart";
import { comparative, markRestated, restatedNote } from "./comparative";
import { differenceShare } from "./difference-share";
import { lineLabel, ofWhichLabel } from "./line-labels";
import { receiptsChart } from "./receipts-chart";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
import {
  cutYears,
  isPlanned,
  previousTotal,
  type StatementColumn,
  statementColumns,
} from "./statement-columns";
import { traceStatement } from "./statement-trace";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** With more columns of amounts than this, the lines' names would have no room on an upright page. */
const UPRIGHT_COLUMNS_MAX = 6;

interface Statement {
  readonly source: ReportSource;
  readonly columns: readonly StatementColumn[];
}

/** T1: what came in and what was paid, line by line and year by year, and how it leads to the closing cash. */
function receiptsAndPayments(source: ReportSource): ReportTable {
  const { say, base } = source;
  const columns = statementColumns(source);
  const statement: Statement = { source, columns };
  const rows = [...sideRows(statement, "receipts"), ...sideRows(statement, "payments")];
  const previous = [comparative(source, previousTotal)];
  const hasBudget = columns.some((column) => column.key === "budget");
  return {
    type: "table",
    id: "T1",
    title: say(words.t1),
    labelHeading: say(words.line),
    columns: [
      ...columns.map(({ figures: _, ...column }) => column),
      ...(hasBudget
        ? [{ key: "share", label: say(words.differenceShare), type: "share" as const, width: 0.6 }]
        : []),
    ],
    rows: markRestated(source, [...rows, ...cashRows(statement, rows)], previous),
    ...(columns.length > UPRIGHT_COLUMNS_MAX && { orientation: "landscape" as const }),
    notes: [
      ...cutYears(source),
      ...restatedNote(source, previous),
      say(words.t1Gross),
      say(words.t1Transfers),
      ...(hasBudget ? [say(words.t1Budget, { base })] : []),
    ],
  };
}

/** Group, lines with what is part of them, and the total of one side. Lines without any figure are left out. */
function sideRows(statement: Statement, side: Side): ReportRow[] {
  const { source, columns } = statement;
  const filled = columns.flatMap(({ figures }) =>
    [...figures].filter(([, minor]) => minor !== 0).map(([key]) => key),
  );
  const isLine = (key: string) => key.startsWith(`${side}.`) && key !== `${side}.total`;
  const keys = filled.filter(isLine);
  const lines = orderLines(keys.map(parentLine), side);
  const rows = lines.flatMap((line) => [
    row(statement, { key: line, label: lineLabel(source.say, line), kind: "line" }),
    ...[...new Set(keys)]
      .filter((key) => key !== line && parentLine(key) === line)
      .sort()
      .map((key) => row(statement, { key, label: ofWhichLabel(source, key), kind: "of-which" })),
  ]);
  const label = source.say(side === "receipts" ? words.receiptsTotal : words.paymentsTotal);
  const total = row(statement, { key: `${side}.total`, label, kind: "subtotal" });
  const terms = lines.map((line) => [line, 1] as const);
  const group = source.say(side === "receipts" ? words.receipts : words.payments);
  return [
    { key: side, label: group, kind: "group", values: {} },
    ...rows,
    summed(statement, { row: total, terms, rows }),
  ];
}

/** The line of a row's key: "receipts.donations" of "receipts.donations.legacies". */
function parentLine(key: string): string {
  return key.split(".", 2).join(".");
}

/** From the surplus to the closing cash and its check against the accounts. */
function cashRows(statement: Statement, above: readonly ReportRow[]): ReportRow[] {
  const { say } = statement.source;
  const rows: ReportRow[] = [];
  const add = (head: Head, terms: Terms = []) => {
    const made = row(statement, head);
    rows.push(summed(statement, { row: made, terms, rows: [...above, ...rows] }));
  };
  add({ key: ROW.surplus, label: say(words.surplus), kind: "total" }, [
    [ROW.receipts, 1],
    [ROW.payments, -1],
  ]);
  for (const [key, label] of [
    [ROW.bodies, words.bodyTransfers],
    [ROW.underWay, words.underWay],
    [ROW.effect, words.exchangeEffect],
  ] as const)
    if (isShown(statement, key)) add({ key, label: say(label), kind: "line" });
  add({ key: ROW.opening, label: say(words.openingCash), kind: "line" });
  add({ key: ROW.closing, label: say(words.closingCash), kind: "total" }, [
    [ROW.opening, 1],
    [ROW.surplus, 1],
    [ROW.bodies, 1],
    [ROW.underWay, 1],
    [ROW.effect, 1],
  ]);
  add({ key: ROW.check, label: say(words.checkClosing), kind: "check" });
  return rows;
}

/** The exchange effect is a row of its own wherever there is a foreign currency, even when it is 0. */
function isShown({ source, columns }: Statement, key: string): boolean {
  const { books, base, movements } = source;
  const hasForeign = movements.accounts.some((one) => books.accounts[one].currency !== base);
  if (key === ROW.effect && hasForeign) return true;
  return columns.some(({ figures }) => (figures.get(key) ?? 0) !== 0);
}

type Head = { readonly key: string; readonly label: string; readonly kind: RowKind };

function row({ source, columns }: Statement, head: Head): ReportRow {
  const values: Record<string, Value> = {};
  for (const { key, figures } of columns)
    if (hasFigure(key, head.key, figures.has(head.key)))
      values[key] = amount(figures.get(head.key) ?? 0, source.base);
  const budget = columns.find((column) => column.key === "budget")?.figures.get(head.key) ?? 0;
  const difference = columns.find((column) => column.key === "difference")?.figures.get(head.key);
  if (difference === undefined || !isPlanned(head.key)) return { ...head, values };
  return { ...head, values: { ...values, ...differenceShare(difference, budget) } };
}

/** An earlier report has only its own rows; a budget has no cash. Lines that they lack are 0 there. */
function hasFigure(column: string, key: string, isThere: boolean): boolean {
  if (column === "budget" || column === "difference") return isPlanned(key);
  if (column === "previous") return isThere || /^(receipts|payments)\./.test(key);
  return true;
}

function summed(
  { columns }: Statement,
  { row: made, terms, rows }: { row: ReportRow; terms: Terms; rows: readonly ReportRow[] },
): ReportRow {
  return withSum(made, { terms, rows, columns: columns.map((column) => column.key) });
}

export default {
  chapter: "statement",
  make: receiptsAndPayments,
  after: (source, table, tables) => [
    ...receiptsChart(source, table),
    // A table of the budget alone, where there is one, has the chart beside it.
    ...(tables.has("T12") ? [] : budgetChart(source, table, { budget: "budget", actual: "total" })),
  ],
  trace: traceStatement,
} satisfies ReportSection;
