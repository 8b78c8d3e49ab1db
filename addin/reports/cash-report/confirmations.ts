import { balancesOn } from "../../books/balances";
import type { Books } from "../../books/books";
import type { Period } from "../../books/period";

/** Outside evidence for the balance of an account: a bank's statement, or a count by two people. */
export interface Confirmation {
  readonly kind: "statement" | "count";
  /** Index of its row in the table of statements or of cash counts. */
  readonly row: number;
  /** Number of the statement, "" for a count. */
  readonly number: string;
  readonly day: number;
  /** Minor units of the account's currency; NaN where nobody wrote the figure down. */
  readonly minor: number;
  /** Confirmed less book balance of that day. */
  readonly difference: number;
}

/** The last confirmation of each account within the period, by account index. */
export function confirmations(books: Books, period: Period): ReadonlyMap<number, Confirmation> {
  const found = new Map<number, Omit<Confirmation, "difference">>();
  for (const one of evidenceOf(books)) {
    const account = books.accounts.findIndex(({ account: code }) => code === one.account);
    if (account < 0 || one.day < period.from || one.day > period.to) continue;
    if (one.day >= (found.get(account)?.day ?? 0)) found.set(account, one);
  }
  const days = new Set([...found.values()].map(({ day }) => day));
  const balances = new Map([...days].map((day) => [day, balancesOn(books, day)]));
  return new Map(
    [...found].map(([account, one]) => {
      const book = balances.get(one.day)?.[account] ?? Number.NaN;
      return [account, { ...one, difference: one.minor - book }];
    }),
  );
}

/** Counts before statements, so that of one day the statement stands. */
function evidenceOf({ cashCounts, statements }: Books) {
  return [
    ...cashCounts.map(({ row, account, date, amount }) => ({
      kind: "count" as const,
      row,
      account,
      number: "",
      day: date,
      minor: amount,
    })),
    ...statements.map(({ row, account, number, to, closing }) => ({
      kind: "statement" as const,
      row,
      account,
      number,
      day: to,
      minor: closing,
    })),
  ];
}
