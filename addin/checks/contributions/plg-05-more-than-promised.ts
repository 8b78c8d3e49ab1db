import { contributionsOf, isExactlyMeasured } from "../../books/contributions";
import { surplusYear } from "../../books/surplus-years";
import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "What exceeds the promise is assigned",
  help: {
    reading: "Promised, received and the difference, in the currency of the promise.",
    remedy: "Thank them, and ask what it is meant for.",
    falseAlarm: "Nothing is wrong: paying more or earlier is welcome.",
  },
  message: "{member} promised {promised} for {year}; {received} have been received, {over} more.",
  advice: "Ask whether the rest is meant for the next year or is a donation.",
  source: "Advance payments are welcome; only the organisation knows what they are for.",
  fix: "Assign {over} to {next}, if {member} means it so",
  tables: ["Pledges"],
  *find(input) {
    const table = input.tables.get("Pledges");
    if (table === undefined) return;
    for (const one of contributionsOf(input, { asOf: input.today })) {
      if (!(one.over > 0) || one.pledge === undefined || !isExactlyMeasured(one)) continue;
      // Whoever promised 0 and gives all the same makes a gift: there is nothing to ask.
      if (!(one.promised > 0)) continue;
      const surplus = surplusYear(input, one, input.today);
      yield {
        cell: cellOf(table, one.pledge.row, "amount"),
        values: {
          member: text(one.member),
          year: text(String(one.year)),
          promised: amount(one.promised, one.currency),
          received: amount(one.received, one.currency),
          over: amount(one.over, one.currency),
          ...(surplus && { next: text(String(surplus.year)) }),
        },
        ...(surplus && { fix: { ...surplus.rows, asks: true } }),
      };
    }
  },
} satisfies Check;
