import type { Books } from "../../addin/books/books";
import { type Contribution, contributionsOf } from "../../addin/books/contributions";
import { withPledgesAsOf } from "../../addin/books/pledges-as-of";
import { type Valuation, valuePostings } from "../../addin/books/valuation";
import { DAY_MAX } from "../../addin/core/calendar";

/** Which promises and receipts are meant. */
export interface ContributionQuestion {
  readonly member: string;
  readonly year: number;
  /** Only promises declared and entries made until this day; all of them unless told. */
  readonly asOf?: number | undefined;
  /** Base currency, where receipts are wanted in one. */
  readonly base?: string | undefined;
}

/** All contributions as the cash report has them, of a day. */
export function contributionsAsOf(
  books: Books,
  { asOf, base }: Pick<ContributionQuestion, "asOf" | "base">,
): readonly Contribution[] {
  const then = asOf === undefined ? books : withPledgesAsOf({ books, asOf });
  const valuation: Valuation | undefined =
    base === undefined ? undefined : valuePostings(then, base);
  return contributionsOf(then, { asOf: asOf ?? DAY_MAX, ...(valuation && { valuation }) });
}

/** What a member promised and gave for a year; undefined where nothing at all is recorded of it. */
export function contributionOf(
  books: Books,
  { member, year, ...when }: ContributionQuestion,
): Contribution | undefined {
  return contributionsAsOf(books, when).find((one) => one.member === member && one.year === year);
}

/** The books of one body that promises were made to; all promises where none is named. */
export function ofBody(books: Books, body: string): Books {
  return body === "" ? books : { ...books, settings: { ...books.settings, body } };
}
