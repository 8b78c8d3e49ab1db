import { count, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A code names one member",
  message:
    "The code {code} stands here for {key} and in row {first} for {firstKey}. Give each member its own code, or delete the row that is double.",
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
