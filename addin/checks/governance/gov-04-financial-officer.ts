import type { Books } from "../../books/books";
import { bodyOf, endOf, isFinancialOfficer, isHeldOn, isInCommittee } from "../../books/mandates";
import type { Mandate } from "../../books/registers";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check, CheckInput, Found } from "../check";

export default {
  severity: "error",
  title: "Somebody of the committee answers for the money on every day",
  help: {
    reading: "The days are those on which entries were made and nobody held the office.",
    remedy: "Enter the mandates with their days; a deputy who acted needs one, too.",
    falseAlarm: "A person written with two codes: use one code.",
  },
  message:
    "{what, select, member {{person} is financial officer{body, select, none {} other { of {body}}} from {from}, and no mandate says that {person} belongs to the committee then.} other {{entries, plural, one {One entry} other {# entries}} from {from} to {to} {entries, plural, one {lies} other {lie}} in a time without a financial officer{body, select, none {} other { of {body}}}.}}",
  advice:
    "{what, select, member {Enter the mandate as a member, or correct the person.} other {Enter the mandate that is missing, or correct its days.}}",
  source:
    "ICOR statute III.D and V.6 (6 October 2010): the committee elects a financial officer from its own ranks, who administers the money.",
  tables: ["Mandates"],
  *find(input) {
    yield* outsiders(input);
    const officers = input.mandates.filter((one) => isFinancialOfficer(one) && one.from > 0);
    for (const body of new Set(officers.map((one) => bodyOf(input, one))))
      yield* daysWithout(input, { body, officers });
  },
} satisfies Check;

/** Only where the members of the committee are recorded one by one can it be told who is none. */
function* outsiders(input: CheckInput): Generator<Found> {
  const { mandates, tables } = input;
  const table = tables.get("Mandates");
  if (table === undefined) return;
  for (const officer of mandates.filter(isFinancialOfficer)) {
    const body = bodyOf(input, officer);
    const committee = mandates.filter(
      (one) => one !== officer && isInCommittee(one) && bodyOf(input, one) === body,
    );
    const members = committee.filter(
      ({ office, from, to }) =>
        office === "member" && from <= endOf(officer) && (to === 0 || to >= officer.from),
    );
    if (members.length === 0 || officer.person === "" || officer.from === 0) continue;
    if (committee.some((one) => one.person === officer.person && isHeldOn(one, officer.from)))
      continue;
    yield {
      cell: cellOf(table, officer.row, "person"),
      values: {
        what: text("member"),
        person: text(officer.person),
        body: text(body || "none"),
        from: day(officer.from),
      },
    };
  }
}

/** Entries after the first recorded officer began, on days that belong to none. One finding for each such time. */
function* daysWithout(
  books: Books,
  { body, officers }: { body: string; officers: readonly Mandate[] },
): Generator<Found> {
  const { ledger, accounts } = books;
  const own = officers
    .filter((one) => bodyOf(books, one) === body)
    .sort((a, b) => a.from - b.from || endOf(a) - endOf(b));
  for (const gap of gapsBetween(own)) {
    let [entries, first, from, to] = [0, -1, 0, 0];
    for (let row = 0; row < ledger.count; row++) {
      const on = ledger.day[row];
      if (on <= gap.after || on >= gap.before) continue;
      const account = accounts[ledger.account[row]];
      if (account !== undefined && bodyOf(books, account) !== body) continue;
      entries++;
      if (first < 0 || on < from) [first, from] = [row, on];
      if (on > to) to = on;
    }
    if (first < 0) continue;
    yield {
      cell: ledger.cell(first, "date"),
      entry: ledger.text(first, "no"),
      values: {
        what: text("days"),
        body: text(body || "none"),
        entries: count(entries),
        from: day(from),
        to: day(to),
      },
    };
  }
}

/** Times that no mandate covers, both borders left out; the last one has no end. */
function* gapsBetween(mandates: readonly Mandate[]): Generator<{ after: number; before: number }> {
  let until = mandates[0] === undefined ? 0 : endOf(mandates[0]);
  for (const mandate of mandates.slice(1)) {
    if (mandate.from > until + 1) yield { after: until, before: mandate.from };
    until = Math.max(until, endOf(mandate));
  }
  if (mandates.length > 0) yield { after: until, before: Number.POSITIVE_INFINITY };
}
