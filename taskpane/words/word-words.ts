import { catalogue } from "../../addin/core/words";

/** Words of the view in Word. */
export const wordWords = catalogue("pane.word", {
  lead: "Choose the workbook first. Nothing in this document changes before you say so.",
  parts: "What to do",
  "part.insert": "Insert",
  "part.refresh": "Refresh",
  "part.check": "Check",
  insertTitle: "Insert a report",
  insertLead:
    "Make the report of this workbook and look at it; then put it at the end of this document. Each figure remembers where it comes from.",
  refreshTitle: "Refresh figures",
  refreshLead:
    "Compare the figures that were inserted with the workbook. You see old and new before anything is changed.",
  checkTitle: "Check document",
  checkLead:
    "Six rules: inserted figures are those of the books, typed figures match those beside them, one label has one value, headings name the right year, tables add up, and nothing is left over from the last report.",
  book: "Workbook: {file}",
  noBook: "No workbook is chosen yet.",
  period: "Period {from} to {to}, in {base}. Another one is chosen under {cash} or {auditors}.",
  compare: "Compare figures",
  compareAgain: "Compare again",
  nothingChanged: "Every inserted figure is that of the workbook.",
  toChange: "{count, plural, one {# figure differs} other {# figures differ}}",
  replaceAll: "{count, plural, one {Change this figure} other {Change these # figures}}",
  check: "Check document",
  checkAgain: "Check again",
  checked:
    "{count, plural, =0 {The document was checked: nothing was found.} one {The document was checked: # finding.} other {The document was checked: # findings.}}",
  findings: "Findings in the document",
  clear: "Nothing was found by the six rules.",
  goTo: "Go to place",
  replace: "Replace by {after}",
  replaced: "{before} was replaced by {after}.",
  more: "The first {shown} of {count} are shown.",
  refreshed:
    "{changed, plural, =0 {No figure} one {# figure} other {# figures}} changed.{gone, plural, =0 {} other { The reports no longer have these, which were left as they are: {keys}.}}",
});
