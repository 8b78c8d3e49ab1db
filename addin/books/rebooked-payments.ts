import type { CellChange } from "../core/finding";
import type { Books } from "./books";
import { entryClasses } from "./entry-classes";
import { lowestOfFund } from "./fund-balances";
import { generalFund } from "./funds";
import { currencyOfEntry } from "./postings";
import { contentAt } from "./table-columns";

/** A payment that the general fund bears instead. */
export interface RebookedPayment {
  readonly fund: string;
  readonly change: CellChange;
}

/**
 * Books a payment on the one general fund, where the fund that it overspent is never below 0 without it. Undefined for
 * a transfer, a split, and a fund of several currencies.
 */
export function rebookedPayment(
  books: Books,
  { fund, entry, until }: { fund: number; entry: number; until: number },
): RebookedPayment | undefined {
  const { ledger, accounts, funds } = books;
  const general = generalFund(funds);
  const column = ledger.table.columns.get("fund");
  const { classOf, isSplit } = entryClasses(books);
  if (general === undefined || column === undefined || general.fund === funds[fund].fund)
    return undefined;
  const isPayment = ledger.out[entry] > 0 && ledger.in[entry] === 0;
  if (!isPayment || isSplit[entry] === 1 || classOf(entry) !== "operation") return undefined;
  if (ledger.text(entry, "fund") !== funds[fund].fund) return undefined;
  const currency = currencyOfEntry(ledger, accounts, entry);
  const lowest = lowestOfFund(books, { fund, base: currency, until });
  const isOfOne = lowest?.held.every((one) => one === currency) === true;
  if (lowest === undefined || !isOfOne || !(lowest.minor + ledger.out[entry] >= 0))
    return undefined;
  const before = contentAt(column, entry);
  return {
    fund: general.fund,
    change: { cell: ledger.cell(entry, "fund"), before, after: general.fund },
  };
}
