import { catalogue } from "../../core/words";

/** What the functions of cash, reports and exchange say. */
export const words = catalogue("functionReason", {
  baseUnknown:
    "the ledger has several currencies and its base is not told: fill in {name}, such as EUR",
  nearLine: "there is no line {code}; near it: {near}",
  otherLines: "there is no line {code}; there are {codes}",
  accountMissing:
    "{cell}: the account is missing. Choose the account that the money came to or went from.",
  accountUnlisted:
    "{cell}: the account {account} is not in the table of accounts. Correct it, or add it to the table.",
  accountNearlyListed:
    "{cell}: the account {account} is not in the table of accounts. Near it: {near}. Correct it, or add it to the table.",
  categoryUnknown:
    "{cell}: what the category {category} means is told by the table of categories: hand over TREASURY.BOOK with Ledger[#All] and Categories[#All]",
  turnedPeriod: "the period ends on {to}, before it begins on {from}",
  valueUnknown: "an amount or a rate behind it is not known",
  baseMissing: "base is missing; it must be a currency of ISO 4217, such as EUR",
  periodUndated: "the ledger has no dated entry; tell the period with from and to",
  periodTurned: "the period begins on {from} and ends before, on {to}",
  toBeforeFrom: "to is {to}; it must not be before from, {from}",
  baseOfSettings:
    'base currency is "{base}"; it must be a code of ISO 4217, such as EUR (table Settings, base-currency)',
  noCurrencyTold: "the ledger has no entry that tells a currency: fill in {name}, such as EUR",
  bodyUnknown:
    "which accounts belong to {body} is not told: hand over TREASURY.BOOK with Ledger[#All] and Accounts[#All]",
  otherBodies: "no account belongs to the body {body}; there are {bodies}",
  rateBaseUnknown:
    "to which currency the rates in the ledger lead is not told: hand over TREASURY.BOOK with Settings[#All], whose base-currency tells it, to have figures in {base}",
  amountOfFund: "an amount of the fund {fund} is not known",
  amountOfThatFund: "an amount of the fund is not known",
  amountOfAccount: "an amount of account {account} is not known",
  amountOfLedger: "an amount of the ledger is not known",
  amountUnknown: "an amount behind it is not known",
  currencyOfEntry: "the currency of an entry is not known",
  youngRate: "no rate between {from} and {to} on {day} that is young enough",
  rateUnrecorded: "no rate is recorded",
  rateOld: "the last rate is too old",
  severalRates: "several rates",
  numberMissing: "a number is missing",
  noSumOfShares: "no sum of the shares",
  noBudget: "no budget in the base currency",
  currencyNone: "no currency: {currency}",
  nonePlanned: "nothing was planned for the period",
  columnsChoice: 'columns has "{word}"; it may have {words}',
  fundUnmoved: "no entry moved the fund {fund}",
  noPurpose: "no fund has a set purpose",
  fundsUnnamed: "neither a table nor an entry names a fund",
  noGifts: "no gift in kind is recorded from {from} to {to}",
  noGiftsOfFund: "no gift in kind is recorded for the fund {fund} from {from} to {to}",
  quantityUnknown: "the quantity of a move of {title} is blank or not whole",
  noMoves: "no title moved until then",
  noLiteratureMoney: "no money of literature in the period",
  noPreviousReport:
    "previous is no CASHREPORT with its headings and its column {period} {base}. Headers: {headers}",
  otherBase:
    "previous has the column {column}, but this report is in {base}: they cannot be compared",
});
