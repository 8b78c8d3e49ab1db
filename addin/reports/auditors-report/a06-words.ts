import { catalogue } from "../../core/words";

/** Words of section A6. */
export const words = catalogue("auditorsReport", {
  a6: "A6 Procedures",
  proceduresIntro:
    "What was done, how far it reached, and what came out. The numbers of the findings refer to A12 and A19.",
  proceduresTitle: "Procedures",
  procedure: "Procedure",
  result: "Result",
  findingNumbers: "Findings",
  extentRows: "all rows ({rows}); checks {checks}",
  extentChecks: "checks {checks}",
  noFinding: "No finding.",
  findingCounts:
    "{errors, plural, one {One error} other {{errors} errors}}, {warnings, plural, one {one warning} other {{warnings} warnings}}, {notes, plural, one {one note} other {{notes} notes}}.",
  notDone:
    "Not done: {count, plural, one {table {tables} is missing} other {tables {tables} are missing}} ({codes}).",
  noCheck: "Not done by the program; to be completed by hand.",
  tieInResult:
    "{figures, plural, one {One figure} other {{figures} figures}} compared, {differences, plural, =0 {all agree} one {one differs} other {{differences} differ}}.",
});
