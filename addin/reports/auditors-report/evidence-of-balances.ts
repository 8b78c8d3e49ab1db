import type { Audit } from "./audit";
import type { AccountFigures } from "./figures";
import { balanceOn } from "./recomputation";

/** What stands outside the books for a balance: the last statement or count up to the end of the period. */
export interface BalanceEvidence {
  readonly kind: "statement" | "count";
  /** Number of the statement, "" for a count. */
  readonly number: string;
  readonly day: number;
  /** Minor units of the account's currency; NaN where nobody wrote the figure down. */
  readonly minor: number;
  /** Book balance on that day, by the auditors' own sum. */
  readonly book: number;
  /** Evidence less book. */
  readonly difference: number;
}

/** The latest evidence of an account; undefined when there is none. */
export function evidenceOf(
  audit: Pick<Audit, "books" | "period">,
  figures: AccountFigures,
): BalanceEvidence | undefined {
  const { books, period } = audit;
  const { account } = figures.account;
  const found = [
    ...books.statements.map((one) => ({
      kind: "statement" as const,
      account: one.account,
      number: one.number,
      day: one.to,
      minor: one.closing,
    })),
    ...books.cashCounts.map((one) => ({
      kind: "count" as const,
      account: one.account,
      number: "",
      day: one.date,
      minor: one.amount,
    })),
  ].filter((one) => one.account === account && one.day > 0 && one.day <= period.to);
  const last = found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (best && best.day >= one.day ? best : one),
    undefined,
  );
  if (last === undefined) return undefined;
  const book = balanceOn(books, account, last.day);
  return {
    kind: last.kind,
    number: last.number,
    day: last.day,
    minor: last.minor,
    book,
    difference: last.minor - book,
  };
}
