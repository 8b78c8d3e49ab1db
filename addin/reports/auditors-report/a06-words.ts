import { catalogue } from "../../core/words";

/** Words of section A6. */
export const words = catalogue("auditorsReport", {
  a6: "A6 Procedures",
  proceduresIntro:
    "What was done, how far it reached, and what came out. The numbers of the findings refer to A12 and A19; codes such as LED-01 are the checks of the program, samples are listed in A19.",
  proceduresTitle: "What was done, how far, and what came out",
  parameters: "Parameters",
  findingNumbers: "Findings",
  extentRows: "all rows ({rows})",
  extentReport:
    "{tables, plural, one {one table} other {{tables} tables}} of the cash report with {figures} figures",
  extentTables: "{count, plural, one {table {tables}} other {tables {tables}}} of the cash report",
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
  nothingNew: "The checks find nothing.",
  openOnRecord: "Open according to the Findings table: {numbers}.",
  findingCounts: "{counts}.",
  errorsFound: "{count, plural, one {1 error} other {{shown} errors}}",
  warningsFound: "{count, plural, one {1 warning} other {{shown} warnings}}",
  notesFound: "{count, plural, one {1 note} other {{shown} notes}}",
  sampleResult: "Sample {no}: {result}",
  notMissing:
    "Not carried out, because {count, plural, one {the table {tables} is} other {the tables {tables} are}} missing ({codes}).",
  notEmpty:
    "Not carried out, because {count, plural, one {the table {tables} has} other {the tables {tables} have}} no rows.",
  notOriginals:
    "With the originals not carried out, because no sample is on record; to be completed by hand: {blank}",
  notProgram: "Not carried out, because this version of the program has no check for it.",
  tieInResult: "{done} (A8).",
  tieInCompared:
    "{compared} of {figures} figures compared with our own, {differences, plural, =0 {all agree} one {one differs} other {{differences} differ}}",
  tieInAdded: "{count, plural, one {one further sum} other {{shown} further sums}} added up anew",
  tieInRead: "{count, plural, one {one figure} other {{shown} figures}} only read",
  tablesResult:
    "{compared} of {figures} figures of {tables} worked out anew and compared, {differences, plural, =0 {all agree} one {one differs} other {{differences} differ}} (A8).",
  countsWithAuditor:
    "Auditors took part in the last count of {own} of {all, plural, one {{all} cash box} other {{all} cash boxes}} (A7). {rest}",
  countsRest: "The others are to be completed by hand: {blank}",
  noNames: "The workbook records no names of member organisations, so none could be looked for.",
  namesResult:
    "{names} recorded names looked for in {texts} texts of the cash report: {found, plural, =0 {none stands there} one {one text holds a name} other {{found} texts hold names}}.",
});
