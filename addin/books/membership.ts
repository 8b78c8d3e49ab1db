import { dayOfParts } from "../core/calendar";
import type { Books } from "./books";
import type { MemberStatus } from "./members";

/** Recorded statuses of one member code, by day; undated ones left out. Empty: nothing is known of its membership. */
export type Membership = readonly MemberStatus[];

/** Memberships by member code. Rows of MemberStatus name the key; one that no member has is taken as a code. */
export function membershipsOf(books: Books): ReadonlyMap<string, Membership> {
  const codeOfKey = new Map(books.members.map((member) => [member.key, member.code]));
  const byCode = new Map<string, MemberStatus[]>();
  for (const status of books.statuses) {
    if (status.from === 0) continue;
    const code = codeOfKey.get(status.key) ?? status.key;
    const known = byCode.get(code);
    if (known) known.push(status);
    else byCode.set(code, [status]);
  }
  for (const statuses of byCode.values()) statuses.sort((a, b) => a.from - b.from || a.row - b.row);
  return byCode;
}

/** Day of the first recorded status; 0 when none is recorded. */
export function admissionDay(membership: Membership = []): number {
  return membership[0]?.from ?? 0;
}

/** Whether it was a member on a day of the year; true where nothing is known. */
export function isMemberInYear(membership: Membership = [], year: number): boolean {
  if (membership.length === 0) return true;
  return membership.some(({ status, from }, index) => {
    const end = membership[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return !isExit(status) && from <= lastDayOf(year) && end > firstDayOf(year);
  });
}

/** Whether its recorded status was "active" on every day of the year. */
export function isActiveAllYear(membership: Membership = [], year: number): boolean {
  let before = "";
  for (const { status, from } of membership) {
    if (from <= firstDayOf(year)) before = status;
    else if (from <= lastDayOf(year) && status !== "active") return false;
  }
  return before === "active";
}

/** Day on which a member left that had left before the year began and did not come back in it; else 0. */
export function exitDayBefore(membership: Membership = [], year: number): number {
  let day = 0;
  for (const { status, from } of membership) {
    if (from > lastDayOf(year)) break;
    if (!isExit(status)) day = 0;
    else if (day === 0) day = from;
  }
  return day < firstDayOf(year) ? day : 0;
}

function isExit(status: string): boolean {
  return status === "withdrawn" || status === "expelled";
}

/** First day of a year; 0 for a year outside the calendar. */
export function firstDayOf(year: number): number {
  return dayOfParts({ year, month: 1, day: 1 }) ?? 0;
}

/** Last day of a year; 0 for a year outside the calendar. */
export function lastDayOf(year: number): number {
  return dayOfParts({ year, month: 12, day: 31 }) ?? 0;
}
