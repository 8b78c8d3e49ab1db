import { dayOfIso, yearOf } from "../../../addin/core/calendar";
import type { Row } from "./book";
import { type Bundle, type Draft, GENERAL } from "./draft";
import type { PlannedMember } from "./people";
import { decimal, minorOfEuros, type Plan } from "./plan";

const lastOf = (year: number): number => dayOfIso(`${year}-12-31`) ?? 0;
const firstOf = (year: number): number => dayOfIso(`${year}-01-01`) ?? 0;

interface Promise {
  readonly member: PlannedMember;
  readonly year: number;
  readonly currency: string;
  readonly minor: number;
}

/** Promises as letters tell them, and what came of them: whole, in parts, late, in advance, too much, or not at all. */
export function contributionsOf(plan: Plan, members: readonly PlannedMember[]) {
  const pledges: Row[] = [];
  const bundles: Bundle[] = [];
  for (let year = yearOf(plan.from); year <= yearOf(plan.last); year++)
    for (const member of members) {
      if (yearOf(member.admitted) > year || (member.left > 0 && yearOf(member.left) < year))
        continue;
      const promise = promiseOf(plan, member, year);
      const received = plan.random.chance(0.9) ? receipts(plan, promise) : [];
      bundles.push(...received);
      if (plan.random.chance(0.95))
        pledges.push(...pledgeRows(plan, promise, { isPaid: received.length > 0 }));
    }
  return { pledges, bundles };
}

function promiseOf({ random, base, foreign }: Plan, member: PlannedMember, year: number): Promise {
  // Each organisation stays with its currency.
  const own = Number(member.key.slice(1));
  const currency = own % 10 < 7 ? base : foreign[own % foreign.length];
  const euros = random.chance(0.5)
    ? random.pick([50, 100, 200, 500])
    : random.between(2_000, 90_000) / 100;
  return { member, year, currency, minor: minorOfEuros(euros, currency) };
}

/** A letter, at times a second one that replaces the first; at times 0, in kind, or lapsed with the exit. */
function pledgeRows(
  plan: Plan,
  { member, year, currency, minor }: Promise,
  { isPaid }: { isPaid: boolean },
): Row[] {
  const { random, body } = plan;
  const declaredOn = firstOf(year) + random.between(0, 300);
  const row = (version: number, rest: Row): Row => ({
    member: member.code,
    year,
    recipient: body,
    amount: decimal(minor, currency),
    currency,
    kind: "money",
    declaredOn: declaredOn + version,
    document: `Letter ${member.code} ${year}/${version}`,
    version,
    status: "valid",
    ...rest,
  });
  const isLapsed = member.left > 0 && yearOf(member.left) <= year;
  if (!isPaid && random.chance(0.2)) return [row(1, { amount: 0 })];
  if (!isPaid && random.chance(0.2)) return [row(1, { amount: null, kind: "in-kind" })];
  if (isLapsed) return [row(1, { status: "lapsed" })];
  if (random.chance(0.1))
    return [row(1, { amount: decimal(minor * 2, currency), status: "replaced" }), row(2, {})];
  return [row(1, {})];
}

/** Receipts for one promise, each on an account of its currency. */
function receipts(plan: Plan, promise: Promise): Bundle[] {
  const { random, last, from } = plan;
  const { member, year, currency, minor } = promise;
  const least = Math.max(from + 1, member.admitted + 1, firstOf(year) - 60);
  const most = Math.min(last, lastOf(year) + 120, member.left > 0 ? member.left : last);
  if (least >= most || minor < 4) return [];
  const day = random.between(least, most);
  // Money from afar arrives in the currency of the bank, and is counted at the rate of its day.
  const arrived = currency !== plan.base && random.chance(0.1) ? plan.base : currency;
  const account = accountFor(plan, { currency: arrived, day });
  if (account === undefined) return [];
  if (arrived !== currency)
    return [
      [
        {
          day,
          account,
          text: `Contribution ${year}`,
          category: "contributions",
          fund: GENERAL,
          member: member.code,
          year,
          in: minorOfEuros(100, arrived),
        },
      ],
    ];
  const draft: Draft = {
    day,
    account,
    text: `Contribution ${year}`,
    category: "contributions",
    fund: GENERAL,
    member: member.code,
    year,
    in: minor,
  };
  const kind = random.between(1, 12);
  const half = Math.floor(minor / 2);
  if (kind === 1) {
    const later = Math.min(most, day + random.between(1, 60));
    const second = accountFor(plan, { currency, day: later });
    return second === undefined
      ? [[draft]]
      : [
          [{ ...draft, in: half }],
          [
            {
              ...draft,
              day: later,
              account: second,
              in: minor - half,
              text: `Contribution ${year}, rest`,
            },
          ],
        ];
  }
  if (kind === 2) return [[{ ...draft, in: minor + minorOfEuros(5, currency) }]];
  if (kind === 3) return [[splitWithDonation(draft, minor, minorOfEuros(20, currency))]];
  if (kind === 4 && year > yearOf(member.admitted))
    return [[allocatedToTwoYears(draft, minor, half)]];
  if (kind === 5)
    return [
      [
        {
          ...draft,
          member: solidary(plan, member),
          creditTo: member.code,
          note: `in solidarity for ${member.code}`,
        },
      ],
    ];
  return [[draft]];
}

/** Another member that was there all the time. */
function solidary({ random }: Plan, { code }: PlannedMember): string {
  const others = ["AF-01", "AM-02", "AS-03", "EU-04"].filter((one) => one !== code);
  return random.pick(others);
}

function splitWithDonation(draft: Draft, minor: number, gift: number): Draft {
  const { category: _, member = "", year = 0, ...rest } = draft;
  return {
    ...rest,
    member,
    in: minor + gift,
    text: `Contribution ${year} and donation`,
    category: "",
    splits: [
      { category: "contributions", fund: GENERAL, member, year, minor },
      { category: "donations", fund: GENERAL, member, minor: gift },
    ],
  };
}

function allocatedToTwoYears(draft: Draft, minor: number, half: number): Draft {
  const { member = "", year = 0 } = draft;
  return {
    ...draft,
    text: `Contributions ${year - 1} and ${year}`,
    allocations: [
      { member, year: year - 1, minor: half },
      { member, year, minor: minor - half },
    ],
  };
}

/** An account of a currency that is open on a day; money of the banks mostly. */
export function accountFor(
  { accounts, random, last }: Plan,
  { currency, day }: { currency: string; day: number },
): string | undefined {
  const open = accounts.filter(
    (one) =>
      one.currency === currency &&
      one.kind !== "in-transit" &&
      one.opened <= day &&
      (one.closed === 0 || day < one.closed - 5) &&
      day <= last,
  );
  return open.length === 0 ? undefined : random.pick(open).account;
}
