import { yearOf } from "../core/calendar";
import type { Books } from "./books";
import { classOfPosting } from "./postings";

const LINE = "receipts.contributions";

/** A posting that pays an annual contribution, or gives one back. */
export interface ContributionPosting {
  /** Index of the posting. */
  readonly at: number;
  readonly entry: number;
  /** The credited member's code. */
  readonly member: string;
  /** The year it is for, 0 where neither the row nor the entry that it corrects tells one. */
  readonly year: number;
  /** That year, else the year of the date, a refund's that of the entry it corrects; 0 without a date. */
  readonly yearCounted: number;
  /** Minor units of the account's currency; a refund is negative; NaN where not known. */
  readonly amount: number;
}

/**
 * Every posting on the line of the annual contributions, and every refund that names such an entry in
 * Corrects; a refund without member or year has those of the entry that it corrects.
 */
export function* contributionPostings(books: Books): Generator<ContributionPosting> {
  const { ledger, postings, categories } = books;
  const isContribution = categories.map((category) => category.line === LINE);
  const originals = correctedPostings(books, isContribution);
  for (let at = 0; at < postings.count; at++) {
    const entry = postings.entry[at];
    const own = isContribution[postings.category[at]] === true;
    const corrects = ledger.coded.corrects.codes[entry];
    if (!own && corrects < 0) continue;
    const original = corrects < 0 ? -1 : (originals.get(corrects) ?? -1);
    if (!own && (original < 0 || !isRefund(books, at))) continue;
    const year = postings.year[at] || (postings.year[original] ?? 0);
    const day = ledger.day[postings.entry[original] ?? entry];
    yield {
      at,
      entry,
      member: postings.member[at] || (postings.member[original] ?? ""),
      year,
      yearCounted: year === 0 && day > 0 ? yearOf(day) : year,
      amount: postings.amount[at],
    };
  }
}

/** Money out that is no transfer and no opening: with Corrects it gives back what the entry received. */
function isRefund(books: Books, at: number): boolean {
  if (!(books.postings.amount[at] < 0)) return false;
  const known = classOfPosting(books, at);
  return known === "operation" || known === "unassigned";
}

/** First contribution posting of each entry that another one corrects, by the code of its number in Corrects. */
function correctedPostings(
  { ledger, postings }: Books,
  isContribution: readonly boolean[],
): ReadonlyMap<number, number> {
  const { corrects, no } = ledger.coded;
  const found = new Map<number, number>();
  if (corrects.dictionary.length === 0) return found;
  const codeOfNumber = new Map(corrects.dictionary.map((text, code) => [text, code]));
  const wanted = no.dictionary.map((text) => codeOfNumber.get(text));
  for (let at = 0; at < postings.count; at++) {
    const code = wanted[no.codes[postings.entry[at]]];
    if (code === undefined || !isContribution[postings.category[at]] || found.has(code)) continue;
    found.set(code, at);
  }
  return found;
}
