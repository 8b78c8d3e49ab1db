import { balancesBelowZero } from "../balances-below-zero";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A cash box is never below 0",
  help: {
    reading:
      "The balance is that at the close of the day, all entries of that day counted; the days until it recovers and the lowest point follow.",
    remedy:
      "Start with the first day named: most often the withdrawal from the bank is dated after the payment it served.",
    falseAlarm:
      "None: a box cannot owe money. If somebody advanced it, enter the advance as money received.",
  },
  message:
    "Cash box {account} stands at {balance} at the close of {day}{until, select, none {, and never recovers} other {, until {until}}}; its lowest is {lowest}.",
  advice:
    "A box cannot hold less than nothing: look for a receipt or a transfer that is missing or dated too late, or a payment entered twice.",
  source: "Cash book practice: no more can be paid from a box than lies in it.",
  find: (books) => balancesBelowZero(books, ["cash"]),
} satisfies Check;
