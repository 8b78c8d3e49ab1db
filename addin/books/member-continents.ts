import { ruleSets } from "../statutes/rule-sets";
import type { Books } from "./books";
import { readRecords } from "./records";

/** Statutory continent of a member: as the table of regions says, else the rule set, else the region when it is one. */
export function continentFinder(books: Books): (member: string) => string {
  const mapped = new Map(
    readRecords(
      books.tables.get("Regions"),
      (at) => [at.text("region"), at.text("continent")] as const,
    ),
  );
  const rules = ruleSets.find(({ id }) => id === books.settings.ruleSet);
  const regions = new Map(books.members.map(({ code, region }) => [code, region]));
  return (member) => {
    const region = regions.get(member) ?? "";
    const typed = mapped.get(region);
    if (typed) return typed;
    if (rules?.continents.includes(region)) return region;
    const byRule = rules ? new Map(Object.entries(rules.continentOfRegion)) : undefined;
    return byRule?.get(region) ?? region;
  };
}
