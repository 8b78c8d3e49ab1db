import { catalogue } from "../../core/words";

/** Words of section A16. */
export const words = catalogue("auditorsReport", {
  a16: "A16 Conclusion",
  chooseOne: "The auditors choose one of the four:",
  conclusionA: "(A) We have no objection to the cash report.",
  conclusionB: "(B) We have no objection to the cash report except for {exceptions}.",
  conclusionC: "(C) We object: the cash report does not agree with the books in {places}.",
  conclusionD: "(D) No conclusion is possible, because: {reasons}",
  assurance:
    "In the course of the procedures named in A6 nothing came to our attention that gives cause to believe that records were not kept as they should be, or that the cash report does not accord with them.",
  assuranceExcept:
    "Apart from the exceptions named above, in the course of the procedures named in A6 nothing came to our attention that gives cause to believe that records were not kept as they should be, or that the cash report does not accord with them.",
  assuranceHeading: "Negative assurance",
  assuranceNone: "With this conclusion no negative assurance is given.",
  proposedLetter: "Proposed by rule",
  chosenLetter: "Chosen by the auditors",
  notChosen: "not yet chosen",
  reasonOfDeviation: "Reason of the deviation",
  errorsOpen: "Open errors",
  findingsNumbered: "findings no. {numbers}",
  findingsOnRecord: "findings on record {numbers}",
  proposalHeading: "Proposal by rule",
  proposed: "By rule, the open findings lead to conclusion ({letter}).",
  proposalRule:
    "Rule: (D) when a figure is not known; (C) when a figure of the cash report that was compared (A8) differs from the ledger, or an error about the report, the opening, the funds or a bank balance is open; (B) when another error is open; (A) when none is. Findings recorded as explained or accepted are not open. Findings recorded as open that no check finds again count as well: an error leads to (B); a warning or a note does not change the proposal, but is named here and stands in A12 and A14. The auditors decide.",
  recordCounts: "Finding {no} is open according to the Findings table and is an error: {fact}",
  recordNamed:
    "Finding {no} is open according to the Findings table; it does not change the proposal: {fact}",
  deviation:
    "The auditors chose ({chosen}); by rule ({proposed}) was proposed. Their reason: {reason}",
  noReasons: "No figure is unknown, none differs, and no error is open.",
  openErrors: "Open errors: findings no. {numbers}.",
  accountApart: "{account}: the last statement differs from the ledger (A8).",
  unknownNoEntries: "The ledger has no entries.",
  unknownNoTable: "The cash report given to us lacks table {table}.",
  unknownUnplaced:
    "{count, plural, one {One entry has} other {{count} entries have}} an amount but no date or no known account; the first is {cell}.",
  unknownAccount: "Of the account {account} an amount or an exchange rate is not known.",
  unknownLine: "The figure “{line}” of T1 cannot be worked out.",
  unknownFund: "What the fund {fund} holds in {currency} is not known.",
  noFund: "(no fund)",
});
