import type { Fund } from "../../books/funds";
import { type Movement, signOfLine } from "../../books/movements";
import { remembered } from "../../books/remembered";
import { addMinor } from "../../core/money";
import { fundWords as words } from "./fund-words";
import { type PostingShare, sharesOf } from "./origins";
import type { ReportSource } from "./source";
import { type FundFigures, fundFigures } from "./t2-funds";

/** What moved a fund, besides transfers and rates: columns of T6. */
export type FundFlow = "members" | "actions" | "others" | "bodies" | "passedOn" | "costs";

const FLOWS: readonly FundFlow[] = ["members", "actions", "others", "bodies", "passedOn", "costs"];

/** A fund with a set purpose, with its figures of the period. */
export interface PurposeFund {
  /** Index of the fund in the books. */
  readonly index: number;
  readonly fund: Fund;
  /** Its row of T2: minor units of the base, NaN where not known. */
  readonly figures: Readonly<FundFigures>;
  readonly flows: Readonly<Record<FundFlow, number>>;
  /** Postings of each flow, in the order of the ledger. */
  readonly parts: Readonly<Record<FundFlow, readonly PostingShare[]>>;
}

/** Funds that hold or held money for a purpose: those with figures, and those that run in the period. */
export const fundsWithPurpose = remembered(findFunds, (source: ReportSource) => [source]);

function findFunds(source: ReportSource): readonly PurposeFund[] {
  const { books, movements, period } = source;
  const found = [...fundFigures(source)].flatMap(([index, figures]) => {
    const fund = books.funds[index];
    if (fund === undefined || fund.kind === "general" || fund.kind === "") return [];
    const isMoved = Object.values(figures).some((minor) => minor !== 0);
    return isMoved || isRunning(source, fund)
      ? [{ index, fund, figures, flows: nothing(), parts: emptyLists() }]
      : [];
  });
  const byIndex = new Map(found.map((one) => [one.index, one]));
  for (const movement of movements.all) {
    const own = byIndex.get(movement.fund);
    if (own === undefined || movement.day < period.from || movement.day > period.to) continue;
    const flow = flowOf(source, movement);
    if (flow === undefined) continue;
    const [share] = sharesOf([movement], signOf(movement));
    own.flows[flow] = addMinor(own.flows[flow], share.amount);
    own.parts[flow].push(share);
  }
  return found;
}

function isRunning({ books, period }: ReportSource, { body, from, to }: Fund): boolean {
  const { body: own } = books.settings;
  if (body !== "" && own !== "" && body !== own) return false;
  return from > 0 && from <= period.to && (to === 0 || to >= period.from);
}

/** The column of T6 that a movement belongs to; undefined for openings and transfers between own accounts. */
function flowOf({ books }: ReportSource, movement: Movement): FundFlow | undefined {
  const { at, line, class: own, minor } = movement;
  if (own === "body-transfer") return minor > 0 ? "bodies" : "passedOn";
  if (line === "") return undefined;
  const isMember = books.postings.member[at] !== "";
  if (line === "payments.solidarity") return "passedOn";
  if (line === "payments.projects" && isMember) return "passedOn";
  if (signOfLine(line) < 0) return "costs";
  if (line === "receipts.donation-actions") return "actions";
  return isMember ? "members" : "others";
}

/** Receipts and payments in the direction of their column; so a refund is below zero. */
function signOf({ class: own, minor, line }: Movement): 1 | -1 {
  if (own === "body-transfer") return minor > 0 ? 1 : -1;
  return signOfLine(line);
}

const nothing = (): Record<FundFlow, number> => ({
  members: 0,
  actions: 0,
  others: 0,
  bodies: 0,
  passedOn: 0,
  costs: 0,
});

const emptyLists = (): Record<FundFlow, PostingShare[]> => ({
  members: [],
  actions: [],
  others: [],
  bodies: [],
  passedOn: [],
  costs: [],
});

/** Whether a column of T6 is a flow of its own, and none of the figures of T2. */
export function isFlow(column: string): column is FundFlow {
  return FLOWS.some((flow) => flow === column);
}

/** Name of a fund with its purpose, for those who do not know the codes. */
export function fundLabel({ say }: ReportSource, { fund, purpose }: Fund): string {
  return purpose === "" ? fund : say(words.fundLabel, { fund, purpose });
}

/** What becomes of the rest of a fund: its own rule; where it has none, only the conference can say. */
export function decisionOnRest(
  { say, period }: ReportSource,
  { fund, figures }: Pick<PurposeFund, "fund" | "figures">,
): string {
  const rule = fund.leftoverRule || say(words.conferenceDecides);
  if (fund.to === 0 || fund.to > period.to) return say(words.running, { rule });
  if (figures.closing !== 0) return rule;
  return fund.leftoverRule === "" ? say(words.nothingLeft) : say(words.nothingLeftBy, { rule });
}
