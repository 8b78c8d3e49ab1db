import { negativeStretches } from "../../books/daily-balances";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A cash box is never below 0",
  message:
    "Cash box {account} stands at {balance} at the close of {day}{until, select, none {, and never recovers} other {, until {until}}}; its lowest is {lowest}. A box cannot hold less than nothing: look for a receipt or a transfer that is missing or dated too late, or a payment entered twice.",
  source: "Cash book practice: no more can be paid from a box than lies in it.",
  *find(books) {
    for (const { account, row, from, minor, until, lowest } of negativeStretches(books)) {
      const { kind, currency, account: name } = books.accounts[account];
      if (kind !== "cash") continue;
      yield {
        cell: books.ledger.cell(row, "out"),
        entry: books.ledger.text(row, "no"),
        values: {
          account: text(name),
          day: day(from),
          balance: amount(minor, currency),
          until: until === 0 ? text("none") : day(until),
          lowest: amount(lowest, currency),
        },
      };
    }
  },
} satisfies Check;
