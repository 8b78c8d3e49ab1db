import { balancesBelowZero } from "../balances-below-zero";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A bank account is not overdrawn",
  message:
    "Account {account} stands at {balance} at the close of {day}{until, select, none {, and never recovers} other {, until {until}}}; its lowest is {lowest}. Compare the statement: if the bank shows an overdraft, say who agreed to it; else an entry is missing or dated too late.",
  source: "Practice of associations: credit is taken by decision only.",
  find: (books) => balancesBelowZero(books, ["bank", "payment-service"]),
} satisfies Check;
