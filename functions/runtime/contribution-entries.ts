import type { Books } from "../../addin/books/books";
import { classOfPosting } from "../../addin/books/postings";
import { remembered } from "../../addin/books/remembered";
import { yearOf } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import { reason } from "../../addin/core/reason";
import { needColumns } from "./needed-columns";
import { NotKnown } from "./not-known";
import { type Asked, refuseUnreadableReceipts } from "./unreadable";

/**
 * Throws ArgumentError where the ledger lacks a column that tells contributions from other entries, or one that is asked
 * for cannot be read, NotKnown where an entry that may be one has a category of its own, which only the table of categories explains: 0 would be an answer.
 */
export function needContributions(books: Books, asked: Asked): void {
  needColumns(books, "Ledger", ["category", "member"]);
  refuseUnreadableReceipts(books, asked);
  const unclear = unclearEntries(books).find((one) => isAsked(one, asked));
  if (unclear === undefined) return;
  const cell = fullAddress(books.ledger.cell(unclear.entry, "category"));
  const category = books.ledger.text(unclear.entry, "category");
  throw new NotKnown(
    reason`${cell}: whether the category ${category} is a contribution is told by the table of categories: hand over TREASURY.BOOK with Ledger[#All] and Categories[#All]`,
  );
}

function isAsked(one: UnclearEntry, { member, year, from, asOf }: Asked): boolean {
  return (
    (member === undefined || one.member === member) &&
    (year === undefined || one.year === year) &&
    (from === undefined || one.day >= from || one.year >= yearOf(from)) &&
    (asOf === undefined || one.day <= asOf)
  );
}

interface UnclearEntry {
  readonly entry: number;
  readonly day: number;
  /** The code that is credited. */
  readonly member: string;
  /** The year that the row names, else that of its day. */
  readonly year: number;
}

/** Entries of a member whose category is none of the product's own, where no table of categories says what it is. */
const unclearEntries = remembered(findUnclear, (books: Books) => [books]);

function findUnclear(books: Books): readonly UnclearEntry[] {
  const { ledger, postings, tables } = books;
  if (tables.has("Categories")) return [];
  const found: UnclearEntry[] = [];
  for (let at = 0; at < postings.count; at++) {
    if (postings.category[at] >= 0 || classOfPosting(books, at) !== "unassigned") continue;
    const entry = postings.entry[at];
    if (ledger.text(entry, "category") === "" || postings.member[at] === "") continue;
    const day = ledger.day[entry];
    const year = postings.year[at] || yearOf(day);
    found.push({ entry, day, member: postings.member[at], year });
  }
  return found;
}
