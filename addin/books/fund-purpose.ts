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
