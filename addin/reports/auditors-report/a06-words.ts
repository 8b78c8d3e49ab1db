import { catalogue } from "../../core/words";

/** Words of section A6. */
export const words = catalogue("auditorsReport", {
  a6: "A6 Procedures",
  proceduresIntro:
    "What was done, how far it reached, and what came out. The numbers of the findings refer to A12 and A19; codes such as LED-01 are the checks of the program, samples are listed in A19.",
  proceduresTitle: "Procedures",
  parameters: "Parameters",
  findingNumbers: "Findings",
  extentRows: "all rows ({rows})",
  extentReport: "every figure of the cash report",
  extentSample: "sample {no}: {size} of {population}",
  extentShare: "{share} of the amount",
  extentSmall: "less than 1 % of the amount",
  checksNamed: "checks {codes}",
  methodAll: "all",
  methodRandom: "drawn at random",
  methodSystematic: "drawn at equal steps",
  methodMonetaryUnit: "drawn by amount (monetary unit)",
  methodJudgement: "chosen by judgement",
  announced: "announced on {day}",
  drawn: "drawn on {day}",
  noFinding: "No finding.",
  findingCounts:
    "{errors, plural, one {One error} other {{errors} errors}}, {warnings, plural, one {one warning} other {{warnings} warnings}}, {notes, plural, one {one note} other {{notes} notes}}.",
  sampleResult: "Sample {no}: {result}",
  notMissing:
    "Not carried out, because {count, plural, one {the table {tables} is} other {the tables {tables} are}} missing ({codes}).",
  notEmpty:
    "Not carried out, because {count, plural, one {the table {tables} has} other {the tables {tables} have}} no rows.",
  notOriginals:
    "With the originals not carried out, because no sample is on record; to be completed by hand: {blank}",
  notProgram: "Not carried out, because this version of the program has no check for it.",
  tieInResult:
    "{figures, plural, one {One figure} other {{figures} figures}} compared, {differences, plural, =0 {all agree} one {one differs} other {{differences} differ}}.",
});
