import { catalogue } from "../core/words";

export const words = catalogue("commandLine.fix", {
  change: "{cell}: {before} -> {after}",
  newCell: "{cell}, new row: {after}",
  longer:
    "Table {table}: {rows, plural, one {# row} other {# rows}} more, its data end in row {after} instead of {before}",
  shorter:
    "Table {table}: {rows, plural, one {# row} other {# rows}} less, its data end in row {after} instead of {before}",
  rowsShown: "Sheet {sheet}: {rows, plural, one {row {from}} other {rows {from} to {to}}} shown",
  rowsHidden: "Sheet {sheet}: {rows, plural, one {row {from}} other {rows {from} to {to}}} hidden",
  blank: "blank",
  preview: "These fixes would be made; --out NEW.xlsx makes them in a new workbook:",
  made: "These fixes were made:",
  asking: "These fixes need your consent; --yes makes them too, with --only CODE or --entry NO:",
  waiting:
    "These fixes change a cell that another one changes first, or add rows where it does; run the command once more:",
  none: "No finding offers a fix here.",
  without:
    "{count, plural, one {# finding has} other {# findings have}} no fix: read what {count, plural, one {it says} other {they say}} (treasury check).",
  noLog:
    "The workbook has no table ChangeLog with room below it, so the changes are not recorded and cannot be taken back with --undo. The old workbook stays as it is: keep it.",
  logged: "Recorded in the ChangeLog as group {group}; --undo takes it back.",
  undone: "Taken back: group {group} of the ChangeLog.",
  undoPreview: "Group {group} of the ChangeLog would be taken back; --out NEW.xlsx does it:",
  nothingToUndo: "The ChangeLog holds no changes that could be taken back.",
  lost: "Not taken back, because the cell holds something else by now: {place}",
  gone: "{count, plural, =0 {No finding is} one {# finding is} other {# findings are}} mended.",
  stays: "Still there: {finding}",
  appeared: "New since the change: {finding}",
  needsXlsx: "Only an .xlsx workbook can be changed cell by cell; open this file in Excel first.",
});
