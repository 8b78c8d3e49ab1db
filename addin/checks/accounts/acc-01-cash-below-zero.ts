import { balancesBelowZero } from "../balances-below-zero";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A cash box is never below 0",
  message:
    "Cash box {account} stands at {balance} at the close of {day}{until, select, none {, and never recovers} other {, until {until}}}; its lowest is {lowest}. A box cannot hold less than nothing: look for a receipt or a transfer that is missing or dated too late, or a payment entered twice.",
  source: "Cash book practice: no more can be paid from a box than lies in it.",
  find: (books) => balancesBelowZero(books, ["cash"]),
} satisfies Check;
