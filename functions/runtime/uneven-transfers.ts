import type { Books } from "../../addin/books/books";
import { entryClasses } from "../../addin/books/entry-classes";
import { currencyOfEntry } from "../../addin/books/postings";
import { transferGroups } from "../../addin/books/transfers";
import { isCurrency } from "../../addin/core/currencies";
import { sumMinor } from "../../addin/core/money";
import { moneyOf } from "./answers";

/**
 * Transfers of one currency whose sides have the same word and whose difference is not their fee either: the first row of
 * each and the difference, sent less received. `used` counts the sides that were looked at.
 */
export function unevenTransfers(books: Books) {
  const { ledger, accounts } = books;
  const classes = entryClasses(books);
  const uneven: { row: number; difference: number }[] = [];
  let used = 0;
  for (let row = 0; row < ledger.count; row++) if (classes.classOf(row) === "transfer") used++;
  for (const { legs, others, bodyLegs } of transferGroups(books, classes)) {
    const currencies = new Set(legs.map((row) => currencyOfEntry(ledger, accounts, row)));
    const [currency = ""] = currencies;
    if (bodyLegs.length > 0 || currencies.size !== 1 || !isCurrency(currency)) continue;
    const [sent, received, fees] = [
      legs.map((row) => ledger.out[row]),
      legs.map((row) => ledger.in[row]),
      others.map((row) => ledger.out[row] - ledger.in[row]),
    ].map((amounts) => sumMinor(amounts));
    const difference = sent - received;
    const isWhole = sent > 0 && received > 0;
    if (isWhole && difference !== 0 && difference !== fees)
      uneven.push({ row: legs[0], difference: moneyOf(difference, currency) });
  }
  return { uneven, used };
}
