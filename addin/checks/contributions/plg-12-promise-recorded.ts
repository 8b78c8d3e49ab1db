import { contributionsOf } from "../../books/contributions";
import { firstDayOf, isActiveAllYear, lastDayOf, membershipsOf } from "../../books/membership";
import { ownPeriods } from "../../books/own-periods";
import { count, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "note",
  title: "What each member promised is recorded",
  help: {
    reading: "The years in which an active member has no row.",
    remedy: "A short question is enough; “nothing” is entered as 0.",
    falseAlarm: "Members newly admitted: enter their answer when it comes.",
  },
  message: "No promise of {member} is recorded for {years}.",
  advice: "Enter what its letter says; 0, nothing and “in kind” are answers too.",
  source:
    "ICOR statute V.4 (6 October 2010): each organisation quantifies its contribution. Missing is not 0.",
  tables: ["Members", "MemberStatus", "Pledges", "Periods"],
  *find(input) {
    const table = input.tables.get("Members");
    if (table === undefined || input.pledges.length === 0) return;
    // A sealed period is closed for good: what was not recorded then is not asked for now.
    const periods = ownPeriods(input).filter(({ status }) => status !== "sealed");
    const memberships = membershipsOf(input);
    const isRecorded = (day: number): boolean =>
      periods.some(({ from, to }) => from <= day && day <= to);
    const isOver = (year: number): boolean =>
      lastDayOf(year) < input.today && isRecorded(firstDayOf(year)) && isRecorded(lastDayOf(year));
    const recorded = new Set(input.pledges.map(({ member, year }) => `${member}\t${year}`));
    const missing = new Map<string, number[]>();
    for (const { member, year, status } of contributionsOf(input, { asOf: input.today })) {
      if (status !== "nothing-recorded" || recorded.has(`${member}\t${year}`)) continue;
      if (!isOver(year) || !isActiveAllYear(memberships.get(member), year)) continue;
      const known = missing.get(member);
      if (known) known.push(year);
      else missing.set(member, [year]);
    }
    for (const { code, row } of input.members) {
      const years = missing.get(code);
      if (years === undefined) continue;
      missing.delete(code);
      yield {
        cell: cellOf(table, row, "code"),
        values: { member: text(code), years: text(years.join(", ")), count: count(years.length) },
      };
    }
  },
} satisfies Check;
