import type { Explanations } from "./explanation";

/** Whether the book is whole, and nothing stands in it twice. */
export const completeness: Explanations = {
  GAPS: {
    formula: "numbers of a series that are missing between its first and its last",
    figures: "prefix and year part series from each other",
    source: "check LED-08; completeness tests of audit software (GAPS)",
    reading: "A missing number is a voucher to ask for; a voided one is kept with its reason.",
  },
  DUPLICATES: {
    formula:
      "same account, amount, text and member within some days, with no number of their own that tells them apart",
    figures: "0 days unless told",
    source: "check LED-15; same-same-same test of Nigrini, Forensic Analytics (2011)",
    reading: "Look at both vouchers: two fees of one day are two fees.",
  },
  SAMESAMEDIFF: {
    formula: "rows that agree in some columns and differ in another",
    figures: "same invoice and amount, other payee unless told",
    source: "same-same-different test of Nigrini, Forensic Analytics (2011)",
    reading: "One bill paid to two, or a payee written in two ways.",
  },
  FUZZYDUP: {
    formula: "edit distance after dropping legal forms; or Jaro-Winkler similarity",
    figures: "2 edits, 20 % of the length, 500 rows, similarity 0.90",
    source: "Levenshtein (1966); Winkler, String Comparator Metrics (1990)",
    reading: "Names that may be one payee. Short names are alike by chance.",
  },
  NOTINOTHER: {
    formula: "rows of one list whose key the other has not, both ways",
    figures: "keys are compared exactly",
    source: "completeness tests of audit software",
    reading: "What stands in one list only: ask where it went.",
  },
  FOOT: {
    formula: "sum of the amounts - total as shown",
    figures: "whole minor units, nothing is rounded",
    source: "recalculation as audit evidence (ISA 500)",
    reading: "0 agrees; anything else is a wrong figure in one of the two.",
  },
  RUNNINGBALANCE: {
    formula: "balance = opening + in - out, row by row; against the balance as shown",
    figures: "whole minor units",
    source: "rule of the cash book: cash is never below zero",
    reading:
      "A negative cash balance means a missing receipt, a wrong day, or private money in between.",
  },
  TIEIN: {
    formula: "this opening - last closing, account by account",
    figures: "0.00",
    source: "cash audit lists of clubs, first item",
    reading: "Any difference was entered between two audits: ask who decided it.",
  },
  TIEOUT: {
    formula: "closing - (opening + in - out + transfers + exchange)",
    figures: "whole minor units",
    source: "identity of every cash account",
    reading: "0 ties; above 0 there is more than the figures explain.",
  },
  TIECHAIN: {
    formula: "each opening - the closing of the period before",
    figures: "account by account",
    source: "check ACC-03",
    reading: "A difference breaks the chain of audited reports.",
  },
  TRANSFERS: {
    formula: "money out of one own account without the same into another within some days",
    figures: "5 days unless told",
    source: "reconciliation of inter-account transfers",
    reading: "Under way at the end of a period is no fault; it is named.",
  },
  VOUCHERCHECK: {
    formula: "fields of a voucher that are blank",
    figures: "number, date, amount, payee, purpose, document, approved by",
    source: "voucher lists of DOL (union trusteeship) and DFB",
    reading: "What is blank is asked for; it does not say that nothing was there.",
  },
};
