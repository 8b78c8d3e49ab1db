import { catalogue } from "../../core/words";

/** What the functions of contributions say. */
export const words = catalogue("functionReason", {
  noYear: "{name} is {value}; it must be a year such as 2025",
  noPromiseUntil: "no promise recorded for {member} and {year} until {day}",
  promiseMarked: "the promise of {member} for {year} is marked {status}",
  cellNoYear: "{cell}: {value} is no year; type it like 2025",
  cellCurrencyUnknown: "{cell}: {currency} is no currency of ISO 4217; type its code, such as EUR",
  cellBlankCurrency: "{cell}: the currency is blank; type its code, such as EUR",
  cellExcess: "{cell}: {amount} has more than {digits} decimals, or too many figures",
  cellBelowZero: "{cell}: {amount} is below 0; a promise is 0 or more",
  cellOtherWord: "{cell}: {word} is none of {words}",
  cellPadded: '{cell}: the code "{code}" has blanks around it; take them away',
  cellUnread: "{cell}: the amount cannot be read",
  cellBlankAmount: "{cell}: the amount is blank",
  noPromise: "no promise recorded for {member} and {year}",
  promiseInKind: "{member} promised a contribution in kind for {year}, no money",
  severalBodies: "{member} promised for {year} to several bodies ({bodies}): name one",
  lapsed: "the promise of {member} for {year} has lapsed: the conference decides",
  rateOfReceipts:
    "a rate for what {member} gave for {year} is missing or too old: hand over the rates; settings of a book may allow older ones",
  contributionUnknown:
    "{cell}: whether the category {category} is a contribution is told by the table of categories: hand over TREASURY.BOOK with Ledger[#All] and Categories[#All]",
  paymentNegative: "amount is {amount}; a payment is 0 or more",
  openNegative: "{cell} is below 0; what is still to come is 0 or more",
  asOfEarly: "asOf is {day}; it must not lie before {year}",
  noActive: "no member is recorded as active in {year}: hand over the table MemberStatus",
  nonePromised: "nothing is promised for {year}",
  rateMissing: "a rate is missing",
  noContributions: "nothing is promised or received in the period",
  nothingOfMember: "nothing is recorded of {member} from {from} to {to}",
  severalCurrencies:
    "what {member} gave for {year} is of several currencies: name the currency and hand over the rates",
  neverPromised: "no promise recorded for {member}",
  promiseNegative: "amount is {amount}; a promise is 0 or more",
  partsMissing: "parts is missing; it must be a whole number",
  tooLate: "the last payment would lie after the year 9999",
  keyNegative: "{name} is {weight}; a key is 0 or more",
});
