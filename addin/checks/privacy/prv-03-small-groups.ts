import type { ReportRow } from "../../core/document";
import { count, text } from "../../core/value";
import type { Check } from "../check";
import { figureCell, minorIn, rowOf, tableOf } from "../report-figures";

/** In a smaller group a reader can work out what single members gave. */
const GROUP_MIN = 5;
const AMOUNTS = ["promised", "received", "open"] as const;

export default {
  severity: "warning",
  title: "No group in the report is so small that it shows one member",
  help: {
    reading: "The number of active members of the group, and its row in T5.",
    remedy:
      "Change the continents or tiers in the tables so that groups join, or leave T5 out of what is published.",
    falseAlarm: "All members of the group agree to be known: mark their names as open.",
  },
  message:
    "“{group}” in T5 has {members, plural, =0 {no active member} one {# active member} other {# active members}}: who knows the members of such a group can read from it what one of them gave.",
  advice:
    "Merge it with another group, or leave its row out, before the report goes beyond the conference.",
  source:
    "Members may live under persecution: figures of fewer than five members tell about single ones.",
  tables: ["Members"],
  *find({ cashReport, members }) {
    const table = tableOf(cashReport, "T5");
    if (table === undefined || members.every(({ isNameOpen }) => isNameOpen)) return;
    // Where all members together are so few, no merging helps.
    if (activeIn(rowOf(table, "total")) < GROUP_MIN) return;
    for (const row of table.rows) {
      const active = activeIn(row);
      const isFilled = AMOUNTS.some((key) => Math.abs(minorIn(row, key)) > 0);
      if (row.key === "total" || active >= GROUP_MIN || !isFilled) continue;
      yield {
        cell: figureCell(table, row.key, "active"),
        values: { group: text(row.label), members: count(active) },
      };
    }
  },
} satisfies Check;

function activeIn(row: ReportRow | undefined): number {
  const value = row?.values.active;
  return value?.type === "count" ? value.count : 0;
}
