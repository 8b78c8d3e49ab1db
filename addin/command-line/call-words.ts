import { catalogue } from "../core/words";

export const words = catalogue("commandLine.call", {
  noFunction: "Name the workbook and the function: treasury call BOOK.xlsx PAID Ledger AF-03 2025",
  unknownFunction:
    "There is no function {name}. {count, plural, =0 {treasury call --help tells where they are listed.} other {Did you mean {near}?}}",
  tooMany:
    "{name} takes {most, plural, one {# argument} other {# arguments}}; these are {count}: {texts}",
  missing: "{name} lacks its argument {argument}: {description}",
  noBook: "{argument} is the table {table}, but no workbook was named.",
  noTable: "The workbook has no table {table}.",
  noRange:
    "{argument} is {text}; it must be the name of a table, or a range as JSON such as [[1],[2]].",
  noNumber: "{argument} is {text}; it must be a number.",
});
