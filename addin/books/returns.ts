import type { Books } from "./books";
import type { Period } from "./period";
import { readRecords } from "./records";
import { remembered } from "./remembered";

/**
 * One line of the return of another body. Lines are called as those of T1: opening, receipts.*, payments.*, closing, all
 * above zero; transfers.* and exchange-effect have a sign, minus for what was sent or lost. Categories are lines too.
 */
export interface ReturnLine {
  readonly row: number;
  readonly body: string;
  readonly period: string;
  readonly line: string;
  readonly currency: string;
  /** Minor units of the currency; NaN when not known. */
  readonly amount: number;
  readonly counterBody: string;
  readonly transfer: string;
}

/** All lines of all returns, in the order of the sheet. */
export const returnLines = remembered(
  ({ tables }: Books): readonly ReturnLine[] =>
    readRecords(tables.get("Returns"), (at) => ({
      row: at.row,
      body: at.text("body"),
      period: at.text("period"),
      line: at.text("line"),
      currency: at.text("currency"),
      amount: at.isBlank("amount") ? Number.NaN : at.amount("amount", at.text("currency")),
      counterBody: at.text("counterBody"),
      transfer: at.text("transfer"),
    })),
  ({ tables }) => [tables],
);

/** Other bodies that report to the one of the books: those whose parent it is. */
export interface ReportingBody extends Period {
  /** Row of the table of bodies. */
  readonly row: number;
  readonly body: string;
}

/** A body without days has always been there. */
export function reportingBodies({ tables, settings }: Books): readonly ReportingBody[] {
  const all = readRecords(tables.get("Bodies"), (at) => ({
    row: at.row,
    body: at.text("body"),
    parent: at.text("parent"),
    from: at.day("from"),
    to: at.day("to") || Number.POSITIVE_INFINITY,
  }));
  return all.filter(
    ({ body, parent }) => parent !== "" && parent === settings.body && body !== parent,
  );
}

/** Days of a return: those of its body's period of that name, else of the reporting body's; undefined where none is recorded. */
export function daysOfReturn(
  { periods, settings }: Books,
  { body, period }: Pick<ReturnLine, "body" | "period">,
): Period | undefined {
  const named = periods.filter((one) => one.period === period && one.from > 0 && one.to > 0);
  return (
    named.find((one) => one.body === body) ??
    named.find((one) => one.body === "" || one.body === settings.body)
  );
}
