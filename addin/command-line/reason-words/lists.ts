import { catalogue } from "../../core/words";

/** What the auditors' functions over lists, statements and receipts say. */
export const words = catalogue("functionReason", {
  isBook: "{name} is a book; hand over the table itself, such as Ledger[#All]",
  rangeColumnMissing: "{name}: column ''{column}'' not found. Headers: {headers}",
  columnsUnnamed: '{name} is missing; name columns, such as "{column}"',
  optionsForm: 'options has "{part}"; write name=value with one of {names}, such as {name}=...',
  optionNumber: "options: {name} is {value}; it must be a number",
  bandsForm:
    "bands is {bands}; it must be whole numbers of days above 0, rising, such as 30, 60, 90",
  daysZero: "days is 0; it must be a whole number from 1 to 366",
  cellNoDay: "{cell} is {value}; it must be a date",
  promiseUntold: "no promise of {name} is told",
  amountNotNegative:
    "{cell} is {value}; it must be an amount of 0 or more with at most {digits} decimals",
  oneAccount: "balances can be told for one account only: name it in account",
  noCopies: "{cell} is {value}; it must be a whole number of copies from 0",
  noCommonHeading: "no heading stands in both lists. Headers: {headers}, and {others}",
  outPositive: "{cell} is {value}; money out must be a number above 0",
  noOpenings: "thisOpening has no account with an amount",
  noOpening: "{account} has no opening",
  noClosing: "{account} has no closing",
  oneList: "{account} is in one of the two lists only",
  noVoucherColumn: "table has none of the columns {columns}. Headers: {headers}",
  accountColumns:
    "{name} has {columns} columns; it must have account and amount, or account, currency and amount",
  accountTwice: "{cell}: {account} stands twice in {name}",
  amountOfDecimals: '{cell} is "{value}"; it must be an amount with no more than {digits} decimals',
  dateColumn: "table: column ''Date'' not found. Headers: {headers}",
  entryUnreadable: "the amount or its currency cannot be read",
  noLedger: "the book has no ledger",
  amountUnnamed: "amount is missing; name the heading of the amounts, such as Out",
  ledgerColumn: "Table Ledger: column ''{column}'' not found",
  listColumn: "column ''{column}'' not found. Headers: {headers}",
  movementColumns:
    "{name}: columns for the date and the amount were not found. Headers: {headers}. Give Date, Amount and Text, or hand over a table of ours",
  amountColumns: "{name}: column ''Amount'', or ''In'' and ''Out'', not found. Headers: {headers}",
  receiptTwice: "{cell}: receipt {number} is in {currency} here and in {other} at {place}",
  receiptColumns: "{name}: columns ''Number'' and ''Amount'' not found. Headers: {headers}",
  receiptUnnumbered: "{cell}: the number of the receipt is missing",
  balanceUnknown: "a balance is not known",
  noLedgerBeside:
    "book is no ledger: beside StatementLines[#All] hand over Ledger[#All]; or two lists with Date and Amount",
  noLinesAtAll: "no account of the ledger has a line of a statement",
  noLines: "account {account} has no lines; there are lines of {accounts}",
  accountOfLines:
    "of which account the lines are is not told: name it in account; the ledger has {accounts}",
});
