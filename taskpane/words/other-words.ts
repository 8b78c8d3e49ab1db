import { catalogue } from "../../addin/core/words";

/** Words of the copy for sending. */
export const copyWords = catalogue("pane.copy", {
  lead: "A clean copy for people without this program: the known tables, control totals in front, and nothing else of your file.",
  names: "Names of members and persons",
  codes: "Replace by codes (recommended)",
  keep: "Keep them",
  make: "Make the copy",
  tables: "In the copy",
  table: "{title}: {count, plural, one {# row} other {# rows}}",
  replaced:
    "{count, plural, =0 {No name was} one {# name was} other {# names were}} replaced by codes.",
  read: "Other names in free texts cannot be recognised: please read the columns Text and Note before you send it.",
  leftOut: "Left out",
  nothing: "Nothing was left out.",
});

/** Words of the view that maps a cash book of another layout. */
export const mapWords = catalogue("pane.map", {
  lead: "Your columns may have other names and another order. Show once what is what; the cells stay your own.",
  look: "Please look at this",
  layout: "Where it stands",
  sheet: "Sheet",
  headingRow: "Row of the headings",
  order: "Order of the entries",
  oldest: "Oldest first",
  newest: "Newest first",
  columns: "Which column is which",
  date: "Date",
  no: "Number",
  rowNumber: "Row of the sheet",
  amounts: "Amounts",
  two: "Two columns, in and out",
  one: "One column with signs",
  in: "In",
  out: "Out",
  signed: "Amount",
  text: "Text",
  voucher: "Voucher",
  category: "Category",
  member: "Member",
  none: "Not there",
  other: "As the mapping says",
  money: "Account and currency",
  base: "Base currency",
  account: "Name of the account",
  kind: "Kind",
  cash: "Cash",
  bank: "Bank",
  "payment-service": "Payment service",
  "in-transit": "In transit",
  opening: "Opening balance",
  openingHint: "Before the first entry, such as 120.50, or a cell such as E3.",
  year: "Year of dates without one",
  preview: "How it is read",
  previewCount: "{count, plural, one {# entry} other {# entries}}; the first {shown} of them:",
  row: "Row",
  use: "Check it with this mapping",
  save: "Save the mapping",
  load: "Load a mapping",
  json: "The mapping as text",
  jsonHint: "For those who want everything, such as rules for categories.",
  choose: "Choose a cash book",
});

/** Words of the settings. */
export const settingWords = catalogue("pane.settings", {
  lead: "Kept on this machine: how the pane looks, never what is in a workbook.",
  language: "Language",
  systemLanguage: "As the program around it",
  theme: "Appearance",
  system: "As the system",
  light: "Light",
  dark: "Dark",
  contrast: "Contrast themes of the system are followed by themselves.",
  about: "About",
  version: "Treasury {version}",
});

/** Words of the view in Word. */
export const wordWords = catalogue("pane.word", {
  lead: "Choose the workbook; its reports can be put into this document.",
  refresh: "Refresh figures",
  refreshed:
    "{changed, plural, =0 {No figure} one {# figure} other {# figures}} changed.{gone, plural, =0 {} other { The reports no longer have these, which were left as they are: {keys}.}}",
});
