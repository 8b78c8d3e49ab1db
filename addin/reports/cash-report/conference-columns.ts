import { addMinor } from "../../core/money";
import type { Message } from "../../core/words";
import type { ConferenceAccount } from "./conference-accounts";
import { conferenceWords as words } from "./conference-words";
import type { ReportSource } from "./source";
import { type Figures, ROW } from "./statement";
import { words as commonWords } from "./words";

/** A column of T7: an account, its budget, or the difference of both. */
export interface ConferenceColumn {
  readonly key: string;
  readonly label: string;
  /** By row; rows that the column does not have are absent, lines of no money too. */
  readonly figures: Figures;
}

/** Rows below the surplus that are left out where they hold nothing. */
export const OTHER_CHANGES: readonly (readonly [key: string, label: Message])[] = [
  [ROW.bodies, commonWords.bodyTransfers],
  ["transfers.funds", words.transfers],
  [ROW.underWay, commonWords.underWay],
  [ROW.effect, commonWords.exchangeEffect],
];

/** Rows of T7 that stand as columns in T2. */
export const BALANCE_ROWS = [
  [ROW.opening, "opening"],
  [ROW.bodies, "bodies"],
  ["transfers.funds", "transfers"],
  [ROW.underWay, "underWay"],
  [ROW.effect, "exchange"],
  [ROW.closing, "closing"],
] as const;

/** Account, budget and difference; the account alone where nothing was planned. */
export function accountColumns(
  { say }: ReportSource,
  { key, id, lines, budget, figures }: ConferenceAccount,
): readonly ConferenceColumn[] {
  const fund = id || say(words.outside);
  const balance = figures ? BALANCE_ROWS.map(([row, own]) => [row, figures[own]] as const) : [];
  const actual = { key, label: fund, figures: new Map([...lines, ...balance]) };
  if (budget === undefined) return [actual];
  const rows = [...new Set([...lines.keys(), ...budget.keys()])];
  const differences = new Map(
    rows.map((row) => [row, addMinor(lines.get(row) ?? 0, -(budget.get(row) ?? 0))]),
  );
  return [
    actual,
    { key: `budget.${key}`, label: say(words.budget, { fund }), figures: budget },
    { key: `difference.${key}`, label: say(words.difference, { fund }), figures: differences },
  ];
}
