import type { Books } from "./books";
import type { Pledge } from "./pledges";
import { remembered } from "./remembered";

/**
 * The books with the promises as they stood at the end of a day: of those declared until then the newest version is the
 * valid one, also where a later letter replaced it. A promise without a day of declaration was always there.
 */
export const withPledgesAsOf = remembered(
  ({ books, asOf }: { books: Books; asOf: number }): Books => ({
    ...books,
    pledges: pledgesAsOf(books.pledges, asOf),
  }),
  ({ books, asOf }) => [books, asOf],
);

function pledgesAsOf(pledges: readonly Pledge[], asOf: number): readonly Pledge[] {
  const declared = pledges.filter(({ declaredOn }) => declaredOn <= asOf);
  const newest = new Map<string, Pledge>();
  for (const pledge of declared) {
    if (pledge.status !== "valid" && pledge.status !== "replaced") continue;
    const known = newest.get(keyOf(pledge));
    if (known === undefined || isLater(pledge, known)) newest.set(keyOf(pledge), pledge);
  }
  return declared.map((pledge) => {
    const isReplaced = pledge.status === "replaced" && newest.get(keyOf(pledge)) === pledge;
    return isReplaced ? { ...pledge, status: "valid" } : pledge;
  });
}

/** Money and contributions in kind stand beside each other, and so do promises to different bodies. */
function keyOf({ member, year, recipient, kind }: Pledge): string {
  return `${member}\t${year}\t${recipient}\t${kind}`;
}

function isLater(one: Pledge, other: Pledge): boolean {
  return one.version === other.version
    ? one.declaredOn > other.declaredOn
    : one.version > other.version;
}
