import { on, PERIOD, PERIOD_FROM, PERIOD_TO, PREVIOUS_PERIOD } from "./days";
import { activeOn } from "./members";
import { Random } from "./random";
import type { Row } from "./rows";

const FIRST = "WC-2021";
/** Conference at the end of the period. */
export const SECOND_CONFERENCE = "WC-2025";
const ELECTED = on("2021-11-14");

/** Conferences before and at the end of the period. */
export const conferenceRows: readonly Row[] = [
  { conference: FIRST, body: "ICC", from: on("2021-11-11"), to: ELECTED },
  { conference: SECOND_CONFERENCE, body: "ICC", from: on("2025-06-10"), to: PERIOD_TO },
];

/** Seal of the period before, as its report printed it. */
const SEAL = sealOf(new Random(2021));

function sealOf(random: Random): string {
  return Array.from({ length: 64 }, () => random.between(0, 15).toString(16)).join("");
}

/** Periods of the committee. */
export const periodRows: readonly Row[] = [
  {
    period: PREVIOUS_PERIOD,
    body: "ICC",
    from: on("2017-11-19"),
    to: PERIOD_FROM - 1,
    conference: FIRST,
    status: "sealed",
    seal: SEAL,
    sealedOn: PERIOD_FROM - 1,
  },
  {
    period: PERIOD,
    body: "ICC",
    from: PERIOD_FROM,
    to: PERIOD_TO,
    conference: SECOND_CONFERENCE,
    status: "open",
    previousSeal: SEAL,
  },
];

/** Persons of the committee: code, member, further office. */
const COMMITTEE: readonly (readonly [person: string, member: string, office?: string])[] = [
  ["P-01", "EU-02", "coordinator"],
  ["P-02", "AM-03", "deputy"],
  ["P-03", "EU-06", "financial-officer"],
  ["P-04", "AF-01"],
  ["P-05", "AF-06"],
  ["P-06", "AS-01"],
  ["P-07", "AS-05"],
  ["P-08", "AM-09"],
  ["P-09", "EU-18"],
];
const AUDITORS = [
  ["P-21", "EU-11"],
  ["P-22", "AM-05"],
] as const;

/** Mandates of the term: nine of the committee, three of them with an office, and two auditors. */
export function mandateRows(): Row[] {
  const term = { body: "ICC", from: ELECTED, document: "Minutes WC-2021, elections" };
  const committee = COMMITTEE.map(([person, member]) => ({
    person,
    member,
    ...term,
    office: "member",
    electedBy: FIRST,
  }));
  const offices = COMMITTEE.flatMap(([person, member, office]) =>
    office === undefined ? [] : [{ person, member, ...term, office, electedBy: "ICC" }],
  );
  const auditors = AUDITORS.map(([person, member]) => ({
    person,
    member,
    ...term,
    office: "auditor",
    electedBy: FIRST,
  }));
  return [...committee, ...offices, ...auditors];
}

const INVITED: ReadonlyMap<string, number> = new Map([
  [FIRST, on("2021-07-26")],
  [SECOND_CONFERENCE, on("2025-02-20")],
]);

/** Every active member is invited in good time. */
export function invitationRows(): Row[] {
  return [...INVITED].flatMap(([conference, sent]) =>
    activeOn(sent).map(({ code }) => ({ conference, member: code, sent })),
  );
}

/** About three quarters of the members come; two and more from every continent. */
export function delegationRows(): Row[] {
  const random = new Random(1914);
  return [...INVITED].flatMap(([conference, sent]) =>
    activeOn(sent)
      .filter(({ code }) => /^(AF-0[1-4]|AM-0[1-4]|AS-0[1-4]|AU)/.test(code) || random.chance(0.7))
      .map(({ code }) => ({ conference, member: code, delegates: random.between(1, 3) })),
  );
}
