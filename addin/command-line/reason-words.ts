import { catalogue } from "../core/words";

/** Sentences of the custom functions as they are thrown, with a place for each value. */
export const words = catalogue("functionReason", {
  yearMissing: "{name} is missing; it must be a year such as 2025",
  dayMissing: "{name} is missing; it must be a date",
  noYear: "{name} is {value}; it must be a year such as 2025",
  currencyMissing: "{name} is missing; it must be a currency of ISO 4217, such as EUR",
  noNumber: "{name} is {value}; it must be a number",
  noWhole: "{name} is {value}; it must be a whole number from {min} to {max}",
  noDay: '{name} is {value}; it must be a date of Excel or text such as "2025-12-31"',
  noCurrency: "{name} is {value}; it must be a currency of ISO 4217, such as EUR",
  noFlag: "{name} is {value}; it must be TRUE or FALSE",
  noChoice: "{name} is {value}; it must be one of {choices}",
  noAmount:
    "{name} is {value}; it must be an amount of {currency} with no more than {digits} decimals",
  tableMissing:
    "the table {table} is missing; hand it over whole, with its headings, such as {example}",
  columnMissing: "Table {table}: column ''{column}'' not found. Headers: {headers}",
  nearMember: "there is no member {code}; near it: {near}",
  noMember: "there is no member {code}",
  noAccount: "there is no account {code}; there are {codes}",
  nearFund: "there is no fund {code}; near it: {near}",
  otherFunds: "there is no fund {code}; there are {codes}",
  nearCategory: "there is no category {code}; near it: {near}",
  noRate: "no rate between {from} and {to} on or before {day}",
  oldRate: "no rate between {from} and {to} since {last} that is young enough for {day}",
  noPromiseUntil: "no promise recorded for {member} and {year} until {day}",
  noPromise: "no promise recorded for {member} and {year}",
  promiseMarked: "the promise of {member} for {year} is marked {status}",
  promiseInKind: "{member} promised a contribution in kind for {year}, no money",
  severalBodies: "{member} promised for {year} to several bodies ({bodies}): name one",
  lapsed: "the promise of {member} for {year} has lapsed: the conference decides",
  rateOfReceipts:
    "a rate for what {member} gave for {year} is missing or too old: hand over the rates; settings of a book may allow older ones",
  baseUnknown:
    "the ledger has several currencies and its base is not told: fill in {name}, such as EUR",
  categoryUnknown:
    "{cell}: what the category {category} means is told by the table of categories: hand over TREASURY.BOOK with {tables}",
  contributionUnknown:
    "{cell}: whether the category {category} is a contribution is told by the table of categories: hand over TREASURY.BOOK with {tables}",
  cellNoYear: "{cell}: {value} is no year; type it like 2025",
  cellNoCurrency: "{cell}: {currency} is no currency of ISO 4217; type its code, such as EUR",
  cellBlankCurrency: "{cell}: the currency is blank; type its code, such as EUR",
  cellExcess: "{cell}: {amount} has more than {digits} decimals, or too many figures",
  cellBelowZero: "{cell}: {amount} is below 0; a promise is 0 or more",
  cellOtherWord: "{cell}: {word} is none of {words}",
  cellPadded: '{cell}: the code "{code}" has blanks around it; take them away',
  turnedPeriod: "the period ends on {to}, before it begins on {from}",
  valueUnknown: "an amount or a rate behind it is not known",
  missing: "{name} is missing",
});
