import { currencyOf, decimal, units } from "./accounts";
import { on } from "./days";
import { type Member, members } from "./members";
import { Random } from "./random";
import type { Row } from "./rows";

/** What a member promised for a year, in minor units of its currency. */
export interface Pledge {
  readonly member: Member;
  readonly year: number;
  readonly currency: string;
  readonly amount: number;
  readonly kind: "money" | "in-kind";
  readonly declaredOn: number;
  readonly document: string;
  readonly version: number;
  readonly status: "valid" | "replaced";
}

/** Usual promise in whole units, least and most, and the step to which people round. */
const LEVELS: Readonly<Record<string, readonly [least: number, most: number, step: number]>> = {
  EUR: [420, 2240, 20],
  CHF: [500, 1600, 50],
  GBP: [300, 900, 20],
  USD: [180, 840, 20],
  TRY: [4_000, 12_000, 500],
  XOF: [60_000, 180_000, 5_000],
  TND: [240, 600, 12],
  ZAR: [1_800, 5_400, 200],
  INR: [9_000, 27_000, 500],
  CLP: [90_000, 240_000, 10_000],
};

/** Members that pay in full and late for the year before the period. */
const LATE_FOR_2021 = ["AF-06", "AM-04", "AS-05", "EU-03", "EU-11", "EU-19", "EU-22", "EU-27"];
/** Promises that hold no money: member and year. */
const IN_KIND = ["AM-07 2022", "AS-06 2023", "EU-08 2024", "AF-08 2024"];
const NOTHING = ["AS-09 2022", "AM-10 2023", "EU-20 2025"];
/** Members in euros by choice, though they pay in their own currency. */
const PROMISES_EUROS = ["AF-07", "AM-05", "AM-11", "EU-25"];
/** Promises that were changed by a second letter. */
const CHANGED = [
  "AF-02 2023",
  "AM-03 2022",
  "AM-09 2024",
  "AS-02 2024",
  "EU-02 2023",
  "EU-05 2023",
  "EU-10 2022",
  "EU-13 2024",
  "EU-18 2025",
  "EU-24 2023",
];

/** Every promise in its versions, by member and year. */
export const pledges: readonly Pledge[] = makePledges();

function makePledges(): Pledge[] {
  const random = new Random(2022);
  return members
    .filter((member) => member.isActive)
    .flatMap((member) => {
      const level = random.next();
      return [2021, 2022, 2023, 2024, 2025]
        .filter((year) => isPromised(member, year))
        .flatMap((year) => promisesOf(member, year, { level, random }));
    });
}

function isPromised(member: Member, year: number): boolean {
  if (year === 2021) return LATE_FOR_2021.includes(member.code);
  return member.admitted < on(`${year}-12-31`);
}

function promisesOf(
  member: Member,
  year: number,
  { level, random }: { level: number; random: Random },
): Pledge[] {
  const place = `${member.code} ${year}`;
  const currency = promisedCurrency(member);
  const promise = {
    member,
    year,
    currency,
    amount: amountFor({ place, currency, level, random }),
    kind: IN_KIND.includes(place) ? ("in-kind" as const) : ("money" as const),
    declaredOn: Math.max(on(`${year - 1}-11-20`) + random.between(0, 90), member.admitted + 10),
    document: `Letter ${member.code}/${year}`,
    version: 1,
    status: "valid" as const,
  };
  if (!CHANGED.includes(place)) return [promise];
  const [, , step] = LEVELS[currency];
  return [
    { ...promise, status: "replaced" },
    {
      ...promise,
      amount: Math.max(
        promise.amount + units(step * random.pick([-3, -2, 4]), currency),
        units(step, currency),
      ),
      declaredOn: promise.declaredOn + random.between(20, 60),
      document: `Letter ${member.code}/${year}, second`,
      version: 2,
    },
  ];
}

/** Currency of a member's promises. */
function promisedCurrency(member: Member): string {
  return PROMISES_EUROS.includes(member.code) ? "EUR" : currencyOf(member.account);
}

function amountFor(args: {
  place: string;
  currency: string;
  level: number;
  random: Random;
}): number {
  const { place, currency, level, random } = args;
  if (IN_KIND.includes(place) || NOTHING.includes(place)) return 0;
  const [least, most, step] = LEVELS[currency];
  // Whoever promises euros without living on them promises fewer.
  const share = currency === "EUR" && !place.startsWith("EU") ? 0.35 : 1;
  const wished = share * (least + (most - least) * level * (0.9 + random.next() * 0.25));
  return units(Math.max(step, Math.round(wished / step) * step), currency);
}

/** Rows of the table of pledges. */
export function pledgeRows(): Row[] {
  return pledges.map((pledge) => ({
    member: pledge.member.code,
    year: pledge.year,
    recipient: "ICC",
    amount: decimal(pledge.amount, pledge.currency),
    currency: pledge.currency,
    kind: pledge.kind,
    declaredOn: pledge.declaredOn,
    document: pledge.document,
    version: pledge.version,
    status: pledge.status,
  }));
}
