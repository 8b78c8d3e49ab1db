import { catalogue } from "../../core/words";

/** Words of what is owned, expected and owed besides cash. */
export const words = catalogue("cashReport.t14", {
  title: "Other assets, receivables, liabilities and promises given",
  what: "What",
  with: "With",
  since: "Since",
  until: "Until",
  amount: "Amount",
  base: "In {base}",
  basis: "Basis",
  ownUse: "Assets for own use",
  deposit: "Deposits",
  advance: "Advances not yet settled",
  receivable: "Receivables",
  unpaidBill: "Unpaid bills",
  promiseGiven: "Promises given",
  noKind: "Of no kind told",
  promisesOfPeriod: "Annual contributions promised for the period, not yet received (memorandum)",
  promisesBefore: "Annual contributions promised for earlier years, not yet received (memorandum)",
  underWay: "Under way between own accounts",
  noWord: "without a word in Transfer",
  sumOfKind: "Sum: {kind}",
  sumIn: "Sum in {currency}",
  notCash:
    "As of {day}. Nothing in this table is part of the cash, and nothing of it is in T1 to T3. The columns in {base} are at the rate of that day.",
  noAmount: "Items without an amount are named, not added.",
  promisesNote:
    "A promise is no claim: what members promised and have not yet sent stands here for information, promises that have lapsed left out.",
});
