import { balancesOn } from "../../books/balances";
import { type Movement, signOfLine } from "../../books/movements";
import type { Period } from "../../books/period";
import { valueOn } from "../../books/valuation";
import { addMinor } from "../../core/money";
import { type ExchangeEffect, exchangeEffects } from "./exchange-effect";
import type { ReportSource } from "./source";
import { changeUnderWay, conversionResult } from "./transfers";

/** Figures of one column of T1 by row key, in minor units of the base; NaN where not known. */
export type Figures = ReadonlyMap<string, number>;

/** Rows of T1 that are no lines of receipts or payments. */
export const ROW = {
  receipts: "receipts.total",
  payments: "payments.total",
  surplus: "surplus",
  bodies: "transfers.bodies",
  underWay: "transfers.under-way",
  effect: "exchange-effect",
  opening: "opening",
  closing: "closing",
  check: "check",
} as const;

/** Receipts and payments of a period: lines, totals, and how they lead from the opening to the closing cash. */
export function statementFigures(source: ReportSource, period: Period): Figures {
  const figures = lineFigures(source.movements.all, period);
  figures.set(ROW.underWay, sumOfTransfers(source, period, changeUnderWay));
  figures.set(ROW.effect, effectOfPeriod(source, period).total);
  add(figures, ROW.opening, valueOfAccounts(source, period.from - 1));
  const parts = [ROW.opening, ROW.surplus, ROW.bodies, ROW.underWay, ROW.effect];
  for (const part of parts) add(figures, ROW.closing, figures.get(part) ?? 0);
  const accounts = valueOfAccounts(source, period.to);
  figures.set(ROW.check, addMinor(figures.get(ROW.closing) ?? 0, -accounts));
  return figures;
}

/** Adds both sides and takes one from the other. For columns whose lines come from elsewhere, too. */
export function addTotals(figures: Map<string, number>): void {
  let receipts = 0;
  let payments = 0;
  for (const [key, minor] of figures) {
    if (/^receipts\.[^.]+$/.test(key)) receipts = addMinor(receipts, minor);
    if (/^payments\.[^.]+$/.test(key)) payments = addMinor(payments, minor);
  }
  figures.set(ROW.receipts, receipts);
  figures.set(ROW.payments, payments);
  figures.set(ROW.surplus, addMinor(receipts, -payments));
}

/** All accounts of the body at the end of a day, each balance valued by itself. */
export function valueOfAccounts(source: ReportSource, day: number): number {
  return cashOn(source, day).reduce((sum, { value }) => addMinor(sum, value), 0);
}

/** What an account holds, and its worth in the base. */
export interface ValuedBalance {
  readonly account: number;
  /** Minor units of the account's currency. */
  readonly minor: number;
  /** Minor units of the base. */
  readonly value: number;
}

/** The balances of the body's accounts at the end of a day. */
export function cashOn(source: ReportSource, day: number): readonly ValuedBalance[] {
  const { books, base, movements } = source;
  const balances = balancesOn(books, day);
  return movements.accounts.map((account) => {
    const { currency } = books.accounts[account];
    const minor = balances[account];
    return { account, minor, value: valueOn(books, { minor, currency, base, day }) };
  });
}

/** Effect of the rates in a period, in minor units of the base; NaN where not known. */
export interface RateEffect {
  /** Of the cash held, by account. */
  readonly held: ReadonlyMap<number, ExchangeEffect>;
  /** What changing money from one currency into another gained or lost. */
  readonly changing: number;
  /** Both: the figure of T1. */
  readonly total: number;
}

/** Effect of the rates on the cash held, and what changing money gained or lost. */
export function effectOfPeriod(source: ReportSource, period: Period): RateEffect {
  const { books, base, movements } = source;
  const held = exchangeEffects(books, { movements, period, base });
  const changing = sumOfTransfers(source, period, conversionResult);
  const total = [...held.values()].reduce((sum, { minor }) => addMinor(sum, minor), changing);
  return { held, changing, total };
}

function sumOfTransfers(
  { books, transfers }: ReportSource,
  period: Period,
  quantity: typeof changeUnderWay,
): number {
  return transfers.reduce((sum, transfer) => addMinor(sum, quantity(books, transfer, period)), 0);
}

/** Lines and totals of the movements within a period; of some of them for a question about one fund or category. */
export function lineFigures(movements: Iterable<Movement>, { from, to }: Period) {
  const figures = new Map<string, number>();
  for (const movement of movements) {
    if (movement.day < from || movement.day > to) continue;
    for (const key of rowsOfMovement(movement))
      add(figures, key, movement.base * signOfMovement(movement));
  }
  addTotals(figures);
  return figures;
}

const OPENING: readonly string[] = [ROW.opening];
const BODIES: readonly string[] = [ROW.bodies];

/** Keys of the rows of T1 that a movement within a column's days adds to. */
export function rowsOfMovement(movement: Movement): readonly string[] {
  if (movement.class === "opening") return OPENING;
  if (movement.class === "body-transfer") return BODIES;
  if (movement.line === "") return [];
  return movement.ofWhich === "" ? [movement.line] : [movement.line, movement.ofWhich];
}

/** The sign with which it is added there. */
export function signOfMovement({ line }: Movement): 1 | -1 {
  return line === "" ? 1 : signOfLine(line);
}

function add(figures: Map<string, number>, key: string, minor: number): void {
  figures.set(key, addMinor(figures.get(key) ?? 0, minor));
}
