import { addMonths } from "../../../addin/core/calendar";
import type { Row } from "./book";
import type { Plan } from "./plan";

export interface PlannedMember {
  readonly key: string;
  readonly code: string;
  readonly region: string;
  readonly admitted: number;
  /** Last day as a member; 0 for one that stays. */
  readonly left: number;
  readonly leaves: "withdrawn" | "expelled" | "";
}

const REGIONS = [
  ["Africa", "AF"],
  ["America", "AM"],
  ["Asia", "AS"],
  ["Europe", "EU"],
  ["Australia", "AU"],
] as const;

/** Codes that differ in signs only, that begin another one, and of another script: all of them members of their own. */
const AWKWARD = ["PC/ML", "PC (ML)", "MLP", "MLPD", "РПК", "AF-1a"];

/** Members of all continents; some come and some go within the book. */
export function membersOf({ random, size, from, last }: Plan): PlannedMember[] {
  return Array.from({ length: size.memberCount }, (_, index) => {
    const [region, short] = REGIONS[index % REGIONS.length];
    const isLate = index >= 15 && random.chance(0.2);
    const admitted = isLate
      ? random.between(from + 30, last - 100)
      : from - random.between(10, 2_000);
    const isLeaving = index >= 15 && !isLate && random.chance(0.15);
    return {
      key: `k${index + 1}`,
      code: AWKWARD[index - 10] ?? `${short}-${String(index + 1).padStart(2, "0")}`,
      region,
      admitted,
      left: isLeaving ? random.between(from + 100, last - 50) : 0,
      leaves: isLeaving ? random.pick(["withdrawn", "expelled"]) : "",
    };
  });
}

export const regionRows = (): Row[] =>
  REGIONS.map(([region]) => ({ region, continent: region === "Australia" ? "Asia" : region }));

export function memberRows({ body, random }: Plan, members: readonly PlannedMember[]): Row[] {
  return members.map(({ key, code, region }) => ({
    key,
    code,
    region,
    body,
    founding: random.chance(0.3) ? "yes" : null,
    openName: random.chance(0.1) ? "yes" : null,
  }));
}

/** Some admissions by consensus, some by vote; at times exactly four fifths. */
export function statusRows({ random, body }: Plan, members: readonly PlannedMember[]): Row[] {
  return members.flatMap(({ key, code, admitted, left, leaves }) => {
    const no = random.between(0, 6);
    const isVote = random.chance(0.5);
    const admission: Row = {
      key,
      status: "active",
      from: admitted,
      decidingBody: body,
      document: `Minutes, admission of ${code}`,
      ...(isVote ? { yes: no * 4 + random.between(no === 0 ? 5 : 0, 5), no, abstain: 0 } : {}),
    };
    const exit: Row = {
      key,
      status: leaves,
      from: left,
      decidingBody: body,
      ...(leaves === "expelled" ? { yes: 20, no: 2, abstain: 1, entitled: 25 } : {}),
      document: leaves === "withdrawn" ? `Letter of ${code}` : "Minutes, item 7",
    };
    const pause: Row[] =
      left === 0 && random.chance(0.05)
        ? [
            { key, status: "inactive", from: admitted + 5, decidingBody: body, document: "Letter" },
            { key, status: "active", from: admitted + 9, decidingBody: body, document: "Letter" },
          ]
        : [];
    const applied: Row[] = random.chance(0.2)
      ? [{ key, status: "candidate", from: admitted - 40, decidingBody: body, document: "Letter" }]
      : [];
    return leaves === "" ? [...applied, admission, ...pause] : [...applied, admission, exit];
  });
}

/** Conferences: before the ledger begins, between the two periods, and often at the end. */
function conferencesOf({ from, openFrom, last, random }: Plan) {
  const isHeldAtEnd = random.chance(0.6);
  return [
    { conference: "C-1", from: from - 4, to: from - 1 },
    { conference: "C-2", from: openFrom - 3, to: openFrom - 1 },
    ...(isHeldAtEnd ? [{ conference: "C-3", from: last - 2, to: last }] : []),
  ];
}

export function conferenceRows(plan: Plan, members: readonly PlannedMember[]) {
  const { body, random } = plan;
  const held = conferencesOf(plan);
  const invited = held.map((one) => ({
    ...one,
    sent: addMonths(one.from, -3) - random.between(0, 20),
  }));
  const isMember = ({ admitted, left }: PlannedMember, day: number): boolean =>
    admitted <= day && (left === 0 || left > day);
  return {
    conferences: held.map((one): Row => ({ ...one, body })),
    invitations: invited.flatMap(({ conference, sent }) =>
      members
        .filter((one) => isMember(one, sent))
        .map(({ code }): Row => ({ conference, member: code, sent })),
    ),
    delegations: held.flatMap(({ conference, from }) =>
      members
        .filter((one, index) => isMember(one, from) && (index < 15 || random.chance(0.8)))
        .map(({ code }): Row => ({ conference, member: code, delegates: random.between(1, 3) })),
    ),
  };
}

/** Committee, offices and auditors of every term; the office of the financial officer changes hands within one. */
export function mandateRows(plan: Plan, members: readonly PlannedMember[]): Row[] {
  const { body, random } = plan;
  const stable = members.slice(0, 15);
  const held = conferencesOf(plan);
  // Whoever begins at the end of one period is there on the first day of the next.
  return held.flatMap(({ conference, to: from }, term) => {
    const next = held[term + 1];
    const to = next === undefined ? null : next.to - (random.chance(0.5) ? 1 : 0);
    const shared = { body, document: `Minutes of ${conference}` };
    const places = random.between(7, 9);
    const person = (index: number): string => `P-${term}${index}`;
    const committee = Array.from(
      { length: places },
      (_, index): Row => ({
        ...shared,
        person: person(index),
        member: stable[index].code,
        office: "member",
        from,
        to,
        electedBy: conference,
      }),
    );
    const end = next?.to ?? plan.last;
    const middle = random.between(from + 30, Math.max(from + 30, end - 10));
    const isHandedOver = end - from > 60 && random.chance(0.5);
    const office = (name: string, index: number, days: Row): Row => ({
      ...shared,
      person: person(index),
      member: stable[index].code,
      office: name,
      electedBy: body,
      ...days,
    });
    return [
      ...committee,
      office("coordinator", 0, { from, to }),
      office("deputy", 1, { from, to }),
      office("financial-officer", 2, { from, to: isHandedOver ? middle : to }),
      ...(isHandedOver ? [office("financial-officer", 3, { from: middle + 1, to })] : []),
      ...[9, 10].map(
        (index): Row => ({
          ...shared,
          person: `A-${term}${index}`,
          member: stable[index].code,
          office: "auditor",
          from,
          to,
          electedBy: conference,
        }),
      ),
    ];
  });
}

export function nameRows(members: readonly PlannedMember[]): Row[] {
  return members.map(({ key }, index) => ({
    key,
    name: `Organisation of the ${index + 1}th garden`,
    language: "en",
    script: "Latn",
  }));
}
