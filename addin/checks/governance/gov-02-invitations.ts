import { readRecords } from "../../books/records";
import { addMonths } from "../../core/calendar";
import { count, day, text } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

const NAMES_MAX = 10;

export default {
  severity: "warning",
  title: "Members are invited in good time",
  help: {
    reading: "The names are the members whose invitation is dated too late or is missing.",
    remedy: "Enter the true day of sending, with the reason where it was late.",
    falseAlarm: "Members admitted only after the invitation: say so.",
  },
  message:
    "{members, plural, one {One member was} other {# members were}} invited to {conference} after {latest}, less than {months} months before it began on {from}: {names}.",
  advice: "Say in the report why; the quorum then needs reasons.",
  source: "Resolutions of ICOR: the invitation goes out three months before the conference.",
  tables: ["Conferences", "Invitations"],
  *find({ tables, conferences, settings }) {
    const table = tables.get("Invitations");
    const rules = ruleSets.find(({ id }) => id === settings.ruleSet)?.quorum;
    if (table === undefined || !rules) return;
    const invitations = readRecords(table, (at) => ({
      row: at.row,
      conference: at.text("conference"),
      member: at.text("member"),
      sent: at.day("sent"),
    }));
    for (const { conference, from } of conferences) {
      if (from === 0 || conference === "") continue;
      const latest = addMonths(from, -rules.invitationMonths);
      const own = invitations.filter((one) => one.conference === conference && one.sent > 0);
      // A second invitation does no harm where the first one was in time.
      const inTime = new Set(own.filter(({ sent }) => sent <= latest).map(({ member }) => member));
      const late = own.filter(({ member }) => !inTime.has(member));
      if (late.length === 0) continue;
      const names = [...new Set(late.map(({ member }) => member))];
      const rest = names.length > NAMES_MAX ? " …" : "";
      yield {
        cell: cellOf(table, late[0].row, "sent"),
        values: {
          members: count(names.length),
          conference: text(conference),
          latest: day(latest),
          months: count(rules.invitationMonths),
          from: day(from),
          names: text(names.slice(0, NAMES_MAX).join(", ") + rest),
        },
      };
    }
  },
} satisfies Check;
