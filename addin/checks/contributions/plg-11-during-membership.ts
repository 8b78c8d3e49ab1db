import type { Books } from "../../books/books";
import { contributionColumns, postingAt } from "../../books/contribution-receipts";
import { contributionsOf } from "../../books/contributions";
import {
  admissionDay,
  exitDayBefore,
  type Membership,
  membershipsOf,
} from "../../books/membership";
import { yearOf } from "../../core/calendar";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check, Found } from "../check";

type Memberships = ReadonlyMap<string, Membership>;

export default {
  severity: "error",
  title: "Contributions belong to the time of membership",
  help: {
    reading: "The day or year is compared with admission and exit in MemberStatus.",
    remedy: "Look whether the day of admission is right; gifts before it are donations.",
    falseAlarm: "Payments that were under way when a member left: say so in the note.",
  },
  message:
    "{what, select, payment {{member} paid {amount} as contribution on {day}, before its first recorded status of {border}.} year {The contribution of {member} of {amount} is for {year}, before its first recorded status of {border}.} promise {The promise of {member} of {amount} is for {year}, before its first recorded status of {border}.} other {{member} left on {border}, and its promise of {amount} for {year} is still valid and not fulfilled.}}",
  advice:
    "{what, select, payment {Correct the date, the member or its status, or enter the money as a donation.} year {Correct the year or the status.} promise {Correct the year or the status.} other {Mark it as lapsed, unless the conference decides otherwise.}}",
  source:
    "Members contribute from their admission to their exit; of promises after the exit the conference decides.",
  fix: "Mark the promise for {year} as lapsed",
  tables: ["Members", "MemberStatus"],
  *find(input) {
    const memberships = membershipsOf(input);
    yield* earlyContributions(input, memberships);
    yield* earlyPromises(input, memberships);
    yield* latePromises(input, memberships, input.today);
  },
} satisfies Check;

function* earlyContributions(books: Books, memberships: Memberships): Generator<Found> {
  const { ledger, accounts } = books;
  const columns = contributionColumns(books);
  const borders = columns.members.map((member) => admissionDay(memberships.get(member)));
  const borderYears = borders.map((border) => (border === 0 ? 0 : yearOf(border)));
  for (let at = 0; at < columns.count; at++) {
    const border = borders[columns.member[at]];
    if (border === 0) continue;
    const paidOn = ledger.day[columns.entry[at]];
    const isEarlyPayment = paidOn > 0 && paidOn < border;
    const isEarlyYear = columns.year[at] > 0 && columns.year[at] < borderYears[columns.member[at]];
    if (!isEarlyPayment && !isEarlyYear) continue;
    const { entry, member, year, amount: minor } = postingAt(columns, at);
    if (!(minor > 0)) continue;
    const currency = accounts[ledger.account[entry]]?.currency || ledger.text(entry, "currency");
    yield {
      cell: ledger.cell(entry, isEarlyPayment ? "date" : "year"),
      entry: ledger.text(entry, "no"),
      values: {
        what: text(isEarlyPayment ? "payment" : "year"),
        member: text(member),
        amount: amount(minor, currency),
        day: isEarlyPayment ? day(paidOn) : text(""),
        year: text(String(year || "")),
        border: day(border),
      },
    };
  }
}

function* earlyPromises({ pledges, tables }: Books, memberships: Memberships): Generator<Found> {
  const table = tables.get("Pledges");
  if (table === undefined) return;
  for (const pledge of pledges) {
    const border = admissionDay(memberships.get(pledge.member));
    if (border === 0 || pledge.year === 0 || pledge.year >= yearOf(border)) continue;
    if (pledge.status !== "valid" || !(pledge.amount > 0)) continue;
    yield {
      cell: cellOf(table, pledge.row, "year"),
      values: {
        what: text("promise"),
        member: text(pledge.member),
        amount: amount(pledge.amount, pledge.currency),
        year: text(String(pledge.year)),
        border: day(border),
      },
    };
  }
}

/** A promise that was kept in advance has nothing that could lapse. */
function* latePromises(books: Books, memberships: Memberships, asOf: number): Generator<Found> {
  const table = books.tables.get("Pledges");
  if (table === undefined) return;
  for (const { member, year, pledge, open } of contributionsOf(books, { asOf })) {
    const border = exitDayBefore(memberships.get(member), year);
    if (pledge === undefined || !(open > 0) || border === 0) continue;
    const cell = cellOf(table, pledge.row, "status");
    const isBlank = table.columns.get("status")?.kinds[pledge.row] === 0;
    const change = { cell, before: isBlank ? null : pledge.status, after: "lapsed" };
    yield {
      cell,
      values: {
        what: text("lapse"),
        member: text(member),
        amount: amount(pledge.amount, pledge.currency),
        year: text(String(year)),
        border: day(border),
      },
      ...(table.columns.has("status") ? { fix: { changes: [change], asks: true } } : {}),
    };
  }
}
