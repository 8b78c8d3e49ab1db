import { catalogue } from "../../core/words";

/** Words of section A4. */
export const words = catalogue("auditorsReport", {
  a4: "A4 Documents",
  documentsIntro:
    "The workbook records the documents below. Whether the originals were seen, the auditors mark in the last column.",
  documentKind: "Document",
  documentsTable: "Documents recorded, and what is missing",
  missing: "Not seen, not recorded",
  originalSeen: "Original seen",
  yesNo: "{box} yes {box} no",
  ledger: "Ledger",
  entriesOf: "{count, plural, one {one entry} other {{shown} entries}}",
  unplacedEntries:
    "{count, plural, one {one entry} other {{count} entries}} without a date or a known account",
  statementsOf: "Statements of {account}",
  noStatements: "no statement for this period",
  beforeDay: "before {day}",
  afterDay: "after {day}",
  countsOf: "Cash counts of {account}",
  noCountOn: "no count on {day}",
  vouchers: "Vouchers of payments",
  vouchersOf: "{vouchers} of {payments} payments name a voucher ({share})",
  withoutVoucher:
    "{count, plural, one {one payment} other {{count} payments}} without a voucher number",
  pledgeLetters: "Letters about annual contributions",
  lettersOf: "{letters} of {pledges} promises name a letter",
  withoutLetter: "{count, plural, one {one promise} other {{count} promises}} without a letter",
  decisions: "Decisions on funds and budget",
  withoutDecision:
    "{count, plural, one {one fund or budget line} other {{count} funds or budget lines}} without a decision",
  returns: "Returns of other bodies (lines)",
  noReturns: "no return recorded",
});
