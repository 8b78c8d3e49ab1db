import type { Books } from "../../addin/books/books";
import { entryClasses } from "../../addin/books/entry-classes";
import { currencyOfEntry } from "../../addin/books/postings";

/** What came into a fund and went out of it, in one currency, in minor units. */
export interface FundFlow {
  /** Place of the fund in the books. */
  readonly index: number;
  readonly fund: string;
  readonly currency: string;
  /** Openings and receipts. */
  readonly received: number;
  readonly spent: number;
  /** In less out of transfers, which end in another currency or account. */
  readonly moved: number;
  readonly left: number;
}

/** Flows of all funds, in the order of the funds. */
export function fundFlows(books: Books): readonly FundFlow[] {
  const { postings, ledger, accounts, funds } = books;
  const classes = entryClasses(books);
  const flows = new Map<string, { -readonly [Key in keyof FundFlow]: FundFlow[Key] }>();
  for (let at = 0; at < postings.count; at++) {
    const index = postings.fund[at];
    if (index < 0) continue;
    const entry = postings.entry[at];
    const currency = currencyOfEntry(ledger, accounts, entry);
    const key = `${index}\t${currency}`;
    const flow = flows.get(key) ?? {
      index,
      fund: funds[index].fund,
      currency,
      received: 0,
      spent: 0,
      moved: 0,
      left: 0,
    };
    flows.set(key, flow);
    const minor = postings.amount[at];
    const kind = classes.classOf(entry);
    if (kind === "transfer" || kind === "body-transfer") flow.moved += minor;
    else if (minor < 0) flow.spent -= minor;
    else flow.received += minor;
    flow.left += minor;
  }
  return [...flows.values()].sort((a, b) => a.index - b.index);
}
