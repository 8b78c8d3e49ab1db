import { isoOfDay } from "../core/calendar";
import type { TableData } from "../tables/table-data";
import type { CurrencyOfAccount } from "./evidence";
import { readRecords } from "./records";

/** A period between two conferences, both days included. */
export interface RecordedPeriod {
  readonly row: number;
  readonly period: string;
  readonly body: string;
  readonly from: number;
  readonly to: number;
  readonly conference: string;
  /** open, closed or sealed. */
  readonly status: string;
  readonly seal: string;
  readonly previousSeal: string;
}

/** Opening and closing of an account in a period; NaN when blank. */
export interface Closing {
  readonly row: number;
  readonly period: string;
  readonly account: string;
  readonly opening: number;
  readonly closing: number;
}

/** Reads the periods; one without a name of its own is called by its two days. */
export function readPeriods(table: TableData | undefined): readonly RecordedPeriod[] {
  return readRecords(table, (at) => ({
    row: at.row,
    period: at.text("period") || daysOf(at.day("from"), at.day("to")),
    body: at.text("body"),
    from: at.day("from"),
    to: at.day("to"),
    conference: at.text("conference"),
    status: at.text("status") || "open",
    seal: at.text("seal"),
    previousSeal: at.text("previousSeal"),
  }));
}

function daysOf(from: number, to: number): string {
  return from > 0 && to > 0 ? `${isoOfDay(from)}/${isoOfDay(to)}` : "";
}

export function readClosings(
  table: TableData | undefined,
  currencyOf: CurrencyOfAccount,
): readonly Closing[] {
  return readRecords(table, (at) => {
    const currency = currencyOf(at.text("account"));
    return {
      row: at.row,
      period: at.text("period"),
      account: at.text("account"),
      opening: at.isBlank("opening") ? Number.NaN : at.amount("opening", currency),
      closing: at.isBlank("closing") ? Number.NaN : at.amount("closing", currency),
    };
  });
}
