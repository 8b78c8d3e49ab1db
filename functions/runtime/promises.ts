import type { Books } from "../../addin/books/books";
import { type Contribution, contributionsOf } from "../../addin/books/contributions";
import { ownPledges } from "../../addin/books/own-pledges";
import { withPledgesAsOf } from "../../addin/books/pledges-as-of";
import { remembered } from "../../addin/books/remembered";
import { valuePostings } from "../../addin/books/valuation";
import { DAY_MAX, isoOfDay } from "../../addin/core/calendar";
import { type Reason, reason } from "../../addin/core/reason";
import { booksOf } from "./books-of";
import { knownMember } from "./members";
import { needColumns } from "./needed-columns";
import { NotKnown } from "./not-known";
import { dayOf, neededText, wordOf, yearOf } from "./scalars";
import { refuseUnreadablePromises } from "./unreadable";

/** Which promises and receipts are meant. */
export interface ContributionQuestion {
  readonly member: string;
  readonly year: number;
  /** Only promises declared and entries made until this day; all of them unless told. */
  readonly asOf?: number | undefined;
  /** Base currency, where receipts are wanted in one. */
  readonly base?: string | undefined;
}

/**
 * The question of a function's arguments. Throws ArgumentError for a member that the books lack, a year that is none, a
 * promise of both that cannot be read.
 */
export function questionOf(
  books: Books,
  { member, year, asOf }: { member: unknown; year: unknown; asOf: unknown },
): ContributionQuestion {
  const question = {
    member: knownMember(books, neededText(member, "member")),
    year: yearOf(year, "year"),
    asOf: dayOf(asOf, "asOf"),
  };
  refuseUnreadablePromises(books, { member: question.member, year: question.year });
  return question;
}

/** All contributions as the cash report has them, of a day. */
function contributionsAsOf(
  books: Books,
  { asOf, base }: Pick<ContributionQuestion, "asOf" | "base">,
): readonly Contribution[] {
  const then = withTypedBase(asItStood(books, asOf));
  const valuation = base === undefined ? undefined : valuePostings(then, base);
  return contributionsOf(then, { asOf: asOf ?? DAY_MAX, ...(valuation && { valuation }) });
}

/** What a member promised and gave for a year; undefined where nothing at all is recorded of it. */
export function contributionOf(
  books: Books,
  { member, year, ...when }: ContributionQuestion,
): Contribution | undefined {
  return contributionsAsOf(books, when).find((one) => one.member === member && one.year === year);
}

/** The promise of money. Throws NotKnown where there is none, or one in kind, which the cash report shows without amount. */
export function moneyPromiseOf(books: Books, question: ContributionQuestion): Contribution {
  const found = promiseOf(books, question);
  if (found.pledge?.kind === "in-kind") throw new NotKnown(inKindOnly(question));
  return found;
}

const inKindOnly = ({ member, year }: ContributionQuestion): Reason =>
  reason`${member} promised a contribution in kind for ${year}, no money`;

/** The same where an amount was promised. Throws NotKnown where none was, or to several bodies and none is named. */
export function promiseOf(books: Books, question: ContributionQuestion): Contribution {
  const found = contributionOf(books, question);
  // Desktop hosts hand blank cells over as 0: 0 of no currency is no promise.
  if (found?.pledge === undefined || Number.isNaN(found.promised) || found.currency === "")
    throw new NotKnown(
      found?.pledge?.kind === "in-kind" ? inKindOnly(question) : noPromise(books, question),
    );
  refuseSeveralBodies(books, question);
  return found;
}

/** Throws NotKnown where a member promised for the year to several bodies: which one is meant must be told. */
export function refuseSeveralBodies(books: Books, { member, year, asOf }: ContributionQuestion) {
  const bodies = new Set(
    ownPledges(asItStood(books, asOf))
      .filter((one) => one.member === member && one.year === year && one.status === "valid")
      .flatMap(({ recipient }) => recipient || []),
  );
  if (bodies.size > 1)
    throw new NotKnown(
      reason`${member} promised for ${year} to several bodies (${[...bodies].sort().join(", ")}): name one`,
    );
}

/** Why there is no promise, where the table has one that does not count. */
function noPromise(books: Books, { member, year, asOf }: ContributionQuestion): Reason {
  const rows = ownPledges(books).filter((one) => one.member === member && one.year === year);
  const declared = rows.filter(({ declaredOn }) => declaredOn <= (asOf ?? DAY_MAX));
  const statuses = new Set(declared.map(({ status }) => status));
  if (asOf !== undefined && rows.length > 0 && declared.length === 0)
    return reason`no promise recorded for ${member} and ${year} until ${isoOfDay(asOf)}`;
  return statuses.size === 0 || statuses.has("valid")
    ? reason`no promise recorded for ${member} and ${year}`
    : reason`the promise of ${member} for ${year} is marked ${[...statuses].sort().join(", ")}`;
}

/** What a function says where what was received cannot be told in the currency of the promise. */
export function unknownReceipts({ member, year }: ContributionQuestion): Reason {
  return reason`a rate for what ${member} gave for ${year} is missing or too old: hand over the rates; settings of a book may allow older ones`;
}

/** The promises that were made to one body; all of them where none is named. Of a day, days of declaration must be told. */
export function promisesTo(
  body: unknown,
  { pledges, asOf }: { pledges: unknown; asOf: unknown },
): Books {
  const books = booksOf({ needs: { Pledges: pledges } });
  if (dayOf(asOf, "asOf") !== undefined) needColumns(books, "Pledges", ["declaredOn"]);
  const code = wordOf(body, "body");
  if (code === "") return books;
  needColumns(books, "Pledges", ["recipient"]);
  return chosenBody({ books, body: code });
}

const chosenBody = remembered(
  ({ books, body }: { books: Books; body: string }): Books => ({
    ...books,
    settings: { ...books.settings, body },
    pledges: books.pledges.filter(({ recipient }) => recipient === "" || recipient === body),
  }),
  ({ books, body }) => [books, body],
);

/** The books with the promises as they stood at the end of a day; as they are where none is told. */
export function asItStood(books: Books, asOf: number | undefined): Books {
  return asOf === undefined ? books : withPledgesAsOf({ books, asOf });
}

/** No currency at all: rates that were typed with entries do not lead to it. */
const NO_BASE = "unknown";

/**
 * Where neither settings nor the entries themselves tell to which currency the rates typed with them lead, these rates are
 * left alone and the table of rates answers: a rate to euros is none to dollars.
 */
const withTypedBase = remembered(
  (books: Books): Books => withBase(books, NO_BASE),
  (books) => [books],
);

/** The books with a base currency, where neither their settings nor the rates typed with entries tell one. */
export function withBase(books: Books, base: string): Books {
  if (books.settings.baseCurrency !== "") return books;
  return { ...books, settings: { ...books.settings, baseCurrency: base } };
}
