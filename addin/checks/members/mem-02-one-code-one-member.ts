import { count, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A code names one member",
  help: {
    reading: "Both rows and their keys are named.",
    remedy: "Ask which code each uses; keys stay as they are.",
    falseAlarm: "A member that was renamed: one row, with the new name in Names.",
  },
  message: "The code {code} stands here for {key} and in row {first} for {firstKey}.",
  advice: "Give each member its own code, or delete the row that is double.",
  source: "Contributions are credited by code; a code must name one member.",
  tables: ["Members"],
  *find({ tables, members }) {
    const table = tables.get("Members");
    if (table === undefined) return;
    const seen = new Map<string, (typeof members)[number]>();
    for (const member of members) {
      if (member.code === "") continue;
      const first = seen.get(member.code);
      if (first === undefined) {
        seen.set(member.code, member);
        continue;
      }
      yield {
        cell: cellOf(table, member.row, "code"),
        values: {
          code: text(member.code),
          key: text(member.key),
          first: count(table.rows[first.row]),
          firstKey: text(first.key),
        },
      };
    }
  },
} satisfies Check;
