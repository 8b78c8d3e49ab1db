import type { Books } from "./books";
import { type Pledge, pledgeKey } from "./pledges";
import { remembered } from "./remembered";

/**
 * The books with the promises as they stood at the end of a day: of those declared until then, a version that a later
 * letter replaced is still valid before the day of that letter. A promise without a day of declaration was always there;
 * of one that is withdrawn or lapsed nobody knows since when.
 */
export const withPledgesAsOf = remembered(
  ({ books, asOf }: { books: Books; asOf: number }): Books => ({
    ...books,
    pledges: pledgesAsOf(books.pledges, asOf),
  }),
  ({ books, asOf }) => [books, asOf],
);

function pledgesAsOf(pledges: readonly Pledge[], asOf: number): readonly Pledge[] {
  const versions = new Map<string, Pledge[]>();
  for (const pledge of pledges) {
    const key = pledgeKey(pledge.member, pledge.year);
    const known = versions.get(key);
    if (known) known.push(pledge);
    else versions.set(key, [pledge]);
  }
  return pledges
    .filter(({ declaredOn }) => declaredOn <= asOf)
    .map((pledge) => {
      if (pledge.status !== "replaced") return pledge;
      const next = nextVersion(pledge, versions.get(pledgeKey(pledge.member, pledge.year)) ?? []);
      return next !== undefined && next.declaredOn > asOf ? { ...pledge, status: "valid" } : pledge;
    });
}

/**
 * The version that replaced another: the next one of the same kind to the same body, else of any, since a member may
 * give in kind instead, or to another body.
 */
function nextVersion(pledge: Pledge, versions: readonly Pledge[]): Pledge | undefined {
  const later = versions
    .filter((one) => isLater(one, pledge))
    .sort((a, b) => Number(isLater(a, b)) - Number(isLater(b, a)));
  const isAlike = ({ recipient, kind }: Pledge): boolean =>
    recipient === pledge.recipient && kind === pledge.kind;
  return later.find(isAlike) ?? later[0];
}

function isLater(one: Pledge, other: Pledge): boolean {
  return one.version === other.version
    ? one.declaredOn > other.declaredOn
    : one.version > other.version;
}
