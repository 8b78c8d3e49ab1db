import { fundPurpose } from "../../books/fund-purpose";
import { currencyOfEntry } from "../../books/postings";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

/** A fee that a bank takes for the fund's own payments needs no purpose. */
const FEE_LINE = "payments.bank-charges";

export default {
  severity: "warning",
  title: "Earmarked money is spent for its purpose and in its time",
  message:
    "{what, select, category {{amount} of the fund {fund} are booked as {category}; the fund pays for {allowed}.} before {{amount} of the fund {fund} were paid on {day}, before it begins on {border}.} other {{amount} of the fund {fund} were paid on {day}, after its end on {border}.}} Book the payment on another fund, or record the decision that allows it with the fund.",
  source: "Money given for a purpose is spent for it (restricted funds, donor's intention).",
  tables: ["Funds"],
  *find(input) {
    const { ledger, postings, categories, accounts, funds } = input;
    const isPayment = categories.map(
      ({ line }) => line.startsWith("payments.") && line !== FEE_LINE,
    );
    const otherUse = fundPurpose(input);
    for (let at = 0; at < postings.count; at++) {
      const fund = funds[postings.fund[at]];
      const category = postings.category[at];
      if (fund === undefined || fund.kind === "general") continue;
      if (!(postings.amount[at] < 0) || !isPayment[category]) continue;
      const entry = postings.entry[at];
      const what = otherUse({ fund: postings.fund[at], category, day: ledger.day[entry] });
      if (what === "") continue;
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
