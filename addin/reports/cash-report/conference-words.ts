import { catalogue } from "../../core/words";

/** Words of T7 and T7b. */
export const conferenceWords = catalogue("cashReport.t7", {
  title: "Conference account",
  note: "A conference is prepared, held and financed by many: the last lines show how many members gave a share, and how large the largest was.",
  outside: "Outside a conference fund",
  outsideNote:
    "Outside a conference fund stands what was booked for a conference without belonging to its fund.",
  budget: "Budget {fund}",
  difference: "Difference {fund}",
  travel: "Travel pool: travel of delegates",
  participants: "Members that gave a share",
  largest: "Largest share of one member, in % of all members' shares",
  openingFund: "Balance at the beginning",
  closingFund: "Balance at the end",
  transfers: "From other funds, less passed on to them",
  result:
    "{fund}: {opening} at the beginning; receipts of {receipts}, payments of {payments}{others}; at the end {closing}. Decision: {decision}. Rest: {rest}.",
  change: "{label}: {amount}",
  transferEntries: "Transfers between funds: {entries}.",
  transferEntry: "{day}, {text} ({no})",
  sharesTitle: "Conference shares by member",
  delegates: "Delegates {conference}",
  share: "Share {fund}",
  travelPaid: "From the travel pool {fund}",
  noMember: "without the code of a member",
  sharesNote:
    "In alphabetical order of the codes, without any ranking. Shares are what came in during the period.",
});
