import { addMonths } from "../core/calendar";
import type { Books } from "./books";
import { readRecords } from "./records";
import type { Mandate } from "./registers";

/** Offices of those who belong to a committee; auditors do not. */
const COMMITTEE: ReadonlySet<string> = new Set([
  "member",
  "coordinator",
  "deputy",
  "financial-officer",
  "treasurer",
  "secretary",
]);

/** Far beyond every day of a workbook. */
const OPEN_END = Number.MAX_SAFE_INTEGER;

export const isFinancialOfficer = ({ office }: Mandate): boolean =>
  office === "financial-officer" || office === "treasurer";

export const isAuditor = ({ office }: Mandate): boolean => office === "auditor";

export const isInCommittee = ({ office }: Mandate): boolean => COMMITTEE.has(office);

/** Body of a mandate; the reporting one where none is told. */
export function bodyOf({ settings }: Books, { body }: { readonly body: string }): string {
  return body || settings.body;
}

/** Last day of a mandate; without one it goes on. */
export function endOf({ to }: Mandate): number {
  return to === 0 ? OPEN_END : to;
}

/** Days that two mandates have in common beyond the one on which one hands over to the other. */
export function overlaps(one: Mandate, other: Mandate): boolean {
  return Math.max(one.from, other.from) < Math.min(endOf(one), endOf(other));
}

/** Whether a mandate holds on a day. */
export function isHeldOn(mandate: Mandate, day: number): boolean {
  return mandate.from <= day && day <= endOf(mandate);
}

/** Tier of a body as the table of bodies says; "" where it does not. */
export function tierOf({ tables }: Books, body: string): string {
  const tiers = readRecords(tables.get("Bodies"), (at) => [at.text("body"), at.text("tier")]);
  return tiers.find(([name]) => name === body)?.[1] ?? "";
}

/** Whether the rules of the world level hold for a body: it is of no lower tier. */
export function isWorldBody(books: Books, body: string): boolean {
  const tier = tierOf(books, body);
  return tier === "" || tier === "world";
}

/** Whether a term is longer than so many months. */
export function isLongerThan(from: number, to: number, months: number): boolean {
  return to > addMonths(from, months);
}
