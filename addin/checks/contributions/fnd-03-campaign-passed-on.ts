import { fundBalancesOn, fundValue } from "../../books/fund-balances";
import { amount, count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "The money of a campaign is passed on",
  help: {
    reading:
      "The balance is what was collected and has not left yet; the days run from the end of the campaign.",
    remedy:
      "Agree with the recipient on the way of payment, and enter the receipt she or he gives.",
    falseAlarm: "Money that cannot be sent for reasons of safety: record the decision.",
  },
  message:
    "The campaign {fund} ended on {end}; {days, plural, one {# day} other {# days}} later {balance} of it have not been passed on.",
  advice:
    "Pass them on and book it, or record the decision about the rest and book the transfer to another fund.",
  source: "What is collected for a campaign goes where it was promised to go.",
  tables: ["Funds"],
  *find(input) {
    const { funds, today, tables } = input;
    const table = tables.get("Funds");
    const hasEnded = funds.map(({ kind, to }) => kind === "solidarity" && to > 0 && to < today);
    if (table === undefined || !hasEnded.includes(true)) return;
    for (const balance of fundBalancesOn(input, today)) {
      const fund = funds[balance.fund];
      if (!hasEnded[balance.fund]) continue;
      const value = fundValue(input, balance);
      if (!(value.minor > 0)) continue;
      yield {
        cell: cellOf(table, fund.row, "to"),
        values: {
          fund: text(fund.fund),
          end: day(fund.to),
          days: count(today - fund.to),
          balance: amount(value.minor, value.currency),
        },
      };
    }
  },
} satisfies Check;
