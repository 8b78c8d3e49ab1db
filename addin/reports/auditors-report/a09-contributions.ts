import { ownPledges } from "../../books/own-pledges";
import { type Pledge, pledgeKey, pledgesInForce } from "../../books/pledges";
import type { Block, ReportRow } from "../../core/document";
import { count, day } from "../../core/value";
import type { Message } from "../../core/words";
import { words } from "./a09-words";
import type { Audit } from "./audit";
import { column, heading, money, paragraph, row, tableOr } from "./layout";
import { words as shared } from "./words";

/** A9: promises on record, with and without a letter, and those that changed. Amounts are the members' own affair. */
export function contributions(audit: Audit): readonly Block[] {
  const { say, books } = audit;
  const own = ownPledges(books);
  const inForce = [...pledgesInForce(own).values()];
  const years = [...new Set(own.map((one) => one.year))].sort((a, b) => a - b);
  const table = {
    id: "A9",
    title: say(words.pledgesTable),
    labelHeading: say(words.pledges),
    columns: [
      ...years.map((year) =>
        column(String(year), yearLabel(audit, year), { type: "count" as const }),
      ),
      column("total", say(shared.total), { type: "count" }),
    ],
    rows:
      inForce.length === 0 ? [] : kindsOf(audit, inForce).map((kind) => kindRow(say, kind, years)),
  };
  return [
    heading(say(words.a9)),
    paragraph(say(words.pledgesIntro)),
    tableOr(table, say(words.noPledges)),
    ...withoutLetter(audit, inForce),
    ...changedTable(audit, inForce),
  ];
}

interface Kind {
  readonly key: string;
  readonly label: Message;
  readonly pledges: readonly Pledge[];
}

function kindsOf(audit: Audit, inForce: readonly Pledge[]): readonly Kind[] {
  const changed = new Set(changedPledges(audit, inForce).map(({ now }) => now));
  const kind = (key: string, label: Message, is: (pledge: Pledge) => boolean): Kind => ({
    key,
    label,
    pledges: inForce.filter(is),
  });
  return [
    kind("recorded", words.pledgesRecorded, () => true),
    kind("withLetter", words.pledgesWithLetter, (one) => one.document !== ""),
    kind("withoutLetter", words.pledgesWithoutLetter, (one) => one.document === ""),
    kind("changed", words.pledgesChanged, (one) => changed.has(one)),
    kind("inKind", words.pledgesInKind, (one) => one.kind === "in-kind"),
    kind(
      "withoutAmount",
      words.pledgesWithoutAmount,
      (one) => one.kind !== "in-kind" && Number.isNaN(one.amount),
    ),
  ];
}

function kindRow(say: Audit["say"], kind: Kind, years: readonly number[]): ReportRow {
  const inYear = (year: number) => count(kind.pledges.filter((one) => one.year === year).length);
  return row(
    { key: kind.key, label: say(kind.label), kind: kind.key === "recorded" ? "line" : "of-which" },
    {
      ...Object.fromEntries(years.map((year) => [String(year), inYear(year)])),
      total: count(kind.pledges.length),
    },
  );
}

function yearLabel({ say }: Audit, year: number): string {
  return year === 0 ? say(words.noYear) : String(year);
}

/** The promises without a letter by member code, so that the letters can be asked for. */
function withoutLetter(audit: Audit, inForce: readonly Pledge[]): readonly Block[] {
  const { say } = audit;
  const own = inForce.filter((one) => one.document === "").sort(byMemberAndYear);
  if (own.length === 0) return [];
  return [
    {
      type: "table",
      id: "A9b",
      title: say(words.withoutLetterTable),
      labelHeading: say(shared.member),
      columns: [
        column("year", say(words.year)),
        column("amount", say(shared.amount), { type: "amount" }),
      ],
      rows: own.map((one) =>
        row(
          { key: `${one.member}.${one.year}`, label: one.member },
          { year: yearLabel(audit, one.year), amount: money(one.amount, one.currency) },
        ),
      ),
    },
  ];
}

/** A promise in force and the version before it. */
interface ChangedPledge {
  readonly before: Pledge;
  readonly now: Pledge;
}

/** Promises that replaced an earlier version and were declared in the period; where no day is told, any that did. */
function changedPledges(
  { books, period }: Audit,
  inForce: readonly Pledge[],
): readonly ChangedPledge[] {
  const versions = new Map<string, Pledge[]>();
  for (const pledge of ownPledges(books)) {
    const key = pledgeKey(pledge.member, pledge.year);
    const known = versions.get(key);
    if (known) known.push(pledge);
    else versions.set(key, [pledge]);
  }
  return inForce.flatMap((now) => {
    if (now.declaredOn > 0 && (now.declaredOn < period.from || now.declaredOn > period.to))
      return [];
    const [before] = (versions.get(pledgeKey(now.member, now.year)) ?? [])
      .filter((one) => one.version < now.version)
      .sort((a, b) => b.version - a.version);
    return before === undefined ? [] : [{ before, now }];
  });
}

/** Each change with both amounts and its letter: the members' own decision, shown without comment. */
function changedTable(audit: Audit, inForce: readonly Pledge[]): readonly Block[] {
  const { say } = audit;
  const changed = [...changedPledges(audit, inForce)].sort(({ now: a }, { now: b }) =>
    byMemberAndYear(a, b),
  );
  if (changed.length === 0) return [];
  return [
    {
      type: "table",
      id: "A9c",
      title: say(words.changedTable),
      labelHeading: say(shared.member),
      columns: [
        column("year", say(words.year)),
        column("before", say(words.amountBefore), { type: "amount" }),
        column("amount", say(words.amountNow), { type: "amount" }),
        column("day", say(words.declaredOn), { type: "day" }),
        column("document", say(words.letter)),
      ],
      rows: changed.map(({ before, now }) =>
        row(
          { key: `${now.member}.${now.year}`, label: now.member },
          {
            year: yearLabel(audit, now.year),
            before: money(before.amount, before.currency),
            amount: money(now.amount, now.currency),
            day: now.declaredOn > 0 ? day(now.declaredOn) : undefined,
            document: now.document || say(shared.notRecorded),
          },
        ),
      ),
    },
  ];
}

function byMemberAndYear(a: Pledge, b: Pledge): number {
  if (a.member !== b.member) return a.member < b.member ? -1 : 1;
  return a.year - b.year;
}
