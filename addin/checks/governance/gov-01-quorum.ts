import { entitledMembers, representedMembers } from "../../books/conference-facts";
import { isWorldBody } from "../../books/mandates";
import { addMonths } from "../../core/calendar";
import { count, day, text } from "../../core/value";
import { quorumOf } from "../../statutes/quorum";
import { ruleSets } from "../../statutes/rule-sets";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A conference has its quorum",
  help: {
    reading:
      "Represented are the members with delegates, compared with all entitled ones on the day.",
    remedy:
      "Look whether all delegations are entered and the status of members is that of the day.",
    falseAlarm: "A conference whose rules were changed by decision: say so in the report.",
  },
  message:
    "The conference {conference} of {day} had {represented} of {members} members; even as an exception with reasons, {needed} are needed.",
  advice: "Correct the delegations, or say in the report that its decisions are to be confirmed.",
  source: "Resolutions of ICOR: more than half, as an exception more than a third of the members.",
  tables: ["Conferences", "Delegations", "Members"],
  *find(input) {
    const { conferences, settings, tables, today } = input;
    const table = tables.get("Conferences");
    const rules = ruleSets.find(({ id }) => id === settings.ruleSet)?.quorum;
    if (table === undefined || !rules) return;
    for (const { conference, from, to, body, row } of conferences) {
      const isHeld = from > 0 && Math.max(from, to) <= today;
      if (!isHeld || conference === "" || !isWorldBody(input, body || settings.body)) continue;
      const represented = representedMembers(input, conference).length;
      const members = entitledMembers(input, from).length;
      // Where no delegation is recorded, nobody wrote down who came.
      if (represented === 0 || members === 0) continue;
      const facts = { represented, members, begins: from, legitimated: undefined };
      const invited = addMonths(from, -rules.invitationMonths);
      // Invitations and continents have checks of their own: GOV-02 and GOV-03.
      const quorum = quorumOf(rules, { ...facts, invited, delegations: undefined });
      if (quorum.answer !== "not met") continue;
      const minimum = quorum.conditions.find(({ kind }) => kind === "minimum");
      yield {
        cell: cellOf(table, row, "conference"),
        values: {
          conference: text(conference),
          day: day(from),
          represented: count(represented),
          members: count(members),
          needed: count(minimum?.needed ?? 0),
        },
      };
    }
  },
} satisfies Check;
