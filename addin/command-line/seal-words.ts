import { catalogue } from "../core/words";

export const words = catalogue("commandLine.seal", {
  forMinutes: "For the minutes:",
  textFile: "The canonical text: sha256sum of this file begins with the figures of the seal.",
  unchanged:
    "Unchanged: {rows, plural, =1 {the row} other {all # rows}} of {table}{to, select, none {} other { up to {to}}} are as they were sealed.",
  reordered: "The rows stand in another order, which changes no figure.",
  changed:
    "CHANGED: {table}{to, select, none {} other { up to {to}}} is not what was sealed. A change may be right: ask for its reason.",
  rows: "Rows: {before} were sealed, there are {now}.",
  sum: "Sum {of}: {before} was sealed, it is {now}.",
  nothing: "nothing",
  onlyLine:
    "The line tells no more. The chain (treasury seal --chain) names the entries, an earlier copy (--against) the fields.",
  field: "{place} (No {entry}): {field} was {before} and is {now}.",
  entryChanged: "{place} (No {entry}): was changed.",
  added: "{place} (No {entry}): was added.",
  removed: "No {entry}: was removed.",
  moved: "{place} (No {entry}): stands in place {now}, and stood in place {before}.",
  counted: "In all: {changed} changed, {added} added, {removed} removed, {moved} moved.",
  noTable: "The workbook has no table {table}.",
  noDates: "The table {table} has no column of dates: leave --as-of out.",
  noLine:
    'Name what was kept: treasury verify BOOK.xlsx "LINE OF THE MINUTES", or --chain FILE, or --against OLD.xlsx',
  oneKept: "Name one thing that was kept: the line, --chain or --against; these are {count}.",
  otherTable: "The seal is of the table {kept}, not of {table}.",
});
