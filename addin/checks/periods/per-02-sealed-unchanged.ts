import type { RecordedChange } from "../../books/change-log";
import { brokenSeals, shownDifferences } from "../../books/period-seals";
import type { RecordedPeriod } from "../../books/periods";
import { entriesByNumber } from "../../books/postings";
import { restoredCell } from "../../books/restored-cells";
import { dayOfIso } from "../../core/calendar";
import { day, text } from "../../core/value";
import { textsOf } from "../../core/words";
import { ledger as ledgerTable } from "../../tables/ledger";
import { headingOf } from "../../tables/table";
import { cellOf, dayAt } from "../../tables/table-data";
import type { Check, CheckInput, Found } from "../check";

export default {
  severity: "error",
  title: "A sealed period does not change",
  help: {
    reading: "The old and the new seal are shown, and which rows, sums or fields changed.",
    remedy:
      "Put back what stood there, from the ChangeLog or the sealed copy; correct it in the open period.",
    falseAlarm: "Changed spelling of a text breaks a seal, too: restore it all the same.",
  },
  message:
    "{what, select, seal {The period {period} was sealed with {old}; the table {table} to {to} now gives {now}{differences, select, none {: the same rows and sums, another content} other {: {differences}}}.} other {{column} of this entry was changed on {changed}, after the period {period} was sealed on {sealed}: “{old}” became “{now}”.}}",
  advice:
    "{what, select, seal {Find the changed entries in the ChangeLog, or against the auditors' copy (treasury verify), restore them, and correct by entries of the open period.} other {Restore what stood there, and correct it by an entry of the open period.}}",
  source: "A sealed period stands as it was reported: whoever has the report must find it again.",
  fix: "Put back what stood there: {old}",
  tables: ["Periods"],
  *find(input) {
    yield* sealsBroken(input);
    yield* entriesChanged(input);
  },
} satisfies Check;

/** Periods whose books give another seal than was recorded. */
function* sealsBroken(input: CheckInput): Generator<Found> {
  const table = input.tables.get("Periods");
  if (table === undefined) return;
  for (const { period, kept, now, table: sealed, to, differences } of brokenSeals(input))
    yield {
      cell: cellOf(table, period.row, "seal"),
      values: {
        what: text("seal"),
        period: text(period.period),
        table: text(sealed),
        to: day(to),
        old: text(grouped(kept)),
        now: text(grouped(now)),
        differences: text(shownDifferences(differences) || "none"),
      },
    };
}

/** Figures of a seal as the line for the minutes shows them. */
const grouped = (figures: string): string => figures.replace(/(.{8})(?=.)/g, "$1 ");

/** Changes that the log holds of entries in a period that was sealed before. */
function* entriesChanged(input: CheckInput): Generator<Found> {
  const { changes, ledger } = input;
  const sealed = sealedPeriods(input);
  if (sealed.length === 0 || changes.length === 0) return;
  const entryOf = entriesByNumber(ledger);
  for (const { first, last } of cellsChanged(changes, sealed)) {
    const row = entryOf.get(first.rowNo);
    if (row === undefined || first.old === last.new) continue;
    const key = columnKey(first.column);
    // What follows from other cells is no part of the seal.
    if (ledger.table.definition.columns[key]?.formula !== undefined) continue;
    // An entry that was moved out of the period belongs to it still.
    const days = [ledger.day[row], key === "date" ? (dayOfIso(first.old) ?? 0) : 0];
    const own = sealed.find(
      ({ period, on }) =>
        first.day > on && days.some((one) => one >= period.from && one <= period.to),
    );
    if (own === undefined) continue;
    const restored = restoredCell(input, { row, key }, { first, last });
    yield {
      cell: ledger.cell(row, key),
      entry: ledger.text(row, "no"),
      values: {
        what: text("field"),
        column: text(first.column),
        changed: day(last.day),
        period: text(own.period.period),
        sealed: day(own.on),
        old: text(first.old),
        now: text(last.new),
      },
      ...(restored && { fix: { changes: [restored], asks: true } }),
    };
  }
}

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
