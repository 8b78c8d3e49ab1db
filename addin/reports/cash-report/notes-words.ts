import { catalogue } from "../../core/words";

/** Words of the notes N4 and N7 to N11. */
export const words = catalogue("cashReport.notes", {
  n4AsReported:
    "The columns of the previous period show its figures as they were reported, in the lines of that report. The books no longer hold all entries of that period, so they could not be worked out again.",
  n4Agrees:
    "The columns of the previous period show its figures as they were reported. Worked out again from the present books they are the same.",
  n4Restated:
    "The previous period was worked out again from the present books. Figures that differ from those reported are restated and marked with †:",
  n4LinesOnly:
    "Its surplus or deficit and its cash at the end are unchanged: entries stand on other lines than before.",
  n4Amounts:
    "Its surplus or deficit or its cash at the end changed as well; note N10 tells what is known of the reasons.",
  n4Table: "Restated figures of the previous period",
  reported: "Reported",
  restated: "Restated",
  difference: "Difference",
  where: "Table and line",
  n7: "N7 Contributions in kind",
  n7None: "No contributions in kind are recorded for the period.",
  n7Some:
    "{count, plural, one {One contribution} other {# contributions}} in kind {count, plural, one {is} other {are}} recorded for the period. They are no cash and stand in no total of this report.",
  n7Valued:
    "{valued, plural, one {One of them has} other {# of them have}} a value with its basis, together {sums}.",
  n7Listed: "Table {table} lists them.",
  n7PaidDirectly: "What members and others paid directly is told in N8.",
  n8: "N8 Costs paid directly by members",
  n8None: "No costs that members paid directly are recorded for the period.",
  n8Some:
    "Members and others paid these bills themselves. They passed through no account of this report and stand in no total of it.",
  n8Table: "Each bill, and who paid it",
  what: "What",
  paidBy: "Paid by",
  date: "Date",
  currency: "Currency",
  amount: "Amount",
  basis: "Basis",
  sumIn: "Sum in {currency}",
  n9: "N9 Events after the end of the period",
  n9None: "Nothing is recorded between the end of the period and {today}.",
  n9Some: "Receipts and payments recorded from {from} to {today}, which belong to the next report:",
  n9NoEntries: "No receipts and payments are recorded from {from} to {today}.",
  n9Evidence:
    "{count, plural, one {One statement or count} other {# statements and counts}} of accounts {count, plural, one {is} other {are}} dated after the end, the last one {last}.",
  n9Table: "Receipts and payments after the end",
  entries: "Entries",
  moneyIn: "In",
  moneyOut: "Out",
  n10: "N10 Corrections of earlier periods",
  n10None: "No entries of earlier periods were corrected.",
  n10Some: "Money in is above zero, money out below.",
  n10Table: "Entries of earlier periods that were corrected",
  entry: "Entry",
  entryOf: "{no} of {day}",
  correctedBy: "Corrected by",
  recordedLate: "recorded later",
  old: "Old",
  change: "Change",
  new: "New",
  reason: "Reason",
  noReason: "not recorded",
  n11: "N11 Findings of the last audit",
  n11None: "No findings of an earlier audit are recorded.",
  n11Some:
    "{count, plural, one {One finding or recommendation is} other {# findings and recommendations are}} on record; {open, plural, =0 {none is open} one {one is still open} other {# are still open}}.",
  n11Table: "Findings of the last audit and what was done",
  number: "No",
  fact: "Finding",
  state: "State",
  done: "What was done",
  view: "Auditors' view",
  noAnswer: "no answer yet",
  open: "open",
  explained: "explained",
  corrected: "corrected",
  accepted: "accepted",
});
