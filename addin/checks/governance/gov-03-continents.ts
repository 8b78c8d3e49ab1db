import { membersByContinent, representedMembers } from "../../books/conference-facts";
import { isWorldBody } from "../../books/mandates";
import { count, text } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Each continent is represented at a conference",
  help: {
    reading: "Delegations are counted by the continent of the member's region.",
    remedy: "Look at the table of regions: Australia counts with Asia.",
    falseAlarm: "None by the statute; the report names the reason.",
  },
  message:
    "At the conference {conference} there {delegations, plural, =0 {was no delegation} one {was one delegation} other {were # delegations}} from {continent}; {needed} are needed.",
  advice:
    "Correct the delegations or the regions of the members, or say in the report that the quorum was not met.",
  source: "Resolutions of ICOR: at least two delegations of each continent.",
  tables: ["Conferences", "Delegations", "Members"],
  *find(input) {
    const { conferences, members, settings, tables, today } = input;
    const table = tables.get("Conferences");
    const rules = ruleSets.find(({ id }) => id === settings.ruleSet);
    // Without regions nobody can tell who comes from where.
    if (table === undefined || !rules?.quorum || members.some(({ region }) => region === ""))
      return;
    const needed = rules.quorum.delegationsPerContinentMin;
    for (const { conference, from, to, body, row } of conferences) {
      const isHeld = from > 0 && Math.max(from, to) <= today;
      if (!isHeld || conference === "" || !isWorldBody(input, body || settings.body)) continue;
      const represented = representedMembers(input, conference);
      if (represented.length === 0) continue;
      const counts = membersByContinent(input, {
        members: represented,
        continents: rules.continents,
      });
      for (const [continent, delegations] of counts)
        if (delegations < needed)
          yield {
            cell: cellOf(table, row, "conference"),
            values: {
              conference: text(conference),
              continent: text(continent),
              delegations: count(delegations),
              needed: count(needed),
            },
          };
    }
  },
} satisfies Check;
