import { type Contribution, contributionsOf } from "../../books/contributions";
import { pledgeKey } from "../../books/pledges";
import { yearOf } from "../../core/calendar";
import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "A contribution is in kind or money",
  help: {
    reading: "The same gift stands as thing and as money.",
    remedy: "Ask the organisation which of the two it meant.",
    falseAlarm: "Who gives both, gives both: say so in the note.",
  },
  message:
    "{what, select, promise {The promise of {member} for {year} is in kind and has an amount of {amount} too.} other {{member} gave {thing} worth {amount} in kind, and {amount} in money are promised for {year} and not yet received.}}",
  advice:
    "{what, select, promise {Clear the amount, or enter the promise of money in a row of its own.} other {If both are the same, mark the promise as in kind.}}",
  source: "Contributions in kind fulfil no promise of money, and money none in kind.",
  tables: ["Pledges"],
  *find(input) {
    const pledges = input.tables.get("Pledges");
    if (pledges === undefined) return;
    for (const pledge of input.pledges) {
      const isBoth = pledge.kind === "in-kind" && pledge.amount > 0;
      if (!isBoth || pledge.status !== "valid") continue;
      yield {
        cell: cellOf(pledges, pledge.row, "amount"),
        values: {
          what: text("promise"),
          member: text(pledge.member),
          year: text(String(pledge.year || "")),
          amount: amount(pledge.amount, pledge.currency),
          thing: text(""),
        },
      };
    }
    const table = input.tables.get("InKind");
    if (table === undefined) return;
    const promises = moneyPromises(contributionsOf(input, { asOf: input.today }));
    for (const { row, date, from, what, value, currency } of input.inKind) {
      if (date === 0 || !(value > 0)) continue;
      const year = yearOf(date);
      const promise = promises.get(pledgeKey(from, year));
      if (promise?.promised !== value || promise.currency !== currency) continue;
      yield {
        cell: cellOf(table, row, "value"),
        values: {
          what: text("gift"),
          member: text(from),
          year: text(String(year)),
          amount: amount(value, currency),
          thing: text(what),
        },
      };
    }
  },
} satisfies Check;

/** Promises of money of which nothing has come: one that is paid is no contribution in kind. */
function moneyPromises(all: readonly Contribution[]): ReadonlyMap<string, Contribution> {
  const open = all.filter(
    ({ pledge, status }) => pledge?.kind === "money" && status === "not-yet-received",
  );
  return new Map(open.map((one) => [pledgeKey(one.member, one.year), one]));
}
