import { contributionsOf } from "../../books/contributions";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "A contribution received has a recorded promise",
  help: {
    reading: "The sum of contributions for a year without a promise in the table.",
    remedy: "Ask in a friendly way; do not fill in the amount received.",
    falseAlarm: "A gift that was meant as a donation: change the category.",
  },
  message:
    "{received} have been received from {member} as contribution for {year}, and no promise is recorded.",
  advice: "Ask the organisation what it has set for {year}, and enter its answer.",
  source:
    "ICOR statute V.4 (6 October 2010): the organisation itself quantifies its contribution. Missing is not 0.",
  tables: ["Pledges"],
  *find(input) {
    const { ledger, postings } = input;
    for (const one of contributionsOf(input, { asOf: input.today })) {
      // A row without an amount says that nothing was promised: what came is a gift.
      if (one.pledge !== undefined || !(one.received > 0)) continue;
      const entry = postings.entry[one.postings[0]];
      yield {
        cell: ledger.cell(entry, ledger.text(entry, "creditTo") === "" ? "member" : "creditTo"),
        entry: ledger.text(entry, "no"),
        values: {
          member: text(one.member),
          year: text(String(one.year)),
          received: amount(one.received, one.currency),
        },
      };
    }
  },
} satisfies Check;
