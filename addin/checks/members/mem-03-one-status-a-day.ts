import type { MemberStatus } from "../../books/members";
import { count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A member has one status at a time",
  help: {
    reading: "Two rows of one member begin on the same day.",
    remedy: "Keep the decision that came last.",
    falseAlarm: "None: each day has one status.",
  },
  message: "{key} has two statuses from {day} on: {status} here and {first} in row {firstRow}.",
  advice: "A status ends where the next begins: correct the day of one of them, or delete it.",
  source: "The status of a member decides who is entitled to vote; it must be clear for every day.",
  tables: ["MemberStatus"],
  *find({ tables, statuses }) {
    const table = tables.get("MemberStatus");
    if (table === undefined) return;
    const seen = new Map<string, MemberStatus>();
    for (const status of statuses) {
      if (status.key === "" || status.from === 0) continue;
      const place = `${status.key}\t${status.from}`;
      const first = seen.get(place);
      if (first === undefined) {
        seen.set(place, status);
        continue;
      }
      yield {
        cell: cellOf(table, status.row, "from"),
        values: {
          key: text(status.key),
          day: day(status.from),
          status: text(status.status),
          first: text(first.status),
          firstRow: count(table.rows[first.row]),
        },
      };
    }
  },
} satisfies Check;
