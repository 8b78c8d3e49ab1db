import type { Books } from "../../addin/books/books";
import {
  conferenceOn,
  entitledMembers,
  invitationDays,
  membersByContinent,
  representedMembers,
} from "../../addin/books/conference-facts";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { ConferenceFacts } from "../../addin/statutes/quorum";
import { booksOf, matrixOf } from "./books-of";
import { plainValue } from "./cell-values";
import { NotKnown } from "./not-known";
import { cellIn } from "./ranges";
import { dayOf, scalarOf, wholeOf } from "./scalars";

/** What a function was given about a conference: numbers and days, or tables to count them from. */
interface Given {
  readonly represented: unknown;
  readonly members: unknown;
  readonly invitations: unknown;
  readonly delegations: unknown;
  readonly begins: number;
  readonly legitimated: unknown;
  readonly continents: readonly string[];
}

const ANY = { min: 0, max: 1_000_000 };

/** The facts of a conference. Throws NotKnown where neither a number nor a table tells who is represented, or of how many. */
export function conferenceFacts(given: Given): ConferenceFacts {
  const { begins } = given;
  const books = booksOf({
    needs: {},
    may: {
      ...(isTable(given.members) && { Members: given.members }),
      ...(isTable(given.invitations) && { Invitations: given.invitations }),
      ...(isTable(given.delegations) && { Delegations: given.delegations }),
    },
  });
  const conference = chosenConference(books, begins);
  const entitled = entitledMembers(books, begins);
  const present = representedMembers(books, conference);
  const sent = invitationDays(books, conference);
  const members = isTable(given.members)
    ? entitled.length
    : wholeOf(given.members, "members", ANY) || undefined;
  const counted = present.filter((code) => entitled.length === 0 || entitled.includes(code)).length;
  const represented = wholeOf(given.represented, "represented", ANY);
  const isCounted = represented === undefined && books.tables.has("Delegations");
  if (members === undefined || members === 0)
    throw new NotKnown(reason`how many members count is not told`);
  if (represented === undefined && !isCounted)
    throw new NotKnown(reason`how many members are represented is not told`);
  const shown = represented ?? counted;
  if (shown > members)
    throw new ArgumentError(reason`represented is ${shown}, more than the ${members} members`);
  return {
    represented: shown,
    members,
    begins,
    invited: isTable(given.invitations)
      ? sent.length > 0
        ? Math.max(...sent)
        : undefined
      : dayOf(given.invitations, "invitations"),
    legitimated: wholeOf(given.legitimated, "legitimated", { min: 0, max: members }),
    delegations: delegationsOf(books, { ...given, present }),
  };
}

/** A whole table or a book, not a number or a day. */
function isTable(argument: unknown): boolean {
  const values = matrixOf(argument);
  if (values === undefined || isList(argument)) return false;
  if (values.length > 1 || values[0].length > 1) return true;
  const only = scalarOf(argument, "table");
  return typeof only === "string" && only.includes(" · ");
}

/** Rows of continent and number: two columns, the second with a number from the first row on. */
function isList(argument: unknown): boolean {
  const values = matrixOf(argument);
  return values?.[0].length === 2 && typeof plainValue(values[0][1]) === "number";
}

/** Rows of several conferences say nothing as long as nobody tells which is meant. */
function chosenConference(books: Books, begins: number): string {
  const conference = conferenceOn(books, begins);
  const recorded = new Set(books.delegations.map((one) => one.conference));
  if (conference === "" && recorded.size > 1)
    throw new ArgumentError(
      reason`the table Delegations has several conferences (${[...recorded].sort().join(", ")}), and none is recorded on that day: hand over a book with the table Conferences`,
    );
  return conference;
}

function delegationsOf(
  books: Books,
  { delegations, continents, present }: Given & { readonly present: readonly string[] },
): ReadonlyMap<string, number> | undefined {
  if (!isList(delegations)) {
    const isKnown = books.tables.has("Delegations") && books.members.length > 0;
    return isKnown ? membersByContinent(books, { members: present, continents }) : undefined;
  }
  const told = new Map(continents.map((continent) => [continent, 0]));
  const values = matrixOf(delegations) ?? [];
  values.forEach(([name, number], row) => {
    const continent = String(plainValue(name) ?? "").trim();
    if (continent === "" || continent === "0") return;
    if (!told.has(continent))
      throw new ArgumentError(
        reason`${cellIn(values, { row, column: 0, name: "delegations" })} is ${continent}; the continents are ${continents.join(", ")}`,
      );
    const place = cellIn(values, { row, column: 1, name: "delegations" });
    told.set(continent, wholeOf(number, place, ANY) ?? 0);
  });
  return told;
}
