import { conferenceOfFund } from "../../books/conferences";
import type { Fund } from "../../books/funds";
import { signOfLine } from "../../books/movements";
import { remembered } from "../../books/remembered";
import { addMinor } from "../../core/money";
import { figuresOfPlan, type PlannedLine, plannedLines } from "./budget";
import { type PostingShare, sharesOf } from "./origins";
import type { ReportSource } from "./source";
import { addTotals, type Figures } from "./statement";
import { type FundFigures, fundFigures } from "./t2-funds";

export const SHARES = "receipts.conference-shares";
export const TRAVEL = "payments.conference-travel";

/** A posting on a line of the account. */
export interface AccountPart extends PostingShare {
  readonly line: string;
  /** Code of the member that it is booked with, "" for none. */
  readonly member: string;
}

/** The account of one conference fund, or of what was booked for conferences outside of any. */
export interface ConferenceAccount {
  /** Key of its column. */
  readonly key: string;
  /** Code of the fund, "" for what stands outside. */
  readonly id: string;
  readonly fund: Fund | undefined;
  /** Index of the fund, -1 for none. */
  readonly index: number;
  /** Its conference, "" where none can be told. */
  readonly conference: string;
  /** Receipts and payments by line, with their totals, in minor units of the base. */
  readonly lines: Figures;
  readonly parts: readonly AccountPart[];
  /** The same of the budget; undefined where nothing was planned. */
  readonly budget: Figures | undefined;
  readonly planned: readonly PlannedLine[];
  /** Its row of T2; undefined outside of a fund. */
  readonly figures: Readonly<FundFigures> | undefined;
}

/** Accounts with figures or a budget: conference funds in their order, what stands outside of them last. */
export const conferenceAccounts = remembered(findAccounts, (source: ReportSource) => [source]);

function findAccounts(source: ReportSource): readonly ConferenceAccount[] {
  const { books } = source;
  const funds = [...books.funds.keys()].filter((one) => books.funds[one].kind === "conference");
  const parts = partsByFund(source, new Set(funds));
  const planned = plannedByFund(source, new Set(funds.map((one) => books.funds[one].fund)));
  return [...funds, OUTSIDE]
    .map((fund) => accountOf(source, { fund, parts, planned }))
    .filter(
      ({ lines, figures, budget }) =>
        budget !== undefined ||
        [...lines.values(), ...Object.values(figures ?? {})].some((minor) => minor !== 0),
    );
}

/** Index that stands for no conference fund. */
const OUTSIDE = -1;

interface Found {
  readonly fund: number;
  readonly parts: ReadonlyMap<number, readonly AccountPart[]>;
  readonly planned: ReadonlyMap<string, readonly PlannedLine[]>;
}

function accountOf(source: ReportSource, found: Found): ConferenceAccount {
  const { books } = source;
  const fund = books.funds[found.fund];
  const parts = found.parts.get(found.fund) ?? [];
  const planned = found.planned.get(fund?.fund ?? "") ?? [];
  const lines = new Map<string, number>();
  for (const { line, amount } of parts) lines.set(line, addMinor(lines.get(line) ?? 0, amount));
  addTotals(lines);
  return {
    key: fund ? `fund.${fund.fund}` : "outside",
    id: fund?.fund ?? "",
    fund,
    index: found.fund,
    conference: (fund && conferenceOfFund(books.conferences, fund)?.conference) ?? "",
    lines,
    parts,
    budget: figuresOfPlan(planned),
    planned,
    figures: fund && fundFigures(source).get(found.fund),
  };
}

/** Postings of the period on a line: all of a conference fund, of others those on lines of conferences. */
function partsByFund(
  { books, movements, period }: ReportSource,
  funds: ReadonlySet<number>,
): ReadonlyMap<number, AccountPart[]> {
  const parts = new Map<number, AccountPart[]>();
  for (const movement of movements.all) {
    const { at, day, line } = movement;
    if (day < period.from || day > period.to || line === "") continue;
    const fund = funds.has(movement.fund) ? movement.fund : OUTSIDE;
    if (fund === OUTSIDE && !isOfConference(line)) continue;
    const own = parts.get(fund) ?? [];
    parts.set(fund, own);
    const [share] = sharesOf([movement], signOfLine(line));
    own.push({ ...share, line, member: books.postings.member[at] });
  }
  return parts;
}

const isOfConference = (line: string): boolean => /^(receipts|payments)\.conference-/.test(line);

/** Rows of the budget by code of their fund. A line of conferences without a fund is the only fund's, if there is one. */
function plannedByFund(
  source: ReportSource,
  funds: ReadonlySet<string>,
): ReadonlyMap<string, PlannedLine[]> {
  const [only = ""] = funds.size === 1 ? funds : [];
  const byFund = new Map<string, PlannedLine[]>();
  for (const one of plannedLines(source)) {
    const { fund } = one.planned;
    if (!funds.has(fund) && !isOfConference(one.line)) continue;
    const id = funds.has(fund) ? fund : fund === "" ? only : "";
    byFund.set(id, [...(byFund.get(id) ?? []), one]);
  }
  return byFund;
}
