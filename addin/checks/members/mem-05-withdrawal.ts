import { day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "Who leaves says so in writing",
  help: {
    reading: "The cell is the empty document of a withdrawal.",
    remedy: "Name the letter or the minutes, with their date.",
    falseAlarm: "A member that dissolved without a letter: name the minutes.",
  },
  message: "{key} withdrew{day, select, none {} other { on {day}}}, and no document is named.",
  advice: "Enter the letter, or the minutes that took note of it.",
  source: "Resolutions of ICOR: a withdrawal is declared in writing.",
  tables: ["MemberStatus"],
  *find({ tables, statuses }) {
    const table = tables.get("MemberStatus");
    if (table === undefined) return;
    for (const { status, key, row, from, document } of statuses) {
      if (status !== "withdrawn" || document !== "") continue;
      yield {
        cell: cellOf(table, row, "document"),
        values: { key: text(key), day: from === 0 ? text("none") : day(from) },
      };
    }
  },
} satisfies Check;
