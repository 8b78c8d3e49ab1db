import { otherUses } from "../../books/fund-purpose";
import { currencyOfEntry } from "../../books/postings";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Earmarked money is spent for its purpose and in its time",
  help: {
    reading: "Purpose, first and last day come from the table of funds.",
    remedy:
      "Book the payment on the right fund, or enlarge the purpose by a decision of the donors.",
    falseAlarm: "Bills for something that happened in time and came later: say so in the note.",
  },
  message:
    "{what, select, category {{amount} of the fund {fund} are booked as {category}; the fund pays for {allowed}.} before {{amount} of the fund {fund} were paid on {day}, before it begins on {border}.} other {{amount} of the fund {fund} were paid on {day}, after its end on {border}.}}",
  advice: "Book the payment on another fund, or record the decision that allows it with the fund.",
  source: "Money given for a purpose is spent for it (restricted funds, donor's intention).",
  tables: ["Funds"],
  *find(input) {
    const { ledger, postings, categories, accounts, funds } = input;
    for (const { at, use: what } of otherUses(input)) {
      const fund = funds[postings.fund[at]];
      const category = postings.category[at];
      const entry = postings.entry[at];
      yield {
        cell: ledger.cell(entry, what === "category" ? "category" : "date"),
        entry: ledger.text(entry, "no"),
        values: {
          what: text(what),
          fund: text(fund.fund),
          amount: amount(-postings.amount[at], currencyOfEntry(ledger, accounts, entry)),
          category: text(categories[category].category),
          allowed: text(fund.categories.join(", ")),
          day: what === "category" ? text("") : day(ledger.day[entry]),
          border: what === "category" ? text("") : day(what === "before" ? fund.from : fund.to),
        },
      };
    }
  },
} satisfies Check;
