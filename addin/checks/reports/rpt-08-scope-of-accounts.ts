import { accountMovements } from "../../books/balances";
import type { Books } from "../../books/books";
import { choosePeriod, ledgerSpan, type Period } from "../../books/period";
import type { Closing, RecordedPeriod } from "../../books/periods";
import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "warning",
  title: "The report is about the same accounts as the last one",
  help: {
    reading: "Accounts of this report and the last one are compared by code.",
    remedy: "Name the new or closed accounts in note N4.",
    falseAlarm: "An account that was renamed: say so there, too.",
  },
  message:
    "{what, select, gone {The last report, {before}, held the account {account}; the accounts no longer list it.} other {The account {account} begins the period with {value}; the last report, {before}, did not hold it.}}",
  advice: "Say in note N4 what changed, or complete the list.",
  source: "Comparatives need the same scope; a change is disclosed (Cash Basis IPSAS).",
  tables: ["Accounts", "Closings", "Periods"],
  *find(input) {
    if (ledgerSpan(input) === undefined) return;
    const period = choosePeriod(input, {});
    const before = periodBefore(input, period);
    if (before === undefined) return;
    const closings = input.closings.filter((one) => one.period === before.period);
    if (closings.length === 0) return;
    yield* gone(input, { before, closings });
    yield* added(input, { before, closings, period });
  },
} satisfies Check;

interface LastReport {
  readonly before: RecordedPeriod;
  readonly closings: readonly Closing[];
}

/** The last recorded period of the body that ended before this one began. */
function periodBefore({ periods, settings }: Books, { from }: Period): RecordedPeriod | undefined {
  return periods
    .filter((one) => one.to > 0 && one.to < from)
    .filter(({ body }) => body === "" || settings.body === "" || body === settings.body)
    .reduce<RecordedPeriod | undefined>(
      (last, one) => (last && last.to >= one.to ? last : one),
      undefined,
    );
}

/** Accounts of the last report that the workbook does not know any more. */
function* gone({ tables, accounts }: Books, { before, closings }: LastReport): Generator<Found> {
  const table = tables.get("Closings");
  if (table === undefined) return;
  const known = new Set(accounts.map(({ account }) => account));
  for (const { row, account } of closings) {
    if (account === "" || known.has(account)) continue;
    yield {
      cell: cellOf(table, row, "account"),
      values: {
        what: text("gone"),
        account: text(account),
        before: text(before.period),
        value: text(""),
      },
    };
  }
}

/** Accounts of the body that hold money when the period begins, and that the last report did not hold. */
function* added(
  books: Books,
  { before, closings, period }: LastReport & { period: Period },
): Generator<Found> {
  const table = books.tables.get("Accounts");
  if (table === undefined) return;
  const { body } = books.settings;
  const held = new Set(closings.map(({ account }) => account));
  for (const { account: index, opening } of accountMovements(books, period)) {
    const account = books.accounts[index];
    const isOwn = body === "" || account.body === "" || account.body === body;
    if (opening === 0 || !isOwn || held.has(account.account)) continue;
    yield {
      cell: cellOf(table, account.row, "account"),
      values: {
        what: text("added"),
        account: text(account.account),
        before: text(before.period),
        value: amount(opening, account.currency),
      },
    };
  }
}
