import type { Checklist } from "./checklist";

/** What the financial officer does before the auditors come. */
export const periodEnd: Checklist = {
  title: "Closing of a period by the financial officer",
  source:
    "Closing practice of cash books; Cash Basis IPSAS (2017) on what a statement of receipts and payments shows; statute V.1-V.6",
  items: [
    {
      step: "Enter every voucher up to the last day, in the order of the numbers",
      evidence: "Voucher folder",
      help: "GAPS, DUPLICATES",
    },
    {
      step: "Compare every account with its statement of the last day, and the cash with a count",
      evidence: "Statements; count protocol",
      help: "CASHPOSITION, CASHCOUNT",
    },
    {
      step: "Name money that is under way between accounts and bodies",
      evidence: "Both sides of each transfer",
      help: "TRANSFERS",
    },
    {
      step: "Ask members in a friendly way for letters that are missing; enter nothing that they did not set themselves",
      evidence: "Letters; table Pledges",
      help: "CONTRIBUTIONTABLE",
    },
    {
      step: "Let the ledger be checked, and mend or explain each finding",
      evidence: "List of findings with answers",
      help: "CHECKALL, treasury check",
    },
    {
      step: "Count literature, and write down gifts in kind and costs that members paid directly",
      evidence: "Stock list; register of gifts in kind",
      help: "STOCKREPORT, INKINDTABLE",
    },
    {
      step: "Collect the returns of the lower bodies, and compare transfers with theirs",
      evidence: "Signed returns",
      help: "",
      tiers: ["world", "continental"],
    },
    {
      step: "Send the own return to the higher body",
      evidence: "Copy of the return",
      help: "treasury export",
      tiers: ["continental", "regional"],
    },
    {
      step: "Make the cash report, and explain large differences to the budget",
      evidence: "Cash report",
      help: "treasury report, BUDGETREPORT",
    },
    {
      step: "Seal the ledger, and give the auditors the line and all papers",
      evidence: "Seal line in two hands",
      help: "SEAL, treasury seal",
    },
  ],
};
