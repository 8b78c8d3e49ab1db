import { ownPeriods } from "../../books/own-periods";
import { monthsBetween } from "../../core/calendar";
import type { Inline } from "../../core/document";
import { day } from "../../core/value";
import { ruleSets } from "../../statutes/rule-sets";
import type { ReportSource } from "./source";
import { words } from "./words";

/** The period, by how many months it is longer or shorter than the cycle of the statute, and why. */
export function periodNote(source: ReportSource): Inline[][] {
  const { say, books, period } = source;
  const said = say(words.n2Period, { from: day(period.from), to: day(period.to) });
  const rules = ruleSets.find(({ id }) => id === books.settings.ruleSet);
  const months = monthsBetween(period.from, period.to + 1);
  if (rules === undefined || months === rules.cycleMonths) return [[said]];
  const cycle = rules.cycleMonths;
  const compared = say(words.n2Cycle, {
    months,
    cycle,
    statute: say(rules.name),
    difference: Math.abs(months - cycle),
    direction: months > cycle ? "longer" : "shorter",
  });
  return [[said], [`${compared} ${reason(source)}`]];
}

/** Why the period is of another length: as the officer typed it, else the conference with which it ends. */
function reason({ say, books, period }: ReportSource): string {
  const typed = books.settings.periodReason;
  if (typed !== "") return say(words.n2Reason, { reason: typed });
  const recorded = ownPeriods(books).find(
    ({ from, to }) => from === period.from && to === period.to,
  );
  const conference = books.conferences.find((one) =>
    recorded === undefined || recorded.conference === ""
      ? one.to === period.to
      : one.conference === recorded.conference,
  );
  if (conference === undefined) return say(words.n2NoReason);
  return say(words.n2Conference, {
    conference: conference.conference,
    from: day(conference.from),
    to: day(conference.to || conference.from),
  });
}
