import type { Books } from "./books";
import { contributionPostings } from "./contribution-receipts";
import { type Movement, makeMovements, sideOfLine } from "./movements";
import type { Period } from "./period";
import { remembered } from "./remembered";
import type { Valuation } from "./valuation";

/** What the gifts of the members are looked for in. */
export interface MemberGiftsSource {
  readonly books: Books;
  readonly period: Period;
  readonly valuation: Valuation;
}

/** Receipts of the period that are no annual contributions, by the code of the member that is credited. */
export const memberGifts = remembered(
  findMemberGifts,
  ({ books, period, valuation }: MemberGiftsSource) => [books, period, valuation],
);

function findMemberGifts({
  books,
  period,
  valuation,
}: MemberGiftsSource): ReadonlyMap<string, readonly Movement[]> {
  const { member } = books.postings;
  const contributions = new Set([...contributionPostings(books)].map(({ at }) => at));
  const gifts = new Map<string, Movement[]>();
  for (const movement of makeMovements(books, valuation).all) {
    const { at, day, line } = movement;
    if (day < period.from || day > period.to || line === "" || member[at] === "") continue;
    if (sideOfLine(line) !== "receipts" || contributions.has(at)) continue;
    const own = gifts.get(member[at]);
    if (own) own.push(movement);
    else gifts.set(member[at], [movement]);
  }
  return gifts;
}
