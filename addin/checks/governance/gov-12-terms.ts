import { bodyOf, endOf, isFinancialOfficer, isLongerThan } from "../../books/mandates";
import { count, day, text } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "Offices change hands as the federation agreed",
  help: {
    reading: "The days of the mandates are compared with the rule of the federation.",
    remedy: "Name it in the report to the congress.",
    falseAlarm: "A term prolonged by decision: enter the decision as the document.",
  },
  message:
    "{what, select, term {{person} has been treasurer since {from}; the term is {months} months.} other {{person} follows as secretary from {from}, and the secretary before was of {member} too; the office goes from section to section.}}",
  advice: "Nothing is wrong with the books; the congress may want to know.",
  source: "Description of the bodies of ICL: a treasurer for five years, a rotating secretary.",
  tables: ["Mandates"],
  *find(input) {
    const table = input.tables.get("Mandates");
    const rules = ruleSets.find(({ id }) => id === input.settings.ruleSet);
    const months = rules?.treasurerTermMonths ?? 0;
    if (table === undefined || months === 0) return;
    const foundAt = (what: string, { row, person, member, from }: (typeof dated)[number]) => ({
      cell: cellOf(table, row, "from"),
      values: {
        what: text(what),
        person: text(person),
        member: text(member),
        from: day(from),
        months: count(months),
      },
    });
    const dated = input.mandates
      .filter(({ from }) => from > 0 && from <= input.today)
      .sort((a, b) => a.from - b.from || a.row - b.row);
    for (const [index, mandate] of dated.entries()) {
      const end = Math.min(endOf(mandate), input.today);
      if (isFinancialOfficer(mandate) && isLongerThan(mandate.from, end, months))
        yield foundAt("term", mandate);
      if (mandate.office !== "secretary") continue;
      const before = dated
        .slice(0, index)
        .findLast(
          (one) => one.office === "secretary" && bodyOf(input, one) === bodyOf(input, mandate),
        );
      if (before !== undefined && before.member !== "" && before.member === mandate.member)
        yield foundAt("section", mandate);
    }
  },
} satisfies Check;
