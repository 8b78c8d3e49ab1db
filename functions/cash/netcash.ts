import { ROW } from "../../addin/reports/cash-report/statement";
import { flowOf } from "../runtime/flows";

/**
 * Money received less money paid in a period, as the cash report has it: the surplus, or below 0 the deficit. Transfers and
 * openings are left out.
 * @customfunction NETCASH
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book: with Categories[#All] for categories of your own, Splits[#All] for split entries, Settings[#All] for the age of rates.
 * @param from First day.
 * @param to Last day.
 * @param [category] Category, those below it included, or a line of the report such as receipts.donations; all unless told.
 * @param [fund] Fund; all unless told.
 * @param [body] Body whose accounts count, where the book has Accounts[#All]; that of the settings, else all, unless told.
 * @param [currency] Currency of the answer; the base currency unless told.
 * @param [rates] The table of rates, where amounts must be converted.
 * @param invocation Where the arguments stand.
 * @returns Receipts less payments.
 * @requiresParameterAddresses
 * @unknown A rate is missing, the currency of the answer is not told, or what a category or an entry without a fund means is told only by a table that was not handed over.
 * @rounding Each entry is converted at its own rate, else at the last one on or before its day, rounded half-even, then added.
 * @example =TREASURY.NETCASH(TREASURY.BOOK(Ledger[#All],Categories[#All]),"2023-01-01","2023-12-31")
 * @example =TREASURY.NETCASH(TREASURY.BOOK(Ledger[#All],Categories[#All],Funds[#All]),"2023-01-01","2023-12-31",,"general")
 */
export function netcash(
  ledger: any[][],
  from: any,
  to: any,
  category?: any,
  fund?: any,
  body?: any,
  currency?: any,
  rates?: any[][],
  _invocation?: CustomFunctions.Invocation,
): number {
  return flowOf({ ledger, from, to, category, fund, body, currency, rates }, ROW.surplus);
}
