import { catalogue } from "../../addin/core/words";

/** Words of fixes: one, several, and those that go into a new file. */
export const fixWords = catalogue("pane.fix", {
  save: "Save with this fix",
  newFile:
    "Your file stays as it is: {file} goes to your downloads, and this page goes on with it.",
  madeAnew:
    "{file} is in your downloads, and this page goes on with it: {gone, plural, =0 {no finding is gone} one {# finding is gone} other {# findings are gone}}{appeared, plural, =0 {} one {, # is new} other {, # are new}}. {logged, plural, =0 {The workbook has no change log in which it could be recorded.} other {It is recorded in the change log.}}",
  goesBack:
    "The last fix was taken back: this page goes on with {file} as it was. What is in your downloads stays there.",
  several: "Fix several findings ({count})",
  severalTitle: "Fix several findings",
  severalLead:
    "Those that pass the filter. Untick what shall stay as it is; what only you can know is for you to tick.",
  chosen: "{count, plural, =0 {None chosen} one {# fix chosen} other {# fixes chosen}}",
  all: "Choose all that need no confirmation",
  none: "Choose none",
  waiting:
    "{count, plural, one {# more changes a cell that another one changes, and comes} other {# more change cells that others change, and come}} in a next round.",
  applySeveral: "Change the cells",
  saveSeveral: "Save with these fixes",
  change: "{cell}: {before} becomes {after}",
  noTable:
    "The workbook has no table Findings with room for another row: this acceptance lasts as long as the page is open.",
});
