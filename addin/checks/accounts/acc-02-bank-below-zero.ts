import { negativeStretches } from "../../books/daily-balances";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A bank account is not overdrawn",
  message:
    "Account {account} stands at {balance} at the close of {day}{until, select, none {, and never recovers} other {, until {until}}}; its lowest is {lowest}. Compare the statement: if the bank shows an overdraft, say who agreed to it; else an entry is missing or dated too late.",
  source: "Practice of associations: credit is taken by decision only.",
  *find(books) {
    for (const { account, row, from, minor, until, lowest } of negativeStretches(books)) {
      const { kind, currency, account: name } = books.accounts[account];
      if (kind !== "bank" && kind !== "payment-service") continue;
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
