import { catalogue } from "../core/words";

export const words = catalogue("commandLine", {
  reading: "Reading {file} ...",
  checking: "Checking {count, plural, one {# entry} other {# entries}} ...",
  reporting: "Making the reports ...",
  writing: "Writing {file} ...",
  noFile: "There is no file {file}.",
  cannotRead: "The file {file} cannot be read ({reason}).",
  cannotWrite: "Nothing was written into {folder} ({reason}).",
  noBook: "Name the workbook: treasury {command} BOOK.xlsx",
  noTemplate: "Name the new workbook: treasury template BOOK.xlsx",
  exists: "This file is there already and stays as it is. Name another one.",
  oneBook: "Name one workbook; these are {count}: {files}",
  sample: "No workbook was named: this is the report on the sample ledger.",
  file: "File {file} (SHA-256 {fingerprint})",
  entries:
    "{count, plural, =0 {No entries} one {# entry} other {# entries}}{dates, select, yes { from {from} to {to}} other {}}",
  sums: "{currency}: opening {opening}, in {in}, out {out}, closing {closing}",
  tables: "Tables: {tables}",
  hidden:
    "Hidden: {rows, plural, =0 {no rows} one {# row} other {# rows}}; sheets: {sheets}. They were read and checked.",
  notFollowed: "In the file, but not opened: {things}",
  textDates:
    "{count, plural, one {# date was text and was} other {# dates were text and were}} read as the mapping says.",
  checksRun: "{count, plural, one {# check} other {# checks}} run.",
  checksNotRun: "Not run, because these tables are not there: {checks}",
  place: "{place}{entry, select, none {} other { (No {entry})}}: {severity} {code}: {message}",
  severity: "{severity, select, error {error} warning {warning} other {note}}",
  fix: "Fix: {title}",
  accepted: "Accepted: {reason}",
  moreNotes:
    "... and {count, plural, one {# more note} other {# more notes}} of {code} (--all shows them)",
  totals:
    "{errors, plural, =0 {No errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {notes, plural, =0 {no notes} one {# note} other {# notes}}{accepted, plural, =0 {} other { (# of them accepted)}}.",
  written: "Written into {folder}: {files}",
  copying: "Making the copy ...",
  noCopy: "Name the new workbook: treasury export BOOK.xlsx --out COPY.xlsx",
  namesReplaced:
    "Names replaced by codes in texts: {count}. Other names in free texts (Text, Note) cannot be recognised: please read them before you send the copy.",
  leftOut: "Left out: {things}",
  sheetLeftOut: "sheet {name}",
  tableLeftOut: "table {name}",
  columnLeftOut: "column {name}",
  personalLeftOut: "{name} (persons)",
  statements: "{count} of {all} statements ...",
  oneMember:
    "Name one member, or --all: treasury statement BOOK.xlsx MEMBER, treasury statement BOOK.xlsx --all",
  noMember:
    "The books know no member {code}. {count, plural, =0 {Codes are compared letter by letter, capitals and accents included.} other {Did you mean: {near}?}}",
  noMembers: "The books know no members: there are no statements to write.",
  sameFile:
    "Nothing was written: the files {other} and {name} would overwrite each other, since many systems do not tell capitals. Write one of these statements by itself, with --out another folder.",
  writtenMany: "Written into {folder}: {count} files",
  noEntries: "The ledger has no dated entry: there is nothing to report on yet.",
  noBase:
    "The base currency is not known: the accounts have several, or one that is no code of ISO 4217. Name it with --base or in the settings.",
  tooLarge:
    "The amounts of this book are too large to be added up exactly. Look for one with too many digits.",
  noPdfWriter:
    "PDF needs the optional package {name}, which is not here ({reason}). Run npm install --include=optional in the folder of Treasury, or take --format html, which every browser prints.",
  pdfLetters:
    "No font of the PDF writer has these letters: {letters}. Use --format html and print it from a browser, or --format docx.",
  "help.about":
    "Treasury {version}: ledgers, contributions and reports of international federations. Nothing leaves this machine.",
  "help.more":
    "treasury COMMAND --help tells more; treasury help CODE, such as treasury help LED-01, explains a check. Exit codes: 0 clean, 1 errors found, 2 could not run.",
  noPictures:
    "Charts cannot be drawn on this system; in the Word documents their words stand in their place.",
});
