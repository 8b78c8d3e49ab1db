import type { Explanations } from "./explanation";

/** The book against banks, cash boxes and promises. */
export const bank: Explanations = {
  RECONCILE: {
    formula:
      "pairs of equal amounts within some days; then one line against several; balance of bank = balance of book + under way",
    figures: "5 days, 0.00 unless told",
    source: "bank reconciliation as in the auditing guides of IUE-CWA",
    reading: "What is left on one side is under way or missing: the bridge leads to both balances.",
  },
  CASHCOUNT: {
    formula: "sum of denomination x count",
    figures: "whole minor units",
    source: "count protocol of cash audits",
    reading: "Compare it with the book of the same hour.",
  },
  FXCHECK: {
    formula: "amount x rate of the day against the amount as recorded",
    figures: "2 % unless told",
    source: "Cash Basis IPSAS (2017): rate of the day of the cash flow",
    reading: "Banks have margins. Outside of them, look at the slip.",
  },
  AGING: {
    formula: "days from due to the day asked for, in bands",
    figures: "0, 30, 60, 90, 365 days unless told",
    source: "aging tests of audit software (AGE)",
    reading: "What is old is asked about first.",
  },
  NOTYETRECEIVED: {
    formula: "set by the member itself x part of the year gone - received",
    figures: "months; 0 where nothing was promised",
    source: "statute V.4: contributions are set by the organisations themselves",
    reading: "Not yet received; no sanction follows from it.",
  },
  RECEIPTTIE: {
    formula: "receipts given out without an entry, and entries without a receipt",
    figures: "by number, else by amount and day",
    source: "cash audit lists of clubs",
    reading: "Each is a question to whoever keeps the receipt book.",
  },
  FUNDUSE: {
    formula: "left = received - spent for the purpose; other use = spent for another one",
    figures: "by fund, 0.00",
    source: "restricted funds: INPAS (2025), Practice Guide 1",
    reading: "Earmarked money used otherwise needs a decision of whoever gave it.",
  },
  INKIND: {
    formula: "gifts in kind with a value and its basis, or without one",
    figures: "threshold as told",
    source: "INPAS (2025) on gifts in kind",
    reading: "A value without a basis is left out of every sum.",
  },
  STOCKCOUNT: {
    formula: "expected = opening + printed - sold - given - lost; missing = expected - counted",
    figures: "quantities; sold x price against the cash booked",
    source: "inventory findings of union audits (DOL)",
    reading: "Missing pieces may be gifts that nobody wrote down.",
  },
  CUTOFF: {
    formula: "entries near the end of the period whose document has a date on the other side of it",
    figures: "10 days unless told",
    source: "cut-off tests (ISA 500; IDEA)",
    reading: "In a cash book the day of payment counts: then it is right as it stands.",
  },
};
