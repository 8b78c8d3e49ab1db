import { entryName } from "../../books/entry-name";
import { readEntryNumbers, rowsOfSeries } from "../../books/entry-numbers";
import { isOwnAccount } from "../../books/movements";
import { entriesByNumber } from "../../books/postings";
import { remembered } from "../../books/remembered";
import type { Block, ReportRow } from "../../core/document";
import { addMinor } from "../../core/money";
import { day, text } from "../../core/value";
import { comparative } from "./comparative";
import { money } from "./money";
import type { NotePart } from "./note-part";
import { words } from "./notes-words";
import { figurePart, type RowShare, tableRows } from "./origins";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";
import { previousTotal } from "./statement-columns";

/** An entry of an earlier period with what made and changed it; `by` is empty for one that was recorded late. */
interface Correction {
  readonly entry: number;
  /** Entries until the period began, and those of this period that correct it, or itself when it came late. */
  readonly old: RowShare[];
  readonly change: RowShare[];
  readonly by: number[];
}

/** Entries of earlier periods that were corrected in this one, or recorded after the report on theirs. */
export function correctionsNote(source: ReportSource): NotePart[] {
  const found = allCorrections(source);
  const { say } = source;
  if (found.length === 0) return [[say(words.n10None)]];
  const byDay = found.toSorted(
    (a, b) => source.books.ledger.day[a.entry] - source.books.ledger.day[b.entry],
  );
  return [[say(words.n10Some)], tableOf(source, byDay)];
}

const allCorrections = remembered(
  (source: ReportSource): Correction[] => [...corrections(source), ...lateEntries(source)],
  (source) => [source],
);

function corrections({ books, period }: ReportSource): Correction[] {
  const { ledger } = books;
  if (ledger.coded.corrects.dictionary.length === 0) return [];
  const entryOf = entriesByNumber(ledger);
  const found = new Map<number, Correction>();
  for (let row = 0; row < ledger.count; row++) {
    const entry = entryOf.get(ledger.text(row, "corrects"));
    if (entry === undefined || entry === row) continue;
    const isEarlier = ledger.day[entry] > 0 && ledger.day[entry] < period.from;
    if (!isEarlier || ledger.day[row] > period.to || !isOwnAccount(books, ledger.account[entry]))
      continue;
    const own = { row: entry, amount: net(books, entry) };
    const known = found.get(entry) ?? { entry, old: [own], change: [], by: [] };
    found.set(entry, known);
    const share = { row, amount: isLike(books, entry, row) ? net(books, row) : Number.NaN };
    if (ledger.day[row] < period.from) known.old.push(share);
    else {
      known.change.push(share);
      known.by.push(row);
    }
  }
  return [...found.values()].filter(({ by }) => by.length > 0);
}

type Ledgers = ReportSource["books"];

const net = ({ ledger }: Ledgers, row: number): number => ledger.in[row] - ledger.out[row];

/** Whether two entries are in one currency, so that their amounts can be added. */
const isLike = ({ ledger, accounts }: Ledgers, a: number, b: number): boolean =>
  accounts[ledger.account[a]]?.currency === accounts[ledger.account[b]]?.currency;

/**
 * Entries dated before the period whose numbers follow one of the period. Numbers alone may lag behind for a day or
 * two; these are told only where the previous report cannot have held them, since its figures are restated.
 */
function lateEntries(source: ReportSource): Correction[] {
  const { books, period } = source;
  const { ledger } = books;
  if ((comparative(source, previousTotal)?.restated.length ?? 0) === 0) return [];
  const found: Correction[] = [];
  for (const rows of rowsOfSeries(readEntryNumbers(ledger))) {
    const first = rows.findIndex((row) => ledger.day[row] >= period.from);
    if (first < 0) continue;
    for (const row of rows.subarray(first)) {
      const isLate = ledger.day[row] > 0 && ledger.day[row] < period.from;
      if (isLate && isOwnAccount(books, ledger.account[row]))
        found.push({ entry: row, old: [], change: [{ row, amount: net(books, row) }], by: [] });
    }
  }
  return found;
}

function tableOf(source: ReportSource, found: readonly Correction[]): Block {
  const { say } = source;
  return {
    type: "table",
    id: "N10",
    title: say(words.n10Table),
    labelHeading: say(words.entry),
    columns: [
      { key: "by", label: say(words.correctedBy), type: "text" },
      { key: "old", label: say(words.old), type: "amount" },
      { key: "change", label: say(words.change), type: "amount" },
      { key: "new", label: say(words.new), type: "amount" },
      { key: "reason", label: say(words.reason), type: "text", width: 1.8 },
    ],
    rows: found.map((one) => correctionRow(source, one)),
  };
}

const sumOf = (shares: readonly RowShare[]): number =>
  shares.reduce((sum, { amount }) => addMinor(sum, amount), 0);

function keyOf({ ledger }: Ledgers, { entry, by }: Correction): string {
  return `${by.length > 0 ? "entry" : "late"}.${entryName(ledger, entry)}`;
}

/** The entries behind a figure. */
export function traceCorrection(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  if (column === "new")
    return [figurePart(`N10/${row}/old`, 1), figurePart(`N10/${row}/change`, 1)];
  const own = allCorrections(source).find((one) => keyOf(source.books, one) === row);
  return own && tableRows("Ledger", column === "old" ? own.old : own.change);
}

function correctionRow({ books, say }: ReportSource, one: Correction): ReportRow {
  const { ledger, accounts } = books;
  const { entry, by } = one;
  const [old, change] = [sumOf(one.old), sumOf(one.change)];
  const currency = accounts[ledger.account[entry]]?.currency ?? "";
  const name = entryName(ledger, entry);
  const reasons = (by.length > 0 ? by : [entry]).map(
    (row) => ledger.text(row, "note") || ledger.text(row, "text"),
  );
  const reason = [...new Set(reasons)].filter((typed) => typed !== "").join("; ");
  const names = by.map((row) => entryName(ledger, row)).join(", ");
  return {
    key: keyOf(books, one),
    label: say(words.entryOf, { no: name, day: day(ledger.day[entry]) }),
    kind: "line",
    values: {
      by: text(names || say(words.recordedLate)),
      old: money(old, currency),
      change: money(change, currency),
      new: money(addMinor(old, change), currency),
      reason: text(reason || say(words.noReason)),
    },
  };
}
