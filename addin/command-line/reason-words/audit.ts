import { catalogue } from "../../core/words";

/** What the checks and the functions of the audit say. */
export const words = catalogue("functionReason", {
  noCheck: "there is no check {code}; a code is one such as LED-01",
  checkOfPane:
    "{code} looks at the whole workbook or at a report, which tables do not show; the pane runs it",
  checkNeeds: "{code} needs the table {tables}; hand it over, too",
  noMajorities: "the rules {id} have no majorities",
  noQuorum: "the rules {id} have no quorum",
  baseTooSmall: "base is {base}, but {cast} votes were cast",
  numberEnd: "{name} is {value}; it must be a number from 1 on, such as 1 or K-2026-001",
  unreadableAmount: "it or its currency cannot be read",
  chainUnknown: "not typed, or account {account} has no currency",
  differenceUnknown: "a difference is not known",
  countCurrencies:
    "currency has {cells} cells and denominations {others}; name one, or one for each",
  countBalances:
    "balances in book: {count}; currencies counted: {currencies}; name one balance for each",
  countCurrencyBlank: "{cell} is blank; beside a balance of the book the currency is needed",
  membersUntold: "how many members count is not told",
  representedUntold: "how many members are represented is not told",
  tooManyRepresented: "represented is {represented}, more than the {members} members",
  severalConferences:
    "the table Delegations has several conferences ({conferences}), and none is recorded on that day: hand over a book with the table Conferences",
  noContinent: "{cell} is {continent}; the continents are {continents}",
});
