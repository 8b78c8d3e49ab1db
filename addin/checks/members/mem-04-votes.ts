import { count, text } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Admissions and expulsions have their majority",
  help: {
    reading: "Votes in favour, the base, and how many are needed.",
    remedy: "Look into the minutes; for an expulsion all entitled members count.",
    falseAlarm: "Admission by consensus without counting: leave the votes blank.",
  },
  message:
    "{key} was {what, select, expelled {expelled} other {admitted}} with {yes} of {base} {what, select, expelled {votes of those entitled} other {votes}}; at least {needed} are needed.",
  advice: "Correct the votes, or the status.",
  source:
    "Resolutions of ICOR: admission by consensus or four fifths, expulsion by four fifths of all who are entitled.",
  tables: ["MemberStatus"],
  *find({ tables, statuses, settings }) {
    const table = tables.get("MemberStatus");
    const rules = ruleSets.find(({ id }) => id === settings.ruleSet)?.majorities;
    if (table === undefined || !rules) return;
    for (const { status, key, row, yes, no, abstain, entitled } of statuses) {
      const isExpulsion = status === "expelled";
      if ((!isExpulsion && status !== "active") || Number.isNaN(yes)) continue;
      // Of an admission nobody says how many could have voted: those who did are the least there can have been.
      const cast = yes + (no || 0) + (abstain || 0);
      const base = isExpulsion ? entitled : cast;
      if (!(base > 0) || (!isExpulsion && Number.isNaN(no))) continue;
      const [part, whole] = isExpulsion ? rules.expulsionFrom : rules.admissionFrom;
      if (yes * whole >= base * part) continue;
      yield {
        cell: cellOf(table, row, "yes"),
        values: {
          key: text(key),
          what: text(isExpulsion ? "expelled" : "admitted"),
          yes: count(yes),
          base: count(base),
          needed: count(Math.ceil((base * part) / whole)),
        },
      };
    }
  },
} satisfies Check;
