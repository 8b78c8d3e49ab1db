import { activeMembers, printedCounts } from "../../books/printed-counts";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "The printed list counts the members of the table",
  help: {
    reading:
      "The printed count stands in Settings (printed-members, or printed-members.REGION), the other one is counted on the day in Valid from.",
    remedy: "Correct the list for the next printing, or the status in the table.",
    falseAlarm: "A list of another day: enter its day in Valid from.",
  },
  message:
    "The printed list has {printed, plural, one {# active member} other {# active members}}{region, select, none {} other { in {region}}}, the table Members {counted, plural, one {has one} other {has #}} on {day}: {difference} difference.",
  advice:
    "Compare the list with Members and MemberStatus, name by name, and correct the one that is behind.",
  source:
    "The list of members with its counts by region is published: it and the table must agree.",
  tables: ["Settings", "Members"],
  *find(input) {
    const table = input.tables.get("Settings");
    if (table === undefined) return;
    for (const { row, region, printed, day: listed } of printedCounts(input)) {
      const asOf = listed || input.today;
      const counted = activeMembers(input, { region, day: asOf });
      if (counted === printed) continue;
      yield {
        cell: cellOf(table, row, "value"),
        values: {
          region: text(region || "none"),
          printed: count(printed),
          counted: count(counted),
          day: day(asOf),
          difference: count(Math.abs(printed - counted)),
        },
      };
    }
  },
} satisfies Check;
