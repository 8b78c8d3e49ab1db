import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A thing for own use, a deposit, an advance, a receivable, an unpaid bill or a promise given: never cash. */
export interface OtherItem {
  /** Index of its row in the table. */
  readonly row: number;
  readonly no: string;
  readonly kind: string;
  /** Body that it belongs to, "" where none is told. */
  readonly body: string;
  readonly what: string;
  /** Code of the other side. */
  readonly with: string;
  /** Days, 0 when not told. */
  readonly since: number;
  readonly until: number;
  readonly settledOn: number;
  /** Minor units of its currency; undefined when blank, NaN when it cannot be told. */
  readonly amount: number | undefined;
  readonly currency: string;
  readonly basis: string;
  readonly ledgerNo: string;
}

export function readOtherItems(table: TableData | undefined): readonly OtherItem[] {
  return readRecords(table, (at) => ({
    row: at.row,
    no: at.text("no"),
    kind: at.text("kind"),
    body: at.text("body"),
    what: at.text("what"),
    with: at.text("with"),
    since: at.day("since"),
    until: at.day("until"),
    settledOn: at.day("settledOn"),
    amount: at.isBlank("amount") ? undefined : at.amount("amount", at.text("currency")),
    currency: at.text("currency"),
    basis: at.text("basis"),
    ledgerNo: at.text("ledgerNo"),
  }));
}

/** Items that are open at the end of a day: they had begun and were not settled. */
export function openItems(items: readonly OtherItem[], day: number): readonly OtherItem[] {
  return items.filter(
    ({ since, settledOn }) => since <= day && (settledOn === 0 || settledOn > day),
  );
}
