import { openingEntries } from "../../books/balances";
import type { Books } from "../../books/books";
import { impliedOpening, type PrintedChain, printedBalances } from "../../books/printed-balances";
import { startingBalances } from "../../books/starting-balances";
import { amount, text } from "../../core/value";
import type { Check, Found } from "../check";

// Added to the list because a book whose printed balance does not follow from its own entries was met in real data: an
// export whose newest row prints a balance that leaves out a fee. No other check looks at the column Balance.
export default {
  severity: "error",
  title: "The printed balance follows from the entries",
  help: {
    reading: "From this row on the printed balance leaves the sum of the entries.",
    remedy: "Look in the rows just above: a fee, a changed amount, a deleted row.",
    falseAlarm: "Balances printed in the bank's order and not the book's: sort as the bank does.",
  },
  message:
    "Account {account}: the printed balance is {printed}, the entries give {computed}: {difference} difference{where, select, last {} other {, and it remains from here on}}.",
  advice:
    "Look for an amount or a fee that is missing, double or changed since the balance was printed.",
  source: "Bookkeeping identity: closing = opening + in - out, per account.",
  *find(books) {
    const chains = printedBalances(books);
    if (chains.length === 0) return;
    const knownOpenings = openingsKnown(books);
    const starting = startingBalances(books);
    for (const chain of chains) {
      const isKnown = knownOpenings[chain.account] === 1;
      yield* steps(books, chain, isKnown ? starting[chain.account] : impliedOpening(chain));
    }
  },
} satisfies Check;

/** 1 for each account whose opening is an entry or stands in Closings. */
function openingsKnown(books: Books): Uint8Array {
  const { ledger, accounts } = books;
  const known = new Uint8Array(accounts.length);
  const isOpening = openingEntries(books);
  for (let row = 0; row < ledger.count; row++)
    if (isOpening[row] === 1 && ledger.account[row] >= 0) known[ledger.account[row]] = 1;
  const closed = new Set(books.closings.map(({ account }) => account));
  accounts.forEach(({ account }, index) => {
    if (closed.has(account)) known[index] = 1;
  });
  return known;
}

/** The cells at which a deviation begins that stays to the end. */
function* steps(books: Books, chain: PrintedChain, opening: number): Generator<Found> {
  const { rows, printed, computed, account } = chain;
  const deviations = printed.map((minor, at) => minor - computed[at] - opening);
  const { currency } = books.accounts[account];
  for (const at of lastingSteps(deviations))
    yield {
      cell: books.ledger.cell(rows[at], "balance"),
      entry: books.ledger.text(rows[at], "no"),
      values: {
        account: text(books.accounts[account].account),
        printed: amount(printed[at], currency),
        computed: amount(computed[at] + opening, currency),
        difference: amount(deviations[at], currency),
        where: text(at === rows.length - 1 ? "last" : "onward"),
      },
    };
}

/**
 * Places at which a deviation begins that remains. A deviation that heals is none: a fee may be printed one row late,
 * rows of one second may be printed in another order. So only what follows the last agreement counts, and of that, read
 * from its end, each level that the book returns to.
 */
function lastingSteps(deviations: readonly number[]): readonly number[] {
  const last = deviations.length - 1;
  if (deviations[last] === 0) return [];
  const start = deviations.lastIndexOf(0) + 1;
  const firstOf = new Map<number, number>();
  for (let at = last; at >= start; at--) firstOf.set(deviations[at], at);
  const begins: number[] = [];
  for (let at = last; at >= start; ) {
    const first = firstOf.get(deviations[at]) ?? at;
    const isLasting = at === last || first < at;
    if (isLasting) begins.unshift(first);
    at = (isLasting ? first : at) - 1;
  }
  return begins;
}
