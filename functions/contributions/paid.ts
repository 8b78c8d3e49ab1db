import { reason } from "../../addin/core/reason";
import { moneyOf } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { needContributions } from "../runtime/contribution-entries";
import { contributionOf, questionOf, unknownReceipts } from "../runtime/promises";
import { currencyOf } from "../runtime/scalars";

/**
 * Amount received from a member for a year. Parts of split entries count where a book brings the table of splits along,
 * refunds are deducted, and who is credited counts, not who paid. An entry that names no year is for that of its day.
 * @customfunction PAID
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param member Code of the member, matched exactly.
 * @param year Year that the contribution is for.
 * @param [asOf] Only entries until this day; all unless told.
 * @param [currency] Currency of the answer; that of the promise or of the receipts unless told.
 * @param [rates] The table of rates, where receipts must be converted.
 * @param invocation Where the arguments stand.
 * @returns Amount received; 0 where the ledger has no such receipt.
 * @requiresParameterAddresses
 * @unknown A rate is missing, the receipts are of several currencies and none is told, or an entry of the member has a
 * category of your own and the table of categories was not handed over.
 * @rounding Each entry is converted at the rate of its day (the one typed with it where it leads to the currency wanted) and rounded half-even to the currency's decimals, then added.
 * @example =TREASURY.PAID(Ledger[#All],"AF-03",2023)
 */
export function paid(
  ledger: any[][],
  member: string,
  year: number,
  asOf?: any,
  currency?: any,
  rates?: any[][],
  _invocation?: CustomFunctions.Invocation,
): number {
  const books = booksOf({ needs: { Ledger: ledger }, may: { Rates: rates } });
  const about = questionOf(books, { member, year, asOf });
  needContributions(books, about);
  const wanted = currencyOf(currency, "currency");
  const found = contributionOf(books, { ...about, base: wanted });
  if (found === undefined || found.postings.length === 0) return 0;
  const isOwn = wanted === undefined || wanted === found.currency;
  return moneyOf(
    isOwn ? found.received : found.receivedBase,
    wanted ?? found.currency,
    isOwn && wanted === undefined
      ? reason`what ${about.member} gave for ${about.year} is of several currencies: name the currency and hand over the rates`
      : unknownReceipts(about),
  );
}
