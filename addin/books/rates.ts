import { isCurrency } from "../core/currencies";
import { makeRateBook, type RateBook, type RateRow } from "../core/exchange";
import { cellOf, type TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A row of the table of rates, good or not; checks look at all of them. */
export interface RecordedRate extends RateRow {
  readonly row: number;
  /** The rate as a number; NaN when blank or text. */
  readonly factor: number;
}

export function readRates(table: TableData | undefined): readonly RecordedRate[] {
  return readRecords(table, (at) => {
    const factor = at.number("rate");
    return {
      row: at.row,
      day: at.day("date"),
      from: at.text("from"),
      to: at.text("to"),
      rate: Number.isNaN(factor) ? "" : String(factor),
      factor,
      source: at.text("source"),
      kind: at.text("kind"),
      cell: cellOf(at.table, at.row, "rate"),
    };
  });
}

/** The rates that can be used: dated, between two currencies, above 0, and 1 only for the same currency. */
export function usableRates(rates: readonly RecordedRate[]): RateBook {
  return makeRateBook(
    rates.filter(
      (rate) =>
        rate.day > 0 &&
        rate.factor > 0 &&
        isCurrency(rate.from) &&
        isCurrency(rate.to) &&
        rate.from !== rate.to &&
        rate.factor !== 1,
    ),
  );
}
