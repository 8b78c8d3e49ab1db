import { orderLines, type Side } from "../../books/movements";
import type { ReportColumn, ReportRow, ReportTable, RowKind } from "../../core/document";
import { amount, type Value } from "../../core/value";
import { conferenceAccounts, TRAVEL } from "./conference-accounts";
import { accountColumns, type ConferenceColumn, OTHER_CHANGES } from "./conference-columns";
import { conferenceResults } from "./conference-results";
import { traceAccount } from "./conference-trace";
import { conferenceWords } from "./conference-words";
import { lineLabel } from "./line-labels";
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

/** From the surplus to what the fund holds at the end. */
function balanceRows(statement: Statement, above: readonly ReportRow[]): ReportRow[] {
  const { source, columns } = statement;
  const { say } = source;
  const shown = OTHER_CHANGES.filter(([key]) =>
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

export default {
  chapter: "conference",
  make: conferenceAccount,
  after: conferenceResults,
  trace: traceAccount,
} satisfies ReportSection;
