import type { Pledge } from "../../books/pledges";
import { amount, count, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

/** So many equal promises of one day look like a scale that somebody else has set. */
const MEMBERS_MIN = 5;

export default {
  severity: "warning",
  title: "Contributions follow no scale",
  help: {
    reading: "The amounts, the day and the members are the same, and documents are missing.",
    remedy: "Enter the letters, and the finding goes.",
    falseAlarm: "Members who really chose the same amount: their letters show it.",
  },
  message:
    "{members} organisations are entered with {amount} each for {year}, all declared on {day} and without a document: {codes}. This looks like a scale.",
  advice: "Enter each one's letter, or the amount that each has set itself.",
  source:
    "ICOR statute V.3 and V.4 (6 October 2010): each organisation contributes according to its possibilities and sets the amount itself.",
  tables: ["Pledges"],
  *find({ tables, pledges }) {
    const table = tables.get("Pledges");
    if (table === undefined) return;
    const groups = new Map<string, Pledge[]>();
    for (const pledge of pledges) {
      if (!isWithoutDocument(pledge)) continue;
      const key = `${pledge.declaredOn}\t${pledge.year}\t${pledge.amount}\t${pledge.currency}`;
      const known = groups.get(key);
      if (known) known.push(pledge);
      else groups.set(key, [pledge]);
    }
    for (const group of groups.values()) {
      const codes = [...new Set(group.map((pledge) => pledge.member))];
      if (codes.length < MEMBERS_MIN) continue;
      const [first] = group;
      yield {
        cell: cellOf(table, first.row, "amount"),
        values: {
          members: count(codes.length),
          amount: amount(first.amount, first.currency),
          year: text(String(first.year || "")),
          day: day(first.declaredOn),
          codes: text(codes.join(", ")),
        },
      };
    }
  },
} satisfies Check;

function isWithoutDocument(pledge: Pledge): boolean {
  const isMoney = pledge.kind === "money" && pledge.amount > 0;
  return isMoney && pledge.status === "valid" && pledge.document === "" && pledge.declaredOn > 0;
}
