import type { Movement } from "../../books/movements";
import type { Block, ReportRow } from "../../core/document";
import { addMinor } from "../../core/money";
import { count, day } from "../../core/value";
import { money } from "./money";
import type { NotePart } from "./note-part";
import { words } from "./notes-words";
import { countedRows, ledgerRows, sharesOf } from "./origins";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";

/** Movements of one currency by the direction of their money. */
interface After {
  readonly in: Movement[];
  readonly out: Movement[];
}

/** What happened between the end of the period and the day of the report: in words, in the ledger, in statements. */
export function eventsNote(source: ReportSource): NotePart[] {
  const { say, books, period, today } = source;
  const typed = books.settings.eventsAfterEnd;
  const sums = entriesAfter(source);
  const evidence = evidenceAfter(source);
  const days = { from: day(period.to + 1), today: day(today) };
  const own: NotePart[] = typed === "" ? [] : [[typed]];
  if (today <= period.to || (sums.size === 0 && evidence.length === 0))
    return own.length > 0 ? own : [[say(words.n9None, { today: days.today })]];
  const dated: NotePart[] =
    sums.size === 0
      ? [[say(words.n9NoEntries, days)]]
      : [[say(words.n9Some, days)], tableOf(source, sums)];
  const last = evidence.reduce((latest, one) => Math.max(latest, one), 0);
  const confirmed: NotePart[] =
    last === 0 ? [] : [[say(words.n9Evidence, { count: evidence.length, last: day(last) })]];
  return [...own, ...dated, ...confirmed];
}

/** Receipts, payments and money of other bodies after the end, by currency; transfers between own accounts are no event. */
function entriesAfter({ books, movements, period, today }: ReportSource) {
  const found = new Map<string, After>();
  for (const movement of movements.all) {
    const { day: date, account, class: kind, minor } = movement;
    if (date <= period.to || date > today) continue;
    if (kind === "transfer" || kind === "opening") continue;
    const currency = books.accounts[account]?.currency ?? "";
    const own = found.get(currency) ?? { in: [], out: [] };
    found.set(currency, own);
    own[minor < 0 ? "out" : "in"].push(movement);
  }
  return found;
}

/** The entries behind a figure. */
export function traceEvents(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const own = [...entriesAfter(source)].find(([currency]) => keyOf(currency) === row)?.[1];
  if (own === undefined) return undefined;
  if (column === "entries")
    return [
      countedRows(
        "Ledger",
        [...entriesOf(source, own)].map((entry) => ({ row: entry })),
      ),
    ];
  const shares = sharesOf(column === "out" ? own.out : own.in, column === "out" ? -1 : 1);
  return ledgerRows(
    source,
    shares.map((share) => ({ ...share, amount: share.minor })),
  );
}

const keyOf = (currency: string): string => currency || "no-currency";

function entriesOf({ books }: ReportSource, own: After): ReadonlySet<number> {
  return new Set([...own.in, ...own.out].map(({ at }) => books.postings.entry[at]));
}

const sumOf = (movements: readonly Movement[]): number =>
  movements.reduce((sum, { minor }) => addMinor(sum, minor), 0);

/** Days of statements and counts of own accounts after the end. */
function evidenceAfter({ books, movements, period, today }: ReportSource): readonly number[] {
  const own = new Set(movements.accounts.map((account) => books.accounts[account].account));
  const dated = [
    ...books.statements.map(({ account, to }) => ({ account, on: to })),
    ...books.cashCounts.map(({ account, date }) => ({ account, on: date })),
  ];
  return dated
    .filter(({ account, on }) => own.has(account) && on > period.to && on <= today)
    .map(({ on }) => on);
}

function tableOf(source: ReportSource, sums: ReadonlyMap<string, After>): Block {
  const { say } = source;
  const rows = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([currency, own]): ReportRow => ({
        key: keyOf(currency),
        label: currency || "–",
        kind: "line",
        values: {
          entries: count(entriesOf(source, own).size),
          in: money(sumOf(own.in), currency),
          out: money(0 - sumOf(own.out), currency),
        },
      }),
    );
  return {
    type: "table",
    id: "N9",
    title: say(words.n9Table),
    labelHeading: say(words.currency),
    columns: [
      { key: "entries", label: say(words.entries), type: "count" },
      { key: "in", label: say(words.moneyIn), type: "amount" },
      { key: "out", label: say(words.moneyOut), type: "amount" },
    ],
    rows,
  };
}
