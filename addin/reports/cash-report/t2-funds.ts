import { type Movement, sideOfLine } from "../../books/movements";
import { remembered } from "../../books/remembered";
import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, type Value } from "../../core/value";
import type { Message } from "../../core/words";
import { fundName } from "../../statutes/known-words";
import { addComparatives, earlierPart, figuresOf } from "./add-comparatives";
import { type Comparison, comparative } from "./comparative";
import { fundHoldings } from "./fund-holdings";
import { holdingParts, transferRows } from "./fund-trace";
import { fundTransfers, sumsByFund } from "./fund-transfers";
import { figurePart, ledgerRows, sharesOf } from "./origins";
import { words as previousWords } from "./restated-words";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { signOfMovement } from "./statement";
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
/** Figures of a fund in minor units of the base, NaN where not known. */
export type FundFigures = Record<FundColumn, number>;

/** T2: the statement by fund, in the base currency; undefined where the books have no funds. */
function statementByFund(source: ReportSource): ReportTable | undefined {
  const { books, say, base } = source;
  if (books.funds.length === 0) return undefined;
  const { figures, columns } = figuresShown(source);
  const valuesOf = (own: FundFigures): Record<string, Value> =>
    Object.fromEntries(columns.map((key) => [key, amount(own[key], base)]));
  const rows = figures.map(
    ([fund, own]): ReportRow => ({
      key: fundKey(source, fund),
      label: fund < 0 ? say(words.noFund) : fundName(say, books.funds[fund].fund),
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

/** The funds that have a figure, and the columns that have one. */
function figuresShown(source: ReportSource) {
  const figures = [...fundFigures(source)].filter(
    ([fund, own]) =>
      Object.values(own).some((minor) => minor !== 0) || wasReported(source, fundKey(source, fund)),
  );
  return { figures, columns: columnKeys.filter((key) => isShown(key, figures)) };
}

const heading = (key: FundColumn): Message => headings[key];

function isShown(key: FundColumn, figures: readonly (readonly [number, FundFigures])[]): boolean {
  if (key !== "bodies" && key !== "underWay") return true;
  return figures.some(([, own]) => own[key] !== 0);
}

/** What a figure of a fund was worked out from; the total tells it itself. */
function traceFund(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const { books, period, movements } = source;
  const reported = earlierPart(source, compared, { row, column });
  if (reported !== undefined) return reported;
  const fund = [...books.funds.keys(), -1].find((one) => fundKey(source, one) === row);
  if (fund === undefined) return undefined;
  const moved = () => {
    const own = movements.all
      .filter((one) => one.fund === fund && one.day >= period.from && one.day <= period.to)
      .filter((one) => columnOfMovement(one) === column);
    return ledgerRows(
      source,
      own.flatMap((one) => sharesOf([one], signOfMovement(one))),
    );
  };
  switch (column) {
    case "opening":
      return [...holdingParts(source, { fund, day: period.from - 1 }), ...moved()];
    case "closing":
      return holdingParts(source, { fund, day: period.to });
    case "transfers":
      return transferRows(source, { fund, kind: "between" });
    case "underWay":
      return transferRows(source, { fund, kind: "underWay" });
    case "exchange":
      return remainderParts(source, row);
    default:
      return moved();
  }
}

/** The other figures of the fund that its exchange effect is made of. */
function remainderParts(source: ReportSource, row: string): readonly TracePart[] {
  const { columns } = figuresShown(source);
  return remainderTerms
    .filter(([key]) => columns.includes(key))
    .map(([key, sign]) => figurePart(`T2/${row}/${key}`, sign));
}

/** Figures of each fund by its index, in the order of the table of funds; -1 for entries without a fund comes last. */
export const fundFigures = remembered(findFundFigures, (source: ReportSource) => [source]);

function findFundFigures(source: ReportSource): ReadonlyMap<number, Readonly<FundFigures>> {
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
    const column = columnOfMovement(movement);
    if (column !== undefined) add(movement.fund, column, movement.base * signOfMovement(movement));
  }
  const { between, underWay } = fundTransfers(source);
  for (const [fund, minor] of sumsByFund(between)) add(fund, "transfers", minor);
  for (const [fund, minor] of sumsByFund(underWay)) add(fund, "underWay", minor);
  for (const own of figures.values()) own.exchange = remainder(own);
  return figures;
}

/** Column that a movement within the period adds to; undefined for transfers between own accounts. */
function columnOfMovement(movement: Movement): FundColumn | undefined {
  if (movement.class === "opening") return "opening";
  if (movement.class === "body-transfer") return "bodies";
  return movement.line === "" ? undefined : sideOfLine(movement.line);
}

/** What the other figures of a fund leave to the exchange rates; the accounts' effects prove the sum of all funds. */
function remainder(own: FundFigures): number {
  return remainderTerms.reduce((sum, [key, sign]) => addMinor(sum, sign * own[key]), 0);
}

/** The exchange effect of a fund: these columns with these signs. */
const remainderTerms = [
  ["closing", 1],
  ["opening", -1],
  ["receipts", -1],
  ["payments", 1],
  ["bodies", -1],
  ["transfers", -1],
  ["underWay", -1],
] as const satisfies readonly (readonly [FundColumn, 1 | -1])[];

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

export default {
  chapter: "statement",
  make: statementByFund,
  trace: traceFund,
} satisfies ReportSection;
