import type { Books } from "../books/books";
import { negativeStretches } from "../books/daily-balances";
import { amount, day, text } from "../core/value";
import type { Found } from "./check";

/** The stretches of days on which accounts of these kinds stand below 0: one finding each, at its first day. */
export function* balancesBelowZero(books: Books, kinds: readonly string[]): Iterable<Found> {
  for (const { account, row, from, minor, until, lowest } of negativeStretches(books)) {
    const { kind, currency, account: name } = books.accounts[account];
    if (!kinds.includes(kind)) continue;
    yield {
      cell: books.ledger.cell(row, "out"),
      entry: books.ledger.text(row, "no"),
      values: {
        account: text(name),
        day: day(from),
        balance: amount(minor, currency),
        until: until === 0 ? text("none") : day(until),
        lowest: amount(lowest, currency),
      },
    };
  }
}
