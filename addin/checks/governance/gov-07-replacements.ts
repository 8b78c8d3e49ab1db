import { bodyOf } from "../../books/mandates";
import { text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A place on the committee is taken over within the organisation, in writing",
  help: {
    reading: "The cell is the mandate that replaces another one.",
    remedy: "Ask the organisation for two lines by letter or mail.",
    falseAlarm: "A place that the conference itself filled: clear Replaces.",
  },
  message:
    "{what, select, document {{person} replaces {replaced}, and no document authorises it.} other {{person} of {member} replaces {replaced} of {other}.}}",
  advice:
    "{what, select, document {Enter the written authorisation of {member}.} other {Only the same organisation can fill the place: correct Member or Replaces, or have the conference elect.}}",
  source:
    "ICOR statute III.D (6 October 2010): replacement only by the same organisation, with written authorisation.",
  tables: ["Mandates"],
  *find(input) {
    const table = input.tables.get("Mandates");
    if (table === undefined) return;
    for (const mandate of input.mandates) {
      const { person, member, replaces, document, row } = mandate;
      if (replaces === "") continue;
      const before = input.mandates.find(
        (one) => one.person === replaces && bodyOf(input, one) === bodyOf(input, mandate),
      );
      const other = before?.member ?? "";
      const values = {
        person: text(person),
        replaced: text(replaces),
        member: text(member),
        other: text(other),
      };
      if (other !== "" && member !== "" && other !== member)
        yield {
          cell: cellOf(table, row, "member"),
          values: { ...values, what: text("member") },
        };
      if (document === "")
        yield {
          cell: cellOf(table, row, "document"),
          values: { ...values, what: text("document") },
        };
    }
  },
} satisfies Check;
