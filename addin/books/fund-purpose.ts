import type { Books } from "./books";
import type { Fund } from "./funds";

/** A payment of earmarked money: index of the fund and of the category, -1 for none, and its day. */
export interface FundPayment {
  readonly fund: number;
  readonly category: number;
  readonly day: number;
}

/** How a payment lies outside the fund's purpose: by its category, or before or after the fund's days; "" when it does not. */
export type OtherUse = "" | "category" | "before" | "after";

/** Tells of payments whether they serve the purpose that is recorded with their fund. */
export function fundPurpose(
  books: Pick<Books, "funds" | "categories">,
): (payment: FundPayment) => OtherUse {
  const allowed = books.funds.map((fund) => allowedCategories(books, fund));
  return ({ fund, category, day }) => {
    const about = books.funds[fund];
    if (about === undefined || about.kind === "general") return "";
    const isAllowed = category < 0 ? about.categories.length === 0 : allowed[fund][category];
    return isAllowed ? outsideDates(about, day) : "category";
  };
}

/** Whether the fund pays for each category: those it names and what lies below them; all, when it names none. */
function allowedCategories(
  { categories }: Pick<Books, "categories">,
  fund: Fund,
): readonly boolean[] {
  if (fund.categories.length === 0) return categories.map(() => true);
  const parentOf = new Map(categories.map(({ category, parent }) => [category, parent]));
  return categories.map(({ category }) => {
    let code: string | undefined = category;
    for (let step = 0; code && step <= categories.length; step++) {
      if (fund.categories.includes(code)) return true;
      code = parentOf.get(code);
    }
    return false;
  });
}

/**
 * Dates bind restricted funds only. A campaign passes its money on after it has ended (FND-03 asks whether it did),
 * and a conference has advances and late bills.
 */
function outsideDates({ kind, from, to }: Fund, paidOn: number): OtherUse {
  if (kind !== "restricted" || paidOn === 0) return "";
  if (from > 0 && paidOn < from) return "before";
  return to > 0 && paidOn > to ? "after" : "";
}

/** Report line of fees: one that a bank takes for the fund's own payments needs no purpose. */
const FEE_LINE = "payments.bank-charges";

/** A payment of earmarked money, by its posting, that its fund's purpose or days do not cover. */
export interface OtherUsePosting {
  /** Index of the posting. */
  readonly at: number;
  readonly use: Exclude<OtherUse, "">;
}

/** Payments of earmarked money outside of the purpose or the days of their funds, in the order of the ledger. */
export function* otherUses(
  books: Pick<Books, "ledger" | "postings" | "categories" | "funds">,
): Generator<OtherUsePosting> {
  const { ledger, postings, categories, funds } = books;
  const isPayment = categories.map(({ line }) => line.startsWith("payments.") && line !== FEE_LINE);
  const useOf = fundPurpose(books);
  for (let at = 0; at < postings.count; at++) {
    const fund = funds[postings.fund[at]];
    const category = postings.category[at];
    if (fund === undefined || fund.kind === "general") continue;
    if (!(postings.amount[at] < 0) || !isPayment[category]) continue;
    const day = ledger.day[postings.entry[at]];
    const use = useOf({ fund: postings.fund[at], category, day });
    if (use !== "") yield { at, use };
  }
}
