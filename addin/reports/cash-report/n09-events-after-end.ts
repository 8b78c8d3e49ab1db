import type { Block, ReportRow } from "../../core/document";
import { addMinor } from "../../core/money";
import { count, day } from "../../core/value";
import { money } from "./money";
import type { NotePart } from "./note-part";
import { words } from "./notes-words";
import type { ReportSource } from "./source";

interface After {
  readonly entries: Set<number>;
  in: number;
  out: number;
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
  const sums = new Map<string, After>();
  for (const { at, day: date, account, class: kind, minor } of movements.all) {
    if (date <= period.to || date > today) continue;
    if (kind === "transfer" || kind === "opening") continue;
    const currency = books.accounts[account]?.currency ?? "";
    const own = sums.get(currency) ?? { entries: new Set<number>(), in: 0, out: 0 };
    sums.set(currency, own);
    own.entries.add(books.postings.entry[at]);
    if (minor < 0) own.out = addMinor(own.out, -minor);
    else own.in = addMinor(own.in, minor);
  }
  return sums;
}

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

function tableOf({ say }: ReportSource, sums: ReadonlyMap<string, After>): Block {
  const rows = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([currency, own]): ReportRow => ({
        key: currency || "no-currency",
        label: currency || "–",
        kind: "line",
        values: {
          entries: count(own.entries.size),
          in: money(own.in, currency),
          out: money(own.out, currency),
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
