import { balancesBelowZero } from "../balances-below-zero";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A bank account is not overdrawn",
  help: {
    reading: "The balance of the book at the close of the day, not that of the bank.",
    remedy:
      "Hold the statement of that day beside it. A decision about an overdraft belongs in the note.",
    falseAlarm: "Banks with an agreed overdraft, and payments that the bank booked a day later.",
  },
  message:
    "Account {account} stands at {balance} at the close of {day}{until, select, none {, and never recovers} other {, until {until}}}; its lowest is {lowest}.",
  advice:
    "Compare the statement: if the bank shows an overdraft, say who agreed to it; else an entry is missing or dated too late.",
  source: "Practice of associations: credit is taken by decision only.",
  find: (books) => balancesBelowZero(books, ["bank", "payment-service"]),
} satisfies Check;
