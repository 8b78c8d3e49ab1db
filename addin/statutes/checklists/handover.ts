import type { Checklist } from "./checklist";

/** One financial officer hands over to the next. */
export const handover: Checklist = {
  title: "Handover of the treasury",
  source:
    "Handover practice of clubs and unions, with the statute's rule of one financial officer a committee and day (III.D-F, V.6)",
  items: [
    {
      step: "Find the decision that elects the new financial officer, and its day",
      evidence: "Minutes; table Mandates",
      help: "",
    },
    {
      step: "Close the ledger on the day of the handover, and seal it",
      evidence: "Seal line in the minutes of the handover",
      help: "SEAL, treasury seal",
    },
    {
      step: "Count the cash together",
      evidence: "Count protocol",
      help: "CHECKLIST cash-count",
    },
    {
      step: "Compare every account with its statement of that day",
      evidence: "Statements",
      help: "CASHPOSITION, RECONCILE",
    },
    {
      step: "Hand over vouchers, statements, letters of pledges, decisions, receipt books, also the unused ones",
      evidence: "List with numbers from and to",
      help: "GAPS",
    },
    {
      step: "Name what is open: bills, advances, money under way, promises given",
      evidence: "Table of other assets and liabilities",
      help: "OUTSTANDING, AGING",
    },
    {
      step: "Change signatures and access at banks and payment services, and end the old ones",
      evidence: "Confirmations of the banks",
      help: "",
    },
    {
      step: "Hand over the list of names apart from the ledger, by a safe way",
      evidence: "Sentence in the protocol, without the names",
      help: "PSEUDONYM",
    },
    {
      step: "Tell the auditors the day of the handover and who answers for which period",
      evidence: "Letter to the auditors",
      help: "",
    },
    {
      step: "Sign, both of them, and a witness of the committee",
      evidence: "Protocol with three signatures",
      help: "",
    },
  ],
};
