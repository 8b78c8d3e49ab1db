import { catalogue } from "../../core/words";

/** Words of the first sheet of a copy for sending. */
export const words = catalogue("controlSheet", {
  name: "Control",
  title: "Copy of the books, for reading",
  purpose:
    "Made from the tables of the treasurer's workbook and nothing else of it. Sums and balances are formulas: they can be followed.",
  organisation: "Organisation",
  body: "Body",
  baseCurrency: "Base currency",
  source: "Workbook (SHA-256)",
  version: "Program version",
  countedFrom: "Checked as of",
  checks: "Checks",
  checksRun:
    "{run, plural, one {# check} other {# checks}} run: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {notes, plural, =0 {no notes} one {# note} other {# notes}}",
  checksNotRun:
    "; {count, plural, one {# check} other {# checks}} not run, because tables are not there",
  names: "Names",
  namesCodes:
    "Members stand here with their codes. {count, plural, =0 {No recorded name occurred in the texts.} one {One recorded name in the texts was replaced by its code.} other {# recorded names in the texts were replaced by their codes.}} Other names in free texts cannot be recognised.",
  namesShown: "Names are shown, as the sender wished.",
  leftOut: "Left out",
  leftOutWhat:
    "Everything outside the tables: notes beside them, comments, links, hidden sheets without a table, properties of the file. {sheets, plural, =0 {} one {# sheet without a known table. } other {# sheets without a known table. }}{tables, plural, =0 {} one {# unknown table. } other {# unknown tables. }}{columns, plural, =0 {} one {# unknown column. } other {# unknown columns. }}{personal, plural, =0 {} one {# table or column that holds persons.} other {# tables or columns that hold persons.}}",
  tables: "Tables",
  table: "Table",
  rows: "Rows",
  columns: "Columns",
  hash: "SHA-256 of the typed cells",
  hashNote: "How anybody can work out the hashes stands in docs/seal.md of the program.",
  totals: "Control totals",
  column: "Column",
  currency: "Currency",
  sum: "Sum",
  noCurrency: "not known",
  totalsNote: "n/a: an amount cannot be read, or its currency is not known.",
  findings: "Findings",
  check: "Check",
  severity: "Kind",
  count: "Count",
  severityWord: "{severity, select, error {error} warning {warning} other {note}}",
  rule: "What it looks at",
});
