import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, type Value } from "../../core/value";
import type { Message } from "../../core/words";
import { addComparatives, figuresOf } from "./add-comparatives";
import { type Comparison, comparative } from "./comparative";
import { fundHoldings } from "./fund-holdings";
import { fundTransfers } from "./fund-transfers";
import { sideOfLine, signOfLine } from "./movements";
import { words as previousWords } from "./restated-words";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** Columns of T2 in their order; the ones that are seldom needed are left out when they hold nothing. */
const headings = {
  opening: words.opening,
  receipts: words.receipts,
  payments: words.payments,
  bodies: words.otherBodies,
  transfers: words.betweenFunds,
  underWay: words.underWayShort,
  exchange: words.exchangeEffect,
  closing: words.closing,
} as const;

type FundColumn = keyof typeof headings;
type FundFigures = Record<FundColumn, number>;

/** T2: the statement by fund, in the base currency; undefined where the books have no funds. */
function statementByFund(source: ReportSource): ReportTable | undefined {
  const { books, say, base } = source;
  if (books.funds.length === 0) return undefined;
  const figures = [...fundFigures(source)].filter(
    ([fund, own]) =>
      Object.values(own).some((minor) => minor !== 0) || wasReported(source, fundKey(source, fund)),
  );
  const columns = columnKeys.filter((key) => isShown(key, figures));
  const valuesOf = (own: FundFigures): Record<string, Value> =>
    Object.fromEntries(columns.map((key) => [key, amount(own[key], base)]));
  const rows = figures.map(
    ([fund, own]): ReportRow => ({
      key: fundKey(source, fund),
      label: books.funds[fund]?.fund ?? say(words.noFund),
      kind: "line",
      values: valuesOf(own),
    }),
  );
  const total: ReportRow = {
    key: "total",
    label: say(words.total),
    kind: "total",
    values: valuesOf(sumOfFunds(figures.map(([, own]) => own))),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  const table: ReportTable = {
    type: "table",
    id: "T2",
    title: say(words.t2),
    labelHeading: say(words.fund),
    columns: columns.map((key) => ({
      key,
      label: say(heading(key)),
      type: "amount",
      currency: base,
    })),
    rows: [...rows, withSum(total, { terms, rows, columns })],
    notes: [say(words.t2Note)],
    ...(columns.length > 6 || source.previous ? { orientation: "landscape" as const } : {}),
  };
  return addComparatives(source, table, compared);
}

/** Key of a fund's row; -1 for entries without a fund. */
const fundKey = ({ books }: ReportSource, fund: number): string =>
  fund < 0 ? "fund.none" : `fund.${books.funds[fund].fund}`;

const comparisonOf = (column: "opening" | "closing", shownIn: string): Comparison => ({
  table: "T2",
  column,
  shownIn,
  again: (source) => figuresOf(statementByFund(source), column),
});

const compared = [
  {
    comparison: comparisonOf("opening", "previousOpening"),
    heading: previousWords.previousOpening,
  },
  {
    comparison: comparisonOf("closing", "previousClosing"),
    heading: previousWords.previousClosing,
  },
];

/** Opening and closing of the funds in the report before. */
export const previousFunds = compared.map(({ comparison }) => comparison);

/** Whether the report before shows money of a fund. */
const wasReported = (source: ReportSource, key: string): boolean =>
  previousFunds.some((one) => (comparative(source, one)?.figures.get(key) ?? 0) !== 0);

const columnKeys = [
  "opening",
  "receipts",
  "payments",
  "bodies",
  "transfers",
  "underWay",
  "exchange",
  "closing",
] as const satisfies readonly FundColumn[];

const heading = (key: FundColumn): Message => headings[key];

function isShown(key: FundColumn, figures: readonly (readonly [number, FundFigures])[]): boolean {
  if (key !== "bodies" && key !== "underWay") return true;
  return figures.some(([, own]) => own[key] !== 0);
}

/** Figures of each fund by its index, in the order of the table of funds; -1 for entries without a fund comes last. */
function fundFigures(source: ReportSource): ReadonlyMap<number, FundFigures> {
  const { books, period, movements } = source;
  const figures = new Map<number, FundFigures>(
    [...books.funds.keys(), -1].map((fund) => [fund, nothing()]),
  );
  const add = (fund: number, key: FundColumn, minor: number): void => {
    const own = figures.get(fund);
    if (own) own[key] = addMinor(own[key], minor);
  };
  for (const [fund, minor] of fundHoldings(source, period.from - 1)) add(fund, "opening", minor);
  for (const [fund, minor] of fundHoldings(source, period.to)) add(fund, "closing", minor);
  for (const movement of movements.all) {
    if (movement.day < period.from || movement.day > period.to) continue;
    const { fund, base, line } = movement;
    if (movement.class === "opening") add(fund, "opening", base);
    if (movement.class === "body-transfer") add(fund, "bodies", base);
    if (line !== "") add(fund, sideOfLine(line), base * signOfLine(line));
  }
  const { between, underWay } = fundTransfers(source);
  for (const [fund, minor] of between) add(fund, "transfers", minor);
  for (const [fund, minor] of underWay) add(fund, "underWay", minor);
  for (const own of figures.values()) own.exchange = remainder(own);
  return figures;
}

/** What the other figures of a fund leave to the exchange rates; the accounts' effects prove the sum of all funds. */
function remainder(own: FundFigures): number {
  const flows = [own.receipts, -own.payments, own.bodies, own.transfers, own.underWay];
  return addMinor(own.closing, -flows.reduce(addMinor, own.opening));
}

function sumOfFunds(all: readonly FundFigures[]): FundFigures {
  const sum = nothing();
  for (const own of all) for (const key of columnKeys) sum[key] = addMinor(sum[key], own[key]);
  return sum;
}

const nothing = (): FundFigures => ({
  opening: 0,
  receipts: 0,
  payments: 0,
  bodies: 0,
  transfers: 0,
  underWay: 0,
  exchange: 0,
  closing: 0,
});

export default { chapter: "statement", make: statementByFund } satisfies ReportSection;
