import type { AuditSample } from "../../books/audit-samples";
import type { Books } from "../../books/books";
import { count, day, text, type Value } from "../../core/value";
import { textsOf } from "../../core/words";
import { auditSamples } from "../../tables/audit-samples";
import { headingOf } from "../../tables/table";
import { cellOf, type TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

/** What is filled in after the draw; everything else fixes the sample. */
const LATER: ReadonlySet<string> = new Set(["result", "by", "drawnOn"]);

export default {
  severity: "warning",
  title: "A sample stays as it was when its seed was announced",
  help: {
    reading:
      "The ChangeLog or the sample itself shows a change after the day on which the seed was told.",
    remedy:
      "Keep the first sample. Where it cannot be kept, announce a new seed before drawing again.",
    falseAlarm: "A typing error in the record that was corrected: write down who saw it.",
  },
  message:
    "Sample {no}: {what, select, changed {{column} was changed on {changed}, after the seed was announced on {announced}: “{old}” became “{now}”.} size {{size} entries were to be drawn; {listed} are listed.} other {sample {other} has the same procedure, method and seed, and other entries.}}",
  advice: "Draw again with a new seed, or write down why it was changed.",
  source: "A seed that is told before the draw keeps both sides from choosing (audit sampling).",
  tables: ["AuditSamples"],
  *find(books) {
    const table = books.tables.get("AuditSamples");
    if (table === undefined) return;
    for (const sample of books.auditSamples) {
      yield* changed(books, table, sample);
      yield* otherSize(table, sample);
      yield* drawnTwice(books, table, sample);
    }
  },
} satisfies Check;

/** Changes of the log that came later than the day of the announcement; filling a blank is no change. */
function* changed(books: Books, table: TableData, sample: AuditSample): Generator<Found> {
  const { announcedOn, no } = sample;
  if (announcedOn === 0) return;
  for (const change of books.changes) {
    const isOwn = change.table === "AuditSamples" && change.rowNo === no;
    const key = columnKey(change.column);
    if (!isOwn || change.old === "" || change.day <= announcedOn || LATER.has(key)) continue;
    yield found(cellOf(table, sample.row, key), sample, {
      what: text("changed"),
      column: text(change.column),
      changed: day(change.day),
      announced: day(announcedOn),
      old: text(change.old),
      now: text(change.new),
    });
  }
}

/** Key of a column that the log names by its key or by its heading in any language. */
function columnKey(name: string): string {
  const keys = Object.keys(auditSamples.columns);
  return keys.find((key) => textsOf(headingOf(auditSamples, key)).includes(name)) ?? name;
}

function* otherSize(table: TableData, sample: AuditSample): Generator<Found> {
  const { size, entries, row } = sample;
  if (Number.isNaN(size) || entries.length === 0 || entries.length === size) return;
  yield found(cellOf(table, row, "entries"), sample, {
    what: text("size"),
    size: count(size),
    listed: count(entries.length),
  });
}

/** The later of two draws that should be the same. */
function* drawnTwice(books: Books, table: TableData, sample: AuditSample): Generator<Found> {
  const name = (one: AuditSample): string =>
    [one.procedure, one.method, one.seed, one.population, one.size].join("\t");
  const first = books.auditSamples.find((one) => one.seed !== "" && name(one) === name(sample));
  if (first === undefined || first.row >= sample.row) return;
  if (entriesOf(first) === entriesOf(sample)) return;
  yield found(cellOf(table, sample.row, "entries"), sample, {
    what: text("twice"),
    other: text(first.no),
  });
}

const entriesOf = ({ entries }: AuditSample): string => [...entries].sort().join(" ");

const NOTHING: Readonly<Record<string, Value>> = {
  column: text(""),
  changed: text(""),
  announced: text(""),
  old: text(""),
  now: text(""),
  size: count(0),
  listed: count(0),
  other: text(""),
};

function found(
  cell: Found["cell"],
  { no }: AuditSample,
  values: Readonly<Record<string, Value>>,
): Found {
  return { cell, values: { ...NOTHING, no: text(no), ...values } };
}
