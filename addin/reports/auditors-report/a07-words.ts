import { catalogue } from "../../core/words";

/** Words of section A7. */
export const words = catalogue("auditorsReport", {
  valueOnly: "{value}",
  a7: "A7 Cash count",
  countTable: "Last count of each cash box",
  denomination: "Note or coin",
  piece: "{value}",
  countHead: "{account} on {day}, counted by {persons}",
  countersNumber: "{count, plural, one {one counter} =2 {two counters} other {# counters}}",
  counted: "Counted",
  bookBalance: "Balance by the ledger on that day",
  explanation: "Explanation on record: {text}",
  noCounts: "The workbook holds no count of a cash box.",
  noCountOf: "For the cash box {account} no count up to {day} is on record.",
  countSignatures: "Signatures of those who counted: {blank} {blank}",
  countAgrees: "{account}, {day}: count and ledger agree.",
  countMore: "{account}, {day}: {amount} more was counted than the ledger shows.",
  countLess: "{account}, {day}: {amount} less was counted than the ledger shows.",
  countUnknown:
    "{account}, {day}: the difference is not known, since the count or an amount of the ledger cannot be read.",
});
