import { on } from "./days";
import type { Row } from "./rows";

export interface Member {
  readonly key: string;
  readonly code: string;
  readonly region: string;
  readonly admitted: number;
  readonly isActive: boolean;
  /** Account into which it pays. */
  readonly account: string;
}

const FOUNDED = on("2010-10-06");
const COUNTS: readonly (readonly [prefix: string, region: string, count: number])[] = [
  ["AF", "Africa", 9],
  ["AM", "America", 12],
  ["AS", "Asia", 9],
  ["AU", "Australia", 1],
  ["EU", "Europe", 28],
];

/** Later admissions: day, and the votes yes, no, abstention of those entitled. */
const LATER: ReadonlyMap<string, readonly [day: string, yes: number, no: number, abstain: number]> =
  new Map([
    ["AS-08", ["2014-04-01", 44, 0, 2]],
    ["EU-26", ["2017-11-18", 47, 1, 3]],
    ["AM-12", ["2017-11-18", 49, 0, 2]],
    ["EU-28", ["2021-11-13", 46, 2, 3]],
    ["AF-09", ["2023-03-25", 8, 0, 0]],
  ]);

const INACTIVE: ReadonlySet<string> = new Set(["EU-14", "EU-23"]);

const ACCOUNTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["XOF-CASH", ["AF-01", "AF-02", "AF-03", "AF-04"]],
  ["TND-CASH", ["AF-05"]],
  ["ZAR-CASH", ["AF-06", "AF-07"]],
  ["INR-CASH", ["AS-01", "AS-02", "AS-03"]],
  ["CLP-CASH", ["AM-01", "AM-02"]],
  ["TRY-CASH", ["EU-24", "EU-25"]],
  ["CHF-BANK", ["EU-05", "EU-17"]],
  ["GBP-PAY", ["EU-09", "EU-21"]],
]);

/** 59 invented member organisations: 57 active, 2 inactive. */
export const members: readonly Member[] = COUNTS.flatMap(([prefix, region, count]) =>
  Array.from({ length: count }, (_, index) => memberOf(prefix, region, index + 1)),
);

function memberOf(prefix: string, region: string, number: number): Member {
  const code = `${prefix}-${String(number).padStart(2, "0")}`;
  const later = LATER.get(code);
  return {
    key: `M-${prefix}${String(number).padStart(2, "0")}`,
    code,
    region,
    admitted: later === undefined ? FOUNDED : on(later[0]),
    isActive: !INACTIVE.has(code),
    account: accountOf(code, region),
  };
}

function accountOf(code: string, region: string): string {
  for (const [account, codes] of ACCOUNTS) if (codes.includes(code)) return account;
  return region === "Europe" || region === "Africa" ? "EUR-BANK" : "USD-BANK";
}

/** A member by its code. */
export function memberOfCode(code: string): Member {
  const member = members.find((each) => each.code === code);
  if (member === undefined) throw new Error(`There is no member ${code}.`);
  return member;
}

/** Members that are active on a day. */
export function activeOn(day: number): readonly Member[] {
  return members.filter((member) => member.isActive && member.admitted <= day);
}

/** Rows of the table of members. */
export function memberRows(): Row[] {
  return members.map((member) => ({
    key: member.key,
    code: member.code,
    region: member.region,
    body: "ICC",
    founding: member.admitted === FOUNDED ? "yes" : null,
    openName: null,
  }));
}

/** Rows of the history of members: the admission of each, and two that became inactive. */
export function statusRows(): Row[] {
  const admissions = members.map((member) => {
    const row = { key: member.key, status: "active", from: member.admitted };
    const later = LATER.get(member.code);
    if (later === undefined)
      return {
        ...row,
        decidingBody: "Founding conference",
        document: "Founding minutes 2010-10-06",
      };
    const [day, yes, no, abstain] = later;
    const isCommittee = yes < 10;
    return {
      ...row,
      decidingBody: isCommittee ? "ICC" : "World Conference",
      yes,
      no,
      abstain,
      entitled: yes + no + abstain,
      document: `Minutes ${day}, admission of ${member.code}`,
    };
  });
  const inactive = members
    .filter((member) => !member.isActive)
    .map((member) => ({
      key: member.key,
      status: "inactive",
      from: on("2019-05-01"),
      decidingBody: "ICC",
      document: `Letter of ${member.code}, 2019-04-12`,
    }));
  return [...admissions, ...inactive];
}

/** Regions of the list and the four continents of the statute. */
export const regionRows: readonly Row[] = COUNTS.map(([, region]) => ({
  region,
  continent: region === "Australia" ? "Asia" : region,
}));
