import type { Block, ReportColumn, ReportRow, ReportTable, RowKind } from "../../core/document";
import { amount, type Value } from "../../core/value";
import type { Message } from "../../core/words";
import { conferenceAccounts, TRAVEL } from "./conference-accounts";
import { accountColumns, type ConferenceColumn } from "./conference-columns";
import { traceAccount } from "./conference-trace";
import { conferenceWords } from "./conference-words";
import { fundWords } from "./fund-words";
import { decisionOnRest } from "./funds-with-purpose";
import { figureOf, sentence } from "./inline";
import { lineLabel } from "./line-labels";
import { orderLines, type Side } from "./movements";
import { payerRows } from "./payers";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** T7: how each conference was financed and what it cost; undefined where there was none. */
function conferenceAccount(source: ReportSource): ReportTable | undefined {
  const { say, base } = source;
  const accounts = conferenceAccounts(source);
  if (accounts.length === 0) return undefined;
  const statement: Statement = {
    source,
    columns: accounts.flatMap((one) => accountColumns(source, one)),
  };
  const sides = [...sideRows(statement, "receipts"), ...sideRows(statement, "payments")];
  return {
    type: "table",
    id: "T7",
    title: say(conferenceWords.title),
    labelHeading: say(words.line),
    columns: statement.columns.map(
      ({ key, label }): ReportColumn => ({
        key,
        label,
        type: "amount",
        currency: base,
      }),
    ),
    rows: [...sides, ...balanceRows(statement, sides), ...payerRows(source)],
    notes: [
      say(conferenceWords.note),
      ...(accounts.some(({ fund }) => !fund) ? [say(conferenceWords.outsideNote)] : []),
    ],
  };
}

interface Statement {
  readonly source: ReportSource;
  readonly columns: readonly ConferenceColumn[];
}

/** Group, lines and total of one side. */
function sideRows(statement: Statement, side: Side): ReportRow[] {
  const { source, columns } = statement;
  const filled = columns.flatMap(({ figures }) =>
    [...figures].filter(([, minor]) => minor !== 0).map(([key]) => key),
  );
  const isLine = (key: string): boolean => /^\w+\.[^.]+$/.test(key) && !key.endsWith(".total");
  const keys = orderLines(
    filled.filter((key) => /^(receipts|payments)\./.test(key) && isLine(key)),
    side,
  );
  const lines = keys.map((key) =>
    rowOf(statement, { key, label: labelOf(source, key), kind: "line" }),
  );
  const [group, sum] =
    side === "receipts"
      ? [words.receipts, words.receiptsTotal]
      : [words.payments, words.paymentsTotal];
  const total = rowOf(statement, {
    key: `${side}.total`,
    label: source.say(sum),
    kind: "subtotal",
  });
  const terms: Terms = keys.map((key) => [key, 1]);
  return [
    { key: side, label: source.say(group), kind: "group", values: {} },
    ...lines,
    summed(statement, { row: total, terms, rows: lines }),
  ];
}

function labelOf({ say }: ReportSource, line: string): string {
  return line === TRAVEL ? say(conferenceWords.travel) : lineLabel(say, line);
}

/** Rows below the surplus that are left out where they hold nothing. */
const SELDOM: readonly (readonly [key: string, label: Message])[] = [
  [ROW.bodies, words.bodyTransfers],
  ["transfers.funds", conferenceWords.transfers],
  [ROW.underWay, words.underWay],
  [ROW.effect, words.exchangeEffect],
];

/** From the surplus to what the fund holds at the end. */
function balanceRows(statement: Statement, above: readonly ReportRow[]): ReportRow[] {
  const { source, columns } = statement;
  const { say } = source;
  const shown = SELDOM.filter(([key]) =>
    columns.some(({ figures }) => (figures.get(key) ?? 0) !== 0),
  );
  const lines = [[ROW.opening, conferenceWords.openingFund] as const, ...shown].map(
    ([key, label]) => rowOf(statement, { key, label: say(label), kind: "line" }),
  );
  const surplus = summed(statement, {
    row: rowOf(statement, { key: ROW.surplus, label: say(words.surplus), kind: "total" }),
    terms: [
      [ROW.receipts, 1],
      [ROW.payments, -1],
    ],
    rows: above,
  });
  const closing = rowOf(statement, {
    key: ROW.closing,
    label: say(conferenceWords.closingFund),
    kind: "total",
  });
  if (Object.keys(closing.values).length === 0) return [surplus];
  const rows = [surplus, ...lines];
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  return [...rows, summed(statement, { row: closing, terms, rows })];
}

type Head = { readonly key: string; readonly label: string; readonly kind: RowKind };

function rowOf({ source, columns }: Statement, head: Head): ReportRow {
  const values: Record<string, Value> = {};
  for (const { key, figures } of columns) {
    const minor =
      figures.get(head.key) ?? (/^(receipts|payments)\./.test(head.key) ? 0 : undefined);
    if (minor !== undefined) values[key] = amount(minor, source.base);
  }
  return { ...head, values };
}

function summed(
  { columns }: Statement,
  { row, terms, rows }: { row: ReportRow; terms: Terms; rows: readonly ReportRow[] },
): ReportRow {
  const holding = columns.map(({ key }) => key).filter((key) => row.values[key] !== undefined);
  return withSum(row, { terms, rows, columns: holding });
}

/** A sentence on the result of each fund, with the decisions on it. */
function results(source: ReportSource, table: ReportTable): Block[] {
  const { say } = source;
  return conferenceAccounts(source).flatMap(({ key, fund, figures: own }): Block[] => {
    if (fund === undefined || own === undefined) return [];
    const figure = (row: string) => figureOf(table, row, key);
    const content = sentence(say, conferenceWords.result, {
      figures: {
        receipts: figure(ROW.receipts),
        payments: figure(ROW.payments),
        surplus: figure(ROW.surplus),
        closing: figure(ROW.closing),
      },
      filling: {
        fund: fund.purpose || fund.fund,
        decision: fund.decision || say(fundWords.notRecorded),
        rest: decisionOnRest(source, { fund, figures: own }),
      },
    });
    return [{ type: "paragraph", style: "body", content }];
  });
}

export default {
  chapter: "conference",
  make: conferenceAccount,
  after: (source, table) => results(source, table),
  trace: traceAccount,
} satisfies ReportSection;
