import type { Books } from "./books";
import { readRecords } from "./records";

/** Tier of a member's body, as the table of bodies says; "" where it does not. */
export function tierFinder({ tables, members }: Books): (member: string) => string {
  const tiers = new Map(
    readRecords(tables.get("Bodies"), (at) => [at.text("body"), at.text("tier")] as const),
  );
  const bodies = new Map(members.map(({ code, body }) => [code, body]));
  return (member) => tiers.get(bodies.get(member) ?? "") ?? "";
}
