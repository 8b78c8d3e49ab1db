import { isWorldBody } from "../../books/mandates";
import { addMonths, monthsBetween } from "../../core/calendar";
import { count, day, text } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "A conference is held in every cycle",
  help: {
    reading: "Months since the last conference, and the cycle of the statute.",
    remedy: "One sentence in the report gives the reason.",
    falseAlarm: "Conferences put off by decision: it is only a note.",
  },
  message:
    "The last conference, {conference}, began on {from}: {months} months ago, and the statute speaks of {cycle}.",
  advice: "Nothing is wrong with the books; say in the report why the period is longer.",
  source: "ICOR statute III.A.1 (6 October 2010): every three years; ICL: every five.",
  tables: ["Conferences"],
  *find(input) {
    const { conferences, settings, tables, today } = input;
    const table = tables.get("Conferences");
    const rules = ruleSets.find(({ id }) => id === settings.ruleSet);
    if (table === undefined || rules === undefined || !isWorldBody(input, settings.body)) return;
    const own = conferences
      .filter(({ from, body }) => from > 0 && (body === "" || body === settings.body))
      .sort((a, b) => a.from - b.from);
    const last = own.filter(({ from }) => from <= today).at(-1);
    // One that is already called is on its way.
    if (last === undefined || own.some(({ from }) => from > today)) return;
    if (today <= addMonths(last.from, rules.cycleMonths)) return;
    yield {
      cell: cellOf(table, last.row, "from"),
      values: {
        conference: text(last.conference),
        from: day(last.from),
        months: count(monthsBetween(last.from, today)),
        cycle: count(rules.cycleMonths),
      },
    };
  },
} satisfies Check;
