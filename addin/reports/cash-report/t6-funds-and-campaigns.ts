import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, type Value } from "../../core/value";
import { balancePart } from "./fund-trace";
import { fundWords } from "./fund-words";
import { fundLabel, fundsWithPurpose, isFlow, type PurposeFund } from "./funds-with-purpose";
import { ledgerRows } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** Columns in their order: receipts, what was passed on, costs; the seldom ones only where they hold something. */
const headings = {
  opening: words.opening,
  members: fundWords.members,
  actions: fundWords.actions,
  others: fundWords.others,
  bodies: fundWords.bodies,
  passedOn: fundWords.passedOn,
  costs: fundWords.costs,
  transfers: words.betweenFunds,
  underWay: words.underWayShort,
  exchange: words.exchangeEffect,
  closing: words.closing,
} as const;

type Column = keyof typeof headings;

const COLUMNS = [
  "opening",
  "members",
  "actions",
  "others",
  "bodies",
  "passedOn",
  "costs",
  "transfers",
  "underWay",
  "exchange",
  "closing",
] as const satisfies readonly Column[];
const SELDOM: readonly Column[] = ["bodies", "transfers", "underWay", "exchange"];

/** T6: what came in for a set purpose, and what became of it; undefined where no fund has one. */
function fundsAndCampaigns(source: ReportSource): ReportTable | undefined {
  const { say, base } = source;
  const funds = fundsWithPurpose(source);
  if (funds.length === 0) return undefined;
  const columns = COLUMNS.filter(
    (key) => !SELDOM.includes(key) || funds.some((own) => figure(own, key) !== 0),
  );
  const valuesOf = (minorOf: (key: Column) => number): Record<string, Value> =>
    Object.fromEntries(columns.map((key) => [key, amount(minorOf(key), base)]));
  const rows = funds.map(
    (own): ReportRow => ({
      key: `fund.${own.fund.fund}`,
      label: fundLabel(source, own.fund),
      kind: "line",
      values: valuesOf((key) => figure(own, key)),
    }),
  );
  const total: ReportRow = {
    key: "total",
    label: say(words.total),
    kind: "total",
    values: valuesOf((key) => funds.reduce((sum, own) => addMinor(sum, figure(own, key)), 0)),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  return {
    type: "table",
    id: "T6",
    title: say(fundWords.title),
    labelHeading: say(words.fund),
    columns: columns.map((key) => ({
      key,
      label: say(headings[key]),
      type: "amount",
      currency: base,
    })),
    rows: [...rows, withSum(total, { terms, rows, columns })],
    notes: [say(fundWords.note, { base }), say(fundWords.passedOnNote)],
    orientation: "landscape",
  };
}

/** A flow of the fund itself, else its figure in T2. */
function figure({ flows, figures }: PurposeFund, column: Column): number {
  return isFlow(column) ? flows[column] : figures[column];
}

/** The entries of a flow, else the fund's figure in T2; the total tells its figures itself. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const own = fundsWithPurpose(source).find(({ fund }) => row === `fund.${fund.fund}`);
  if (own === undefined) return undefined;
  return isFlow(column) ? ledgerRows(source, own.parts[column]) : balancePart(own, column);
}

export default { chapter: "funds", make: fundsAndCampaigns, trace } satisfies ReportSection;
