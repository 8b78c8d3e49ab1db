import type { Checklist } from "./checklist";

/** A count of cash, at the end of a period or without notice. */
export const cashCount: Checklist = {
  title: "Count of the cash",
  source:
    "Cash audit practice of clubs: two persons count, without notice, by notes and coins, and write it down at once",
  items: [
    {
      step: "Come without notice, two persons, of whom one does not hold the cash",
      evidence: "Names, day and hour in the protocol",
      help: "",
    },
    {
      step: "Ask for all cash boxes, stamps, vouchers and foreign money at once",
      evidence: "List of what was handed over, box by box",
      help: "",
    },
    {
      step: "Write down the last entry of the cash book before counting",
      evidence: "Its number and day",
      help: "BALANCE",
    },
    {
      step: "Count notes and coins by kind, each currency by itself, twice",
      evidence: "Count lines",
      help: "CASHCOUNT",
    },
    {
      step: "Take in vouchers that are paid and not yet entered, and money received and not yet entered",
      evidence: "The vouchers, signed on the back",
      help: "",
    },
    {
      step: "Compare the count with the balance of the book; name a difference, and leave it as it is",
      evidence: "Difference, with the explanation of whoever holds the cash",
      help: "CASHPOSITION",
    },
    {
      step: "See that no private money and no promissory notes lie in the box",
      evidence: "Sentence in the protocol",
      help: "",
    },
    {
      step: "Sign: both who counted, and whoever holds the cash",
      evidence: "Protocol with three signatures",
      help: "",
    },
  ],
};
