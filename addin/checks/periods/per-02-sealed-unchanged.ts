import type { RecordedChange } from "../../books/change-log";
import type { RecordedPeriod } from "../../books/periods";
import { entriesByNumber } from "../../books/postings";
import { dayOfIso } from "../../core/calendar";
import { day, text } from "../../core/value";
import { textsOf } from "../../core/words";
import { ledger as ledgerTable } from "../../tables/ledger";
import { headingOf } from "../../tables/table";
import { dayAt } from "../../tables/table-data";
import type { Check, CheckInput } from "../check";

export default {
  severity: "error",
  title: "A sealed period does not change",
  message:
    "{column} of this entry was changed on {changed}, after the period {period} was sealed on {sealed}: “{old}” became “{now}”. Restore what stood there, and correct it by an entry of the open period.",
  source: "A sealed period stands as it was reported: whoever has the report must find it again.",
  tables: ["Periods", "ChangeLog"],
  *find(input) {
    const { changes, ledger } = input;
    const sealed = sealedPeriods(input);
    if (sealed.length === 0 || changes.length === 0) return;
    const entryOf = entriesByNumber(ledger);
    for (const { first, last } of cellsChanged(changes, sealed)) {
      const row = entryOf.get(first.rowNo);
      if (row === undefined || first.old === last.new) continue;
      const key = columnKey(first.column);
      // An entry that was moved out of the period belongs to it still.
      const days = [ledger.day[row], key === "date" ? (dayOfIso(first.old) ?? 0) : 0];
      const own = sealed.find(
        ({ period, on }) =>
          first.day > on && days.some((one) => one >= period.from && one <= period.to),
      );
      if (own === undefined) continue;
      yield {
        cell: ledger.cell(row, key),
        entry: ledger.text(row, "no"),
        values: {
          column: text(first.column),
          changed: day(last.day),
          period: text(own.period.period),
          sealed: day(own.on),
          old: text(first.old),
          now: text(last.new),
        },
      };
    }
  },
} satisfies Check;

interface Sealed {
  readonly period: RecordedPeriod;
  /** Day of the seal; the last day of the period where none is told. */
  readonly on: number;
}

function sealedPeriods({ periods, tables }: CheckInput): readonly Sealed[] {
  const table = tables.get("Periods");
  if (table === undefined) return [];
  return periods
    .filter(({ status, from, to }) => status === "sealed" && from > 0 && to > 0)
    .map((period) => ({
      period,
      on: dayAt(table, table.columns.get("sealedOn"), period.row) || period.to,
    }));
}

/** First and last change of each cell of the ledger after the first seal: what was undone is no change. */
function cellsChanged(changes: readonly RecordedChange[], sealed: readonly Sealed[]) {
  const since = Math.min(...sealed.map(({ on }) => on));
  const cells = new Map<string, { first: RecordedChange; last: RecordedChange }>();
  for (const change of changes) {
    if (change.table !== "Ledger" || change.day <= since) continue;
    const known = cells.get(`${change.rowNo}\t${change.column}`);
    if (known) known.last = change;
    else cells.set(`${change.rowNo}\t${change.column}`, { first: change, last: change });
  }
  return cells.values();
}

/** Key of a column that the log names by its key or by its heading in any language. */
function columnKey(name: string): string {
  const keys = Object.keys(ledgerTable.columns);
  return keys.find((key) => textsOf(headingOf(ledgerTable, key)).includes(name)) ?? name;
}
