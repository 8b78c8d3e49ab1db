import type { Checklist } from "./checklist";

/** Money and votes of a conference. */
export const conference: Checklist = {
  title: "Conference: money and votes",
  source:
    "Statute III.A.1-III.B and III.D, resolutions of 2020 and 2022 on quorum and majorities; practice of congress accounts of unions",
  items: [
    {
      step: "See the invitation and its day: three months before",
      evidence: "Invitation with proof that it was sent",
      help: "QUORUM",
      tiers: ["world", "continental"],
    },
    {
      step: "Count the represented members and the delegations of each continent",
      evidence: "List of delegations",
      help: "QUORUM",
      tiers: ["world"],
    },
    {
      step: "Count the represented organisations against the rules of this conference",
      evidence: "List of delegations",
      help: "QUORUM",
      tiers: ["continental", "regional"],
    },
    {
      step: "Find the decision on the budget of the conference and on the shares of the members",
      evidence: "Minutes",
      help: "SHARES, BUDGETREPORT",
    },
    {
      step: "Keep the money of the conference in a fund of its own",
      evidence: "Table Funds",
      help: "FUNDREPORT",
    },
    {
      step: "See the vouchers for travel, rooms, interpretation, documents, and who carried which cost",
      evidence: "Vouchers; costs that members paid directly are named apart",
      help: "VOUCHERCHECK",
    },
    {
      step: "Account for the travel pool: paid in, paid out, to which delegations",
      evidence: "List of the pool, signed",
      help: "FUNDBALANCE",
    },
    {
      step: "Present the cash report, and apart from it the auditors' report",
      evidence: "Both documents",
      help: "treasury report",
    },
    {
      step: "Write the seal of the ledger into the minutes of the conference",
      evidence: "Seal line",
      help: "SEAL",
    },
    {
      step: "Count each vote: yes, no, abstained, and the base that it is measured by",
      evidence: "Minutes with the figures",
      help: "MAJORITY",
    },
    {
      step: "Elect the auditors for the next period: none of the committee that they audit",
      evidence: "Minutes; table Mandates",
      help: "",
    },
    {
      step: "Decide what becomes of what is left of the conference's money and of ended funds",
      evidence: "Decision in the minutes",
      help: "FUNDREPORT",
    },
  ],
};
