import { catalogue } from "../core/words";

export const words = catalogue("commandLine.trace", {
  tooMany: "Name one workbook and one figure; these are {count}: {words}",
  cell: "Cell",
  no: "No",
  day: "Date",
  text: "Text",
  recorded: "As recorded",
  adds: "Adds, {currency}",
  figure: "Figure",
  place: "Where",
  converted:
    "{sign, select, minus {less } other {}}{label}: {amount} at {rate} on {day} ({cells}) is {value}",
  whole: "{sign, select, minus {less } other {}}{label} on {day}: {value}",
  factor: "{sign, select, minus {less } other {}}{label}: {amount} times {rate} is {value}",
  noRate: "no rate",
  noCells: "no row of the rates",
  earlier: "From the report before, as it was given: {value}. Its rows are not in this workbook.",
  anew: "From the report before, made anew from this workbook, since it has changed: {value}. Trace {figure} with --from {from} --to {to} for its rows.",
  rowsBelow:
    "{count, plural, one {Sum of one row} other {Sum of # rows}}: {value} (--all shows what stands below)",
  below:
    "{count, plural, one {One figure} other {# figures}} below this, down to the rows, {count, plural, one {was} other {were}} checked too; --all shows {count, plural, one {it} other {them}}.",
  sum: "{count, plural, one {Sum of one row} other {Sum of # rows}}",
  nothing: "Nothing adds to this figure.",
  addsCount: "Adds",
  noRows: "No rows of the workbook are added up for this.",
  noSum: "This is worked out from the above; it is not their sum.",
  tied: "Checked: this comes to {value}, the figure.",
  unknownTied: "The figure is not known, because a part of it is not.",
  notTied:
    "This comes to {sum}, and the figure is {value}: a fault in the program. Please report it.",
});
