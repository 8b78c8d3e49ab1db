import { day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "An earlier recommendation has a status",
  help: {
    reading: "The cell is the empty status of a recommendation of an earlier report.",
    remedy: "Ask the committee what was done. “Not done yet, because ...” is an answer, too.",
    falseAlarm: "A recommendation that no longer applies: accept it with its reason.",
  },
  message:
    "Recommendation {no} {isDated, select, yes {was to be followed by {until} and has no status} other {has no status}}.",
  advice: "Write down what became of it: open, explained, corrected or accepted.",
  source: "Concerns of earlier reports are followed up until they are settled (CUPE trustees).",
  tables: ["Findings"],
  *find({ tables, recordedFindings, today }) {
    const table = tables.get("Findings");
    if (table === undefined) return;
    for (const { row, no, kind, fact, hasStatus, until } of recordedFindings) {
      if (kind !== "recommendation" || hasStatus || (no === "" && fact === "")) continue;
      // There is time until the day has passed.
      if (until >= today) continue;
      const isDated = until > 0;
      yield {
        cell: cellOf(table, row, "status"),
        values: {
          no: text(no),
          isDated: text(isDated ? "yes" : "no"),
          until: isDated ? day(until) : text(""),
        },
      };
    }
  },
} satisfies Check;
