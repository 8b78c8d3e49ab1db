import type { Books } from "../../books/books";
import type { Movement, Movements } from "../../books/movements";
import type { Period } from "../../books/period";
import { addMinor } from "../../core/money";

/** The legs of one transfer between own accounts or funds, in the order of the ledger. */
export type Transfer = readonly Movement[];

/** Legs that share a word; legs without a word are taken together. */
export function ownTransfers(books: Books, { all }: Movements): readonly Transfer[] {
  const byWord = new Map<string, Movement[]>();
  for (const movement of all) {
    if (movement.class !== "transfer") continue;
    const word = books.ledger.text(books.postings.entry[movement.at], "transfer");
    const legs = byWord.get(word);
    if (legs) legs.push(movement);
    else byWord.set(word, [movement]);
  }
  return [...byWord.values()];
}

/**
 * Money that had left one account and not reached another at the end of a day, in minor units of the base:
 * below zero while under way. Legs of one currency must cancel out; between currencies both directions must be there.
 */
export function underWayOn(books: Books, transfer: Transfer, day: number): number {
  return sumBase(legsUnderWay(books, transfer, day));
}

/** The legs until a day whose money has not arrived in full; none of a transfer that is complete. */
export function legsUnderWay(books: Books, transfer: Transfer, day: number): Transfer {
  const legs = transfer.filter((leg) => leg.day <= day);
  return isComplete(books, legs) ? [] : legs;
}

/** Change of the money under way in a period. Over consecutive periods the changes add up. */
export function changeUnderWay(books: Books, transfer: Transfer, { from, to }: Period): number {
  return addMinor(underWayOn(books, transfer, to), -underWayOn(books, transfer, from - 1));
}

/** What changing money from one currency into another gained or lost in a period, against the rates of the day. */
export function conversionResult(books: Books, transfer: Transfer, period: Period): number {
  return addMinor(sumBase(legsOf(transfer, period)), -changeUnderWay(books, transfer, period));
}

/** Legs within a period. */
export function legsOf(transfer: Transfer, { from, to }: Period): Transfer {
  return transfer.filter((leg) => leg.day >= from && leg.day <= to);
}

function isComplete(books: Books, legs: Transfer): boolean {
  const net = new Map<string, number>();
  for (const leg of legs) {
    const currency = books.accounts[leg.account]?.currency ?? "";
    net.set(currency, addMinor(net.get(currency) ?? 0, leg.minor));
  }
  if (net.size < 2) return [...net.values()].every((minor) => minor === 0);
  return legs.some((leg) => leg.minor > 0) && legs.some((leg) => leg.minor < 0);
}

function sumBase(legs: Transfer): number {
  return legs.reduce((sum, leg) => addMinor(sum, leg.base), 0);
}
