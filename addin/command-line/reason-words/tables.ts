import { catalogue } from "../../core/words";

/** What they say of tables and books, and of codes and rates that these lack. */
export const words = catalogue("functionReason", {
  tableMissing:
    "the table {table} is missing; hand it over whole, with its headings, such as {table}[#All]",
  columnMissing: "Table {table}: column ''{column}'' not found. Headers: {headers}",
  nearMember: "there is no member {code}; near it: {near}",
  noMember: "there is no member {code}",
  noAccount: "there is no account {code}; there are {codes}",
  nearFund: "there is no fund {code}; near it: {near}",
  otherFunds: "there is no fund {code}; there are {codes}",
  nearCategory: "there is no category {code}; near it: {near}",
  noRate: "no rate between {from} and {to} on or before {day}",
  oldRate: "no rate between {from} and {to} since {last} that is young enough for {day}",
  noColumns:
    "Table {table}: none of its columns was found. Headers: {headers}. Hand the table over whole, with its headings, such as {table}[#All]",
  unreadable: "{cell}: {message} (and {count} more: see TREASURY.CHECKALL)",
  noTable: "no table was handed over, such as Ledger[#All]",
  tableTwice: "the table {table} was handed over twice",
  singleValue: "table {at} is a single value; hand tables over whole",
  unknownTable:
    "no table of a ledger workbook has these headings: {headers}. Hand tables over whole, such as Ledger[#All]",
  handleLost:
    'The book "{book}" is not loaded. Calculate the cell with TREASURY.BOOK again (go to it, F2, Enter).',
  dayBlank: "{cell}: the date is missing. Fill it in.",
  accountCurrency: 'account {account} has the currency "{currency}", which is none of ISO 4217',
  otherCategories: "there is no category {code}; there are {codes}",
  noFunds: "there is no fund {code}: neither a table nor an entry names one",
  fundUnknown:
    "{cell} names no fund; to which one such entries belong is told by the table of funds: hand over TREASURY.BOOK with Ledger[#All] and Funds[#All]",
  noTitle: "there is no title {code}",
  nearTitle: "there is no title {code}; near it: {near}",
  noRuleSet: "rule set is {id}; there are {ids}",
});
