import { contributionColumns, postingAt } from "../../books/contribution-receipts";
import { type Contribution, contributionsOf } from "../../books/contributions";
import { currencyOfEntry } from "../../books/postings";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A contribution names its year",
  help: {
    reading: "The entry, and the year for which it counts as long as none is named.",
    remedy: "Ask, or take the oldest year that is open.",
    falseAlarm: "None: a year is always known or can be asked.",
  },
  message:
    "{typed, select, none {{member, select, none {A contribution} other {The contribution of {member}}} of {amount} names no year} other {“{typed}” is not one year, and {member, select, none {a contribution} other {the contribution of {member}}} of {amount} is for one}}; it is counted for {counted}.",
  advice:
    "{isOpen, select, yes {{suggested} is the oldest year whose promise is not yet fulfilled: enter it if the contribution is meant for it.} other {Enter the year it is meant for.}}",
  source: "An annual contribution belongs to a year (ICOR statute V.4, 6 October 2010).",
  fix: "Enter the year {suggested}",
  *find(input) {
    const { ledger, accounts } = input;
    const { year: typed } = ledger.coded;
    if (!ledger.table.columns.has("year")) return;
    let contributions: readonly Contribution[] | undefined;
    let last = -1;
    const columns = contributionColumns(input);
    const { year } = columns;
    for (let at = year.indexOf(0); at >= 0; at = year.indexOf(0, at + 1)) {
      const { entry, member, yearCounted, amount: minor } = postingAt(columns, at);
      if (yearCounted === 0 || minor === 0 || entry === last) continue;
      last = entry;
      contributions ??= contributionsOf(input, { asOf: input.today });
      const open = oldestOpen(contributions, member);
      const cell = ledger.cell(entry, "year");
      const before = typed.codes[entry] < 0 ? null : ledger.text(entry, "year");
      const changes = [{ cell, before, after: open ?? yearCounted }];
      yield {
        cell,
        entry: ledger.text(entry, "no"),
        values: {
          typed: text(before ?? "none"),
          member: text(member || "none"),
          amount: amount(minor, currencyOfEntry(ledger, accounts, entry)),
          counted: text(String(yearCounted)),
          isOpen: text(open === undefined ? "no" : "yes"),
          suggested: text(String(open ?? yearCounted)),
        },
        fix: { changes, asks: true },
      };
    }
  },
} satisfies Check;

/** The contributions come by member and year, so the first open one is the oldest. */
function oldestOpen(contributions: readonly Contribution[], member: string): number | undefined {
  return contributions.find(
    (one) => one.member === member && one.open > 0 && one.status !== "lapsed",
  )?.year;
}
