import { text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A finding on record has the answer of the financial officer",
  help: {
    reading: "The cell is the empty answer of one recorded finding.",
    remedy: "Give her or him the time for an answer before the report is signed.",
    falseAlarm: "A finding that the auditors withdrew: give it that status.",
  },
  message: "Finding {no} ({rule}) has no answer of the Financial Officer.",
  advice: "Ask her or him for a sentence, and write it down in her or his own words.",
  source: "Reports of trustees hold the treasurer's response beside each finding (CUPE).",
  tables: ["Findings"],
  *find({ tables, recordedFindings }) {
    const table = tables.get("Findings");
    if (table === undefined) return;
    for (const { row, no, rule, kind, severity, status, answer } of recordedFindings) {
      // What was corrected is its own answer; notes and recommendations ask for none.
      if (kind === "recommendation" || severity === "note" || status === "corrected") continue;
      if (answer.trim() !== "" || (no === "" && rule === "")) continue;
      yield { cell: cellOf(table, row, "answer"), values: { no: text(no), rule: text(rule) } };
    }
  },
} satisfies Check;
