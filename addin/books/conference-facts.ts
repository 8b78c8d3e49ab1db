import type { Books } from "./books";
import { continentFinder } from "./member-continents";
import { statusOn } from "./members";
import { readRecords } from "./records";

/** Members that count on a day: the active ones, or all where no status is recorded at all. */
export function entitledMembers({ members, statuses }: Books, day: number): readonly string[] {
  const isEntitled = (key: string) =>
    statuses.length === 0 || statusOn(statuses, { key, day }) === "active";
  return members.filter(({ key, code }) => code !== "" && isEntitled(key)).map(({ code }) => code);
}

/** Code of the conference that is held on a day; "" where none is recorded. */
export function conferenceOn({ conferences }: Books, day: number): string {
  const found = conferences.find(({ from, to }) => from <= day && day <= Math.max(from, to));
  return found?.conference ?? "";
}

/** Members with a delegation at a conference; at the only one recorded where none is named. */
export function representedMembers({ delegations }: Books, conference: string): readonly string[] {
  const own = delegations.filter(
    (one) => (conference === "" || one.conference === conference) && one.delegates > 0,
  );
  return [...new Set(own.map(({ member }) => member))];
}

/** Days on which invitations to a conference were sent. */
export function invitationDays({ tables }: Books, conference: string): readonly number[] {
  const sent = readRecords(tables.get("Invitations"), (at) => ({
    conference: at.text("conference"),
    day: at.day("sent"),
  }));
  return sent
    .filter((one) => (conference === "" || one.conference === conference) && one.day > 0)
    .map(({ day }) => day);
}

/** How many of some members each of the continents has. */
export function membersByContinent(
  books: Books,
  { members, continents }: { members: readonly string[]; continents: readonly string[] },
): ReadonlyMap<string, number> {
  const continentOf = continentFinder(books);
  return new Map(
    continents.map((one) => [one, members.filter((code) => continentOf(code) === one).length]),
  );
}
