import { effectOfPeriod } from "../../addin/reports/cash-report/statement";
import { booksOf } from "../runtime/books-of";
import { effectAnswer, effectSource } from "../runtime/effect-source";
import { flagOf, neededCurrency, neededDay, wholeOf } from "../runtime/scalars";
import { refuseUnlistedAccounts } from "../runtime/unlisted-accounts";

/**
 * What exchange rates did to the cash held in a period, account by account, and what changing money from one currency
 * into another gained or lost; the total is the line "Effect of exchange rates" of the cash report.
 * @customfunction FXEFFECT
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param accounts The table of accounts, such as Accounts[#All].
 * @param rates The table of rates, such as Rates[#All].
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param base Currency of the answer, such as EUR.
 * @param [categories] The table of categories; without it nobody knows which entries of a category of your own change money.
 * @param [maxAgeDays] How many days older than its day a rate may be; what the settings of a book say unless told, else 7.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns Account, Effect: a row for each account in another currency, one for changing money, the total.
 * @requiresParameterAddresses
 * @unknown A rate is missing: then the account's effect and the total are not known. Changing money and the total, where an own category is told only by a table that was not handed over. To which currency the rates typed with entries lead is not told.
 * @rounding Each effect is computed from all decimals of the rates and rounded once, half-even.
 * @example =TREASURY.FXEFFECT(Ledger[#All],Accounts[#All],Rates[#All],"2024-01-01","2024-12-31","EUR",Categories[#All],31)
 */
export function fxEffect(
  ledger: any[][],
  accounts: any[][],
  rates: any[][],
  from: any,
  to: any,
  base: string,
  categories?: any[][],
  maxAgeDays?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({
    needs: { Ledger: ledger },
    may: { Accounts: accounts, Rates: rates, Categories: categories },
  });
  const source = effectSource(books, {
    period: { from: neededDay(from, "from"), to: neededDay(to, "to") },
    base: neededCurrency(base, "base"),
    rateAgeMax: wholeOf(maxAgeDays, "maxAgeDays", { min: 0, max: 36_500 }),
  });
  refuseUnlistedAccounts(books, source.period.to);
  const rows = effectAnswer(source, effectOfPeriod(source, source.period));
  return flagOf(headers, "headers", true) ? [["Account", `Effect ${source.base}`], ...rows] : rows;
}
