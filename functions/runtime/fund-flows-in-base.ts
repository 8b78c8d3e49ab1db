import type { Books } from "../../addin/books/books";
import { entryClasses } from "../../addin/books/entry-classes";
import { currencyOfEntry } from "../../addin/books/postings";
import { isCurrency } from "../../addin/core/currencies";
import { convertMinor } from "../../addin/core/exchange";
import { reason } from "../../addin/core/reason";
import type { FundFlow } from "./fund-flows";
import { NotKnown } from "./not-known";
import { rateOrNotKnown } from "./rates";

/** What came into a fund and went out of it, all currencies in one; or why that is not known. */
export type FundFlowInBase = FundFlow | { readonly fund: string; readonly unknown: NotKnown };

/**
 * Flows of the funds that have several currencies, each posting converted at the rate of its own day. Where one rate is
 * missing the flows of that fund are not known: never taken as 1.
 */
export function fundFlowsInBase(
  books: Books,
  { base, several }: { base: string; several: ReadonlySet<number> },
): readonly FundFlowInBase[] {
  return [...several].map((index) => {
    const { fund } = books.funds[index];
    try {
      return flowInBase(books, { index, base });
    } catch (fault) {
      if (fault instanceof NotKnown) return { fund, unknown: fault };
      throw fault;
    }
  });
}

function flowInBase(books: Books, { index, base }: { index: number; base: string }): FundFlow {
  const { postings, ledger, accounts, funds, rateBook, settings } = books;
  const classes = entryClasses(books);
  const sums = { received: 0, spent: 0, moved: 0, left: 0 };
  for (let at = 0; at < postings.count; at++) {
    if (postings.fund[at] !== index) continue;
    const entry = postings.entry[at];
    const from = currencyOfEntry(ledger, accounts, entry);
    if (!isCurrency(from)) throw new NotKnown(reason`the currency of an entry is not known`);
    const { rate } = rateOrNotKnown(rateBook, {
      ...{ from, to: base, day: ledger.day[entry], maxAgeDays: settings.rateAgeMax },
    });
    const minor = convertMinor(postings.amount[at], rate, from, base, "half-even");
    const kind = classes.classOf(entry);
    if (kind === "transfer" || kind === "body-transfer") sums.moved += minor;
    else if (minor < 0) sums.spent -= minor;
    else sums.received += minor;
    sums.left += minor;
  }
  return { index, fund: funds[index].fund, currency: base, ...sums };
}
