import type { Books } from "../../books/books";
import { bodyOf, isHeldOn, isInCommittee, isWorldBody } from "../../books/mandates";
import { continentFinder } from "../../books/member-continents";
import type { Mandate } from "../../books/registers";
import { count, day, text } from "../../core/value";
import type { RuleSet } from "../../statutes/rule-set";
import { ruleSets } from "../../statutes/rule-sets";
import { cellOf } from "../../tables/table-data";
import type { Check, CheckInput } from "../check";

export default {
  severity: "warning",
  title: "The committee has its number, and every continent in it",
  help: {
    reading: "Counted are mandates that run on the day named.",
    remedy: "Enter who has left and who has come, with the days.",
    falseAlarm: "Seats that are vacant until the next conference: say so in the report.",
  },
  message:
    "{continents, select, none {On {day} the committee has {persons, plural, one {# member} other {# members}}; the statute wants {least} to {most}.} other {On {day} the committee has nobody from {continents}; each continent has at least one.}}",
  advice: "Enter the mandates that are missing, or have the conference elect.",
  source: "ICOR statute III.D (6 October 2010): 7 to 9 members, at least one from each continent.",
  tables: ["Mandates"],
  *find(input) {
    const table = input.tables.get("Mandates");
    const rules = ruleSets.find(({ id }) => id === input.settings.ruleSet);
    if (table === undefined || !rules?.committee) return;
    const { membersMin, membersMax } = rules.committee;
    const elected = lastCommittee(input);
    if (elected === undefined) return;
    const { mandates, since } = elected;
    const persons = new Set(mandates.map(({ person }) => person)).size;
    const cell = cellOf(table, mandates[0].row, "from");
    const values = {
      day: day(since),
      persons: count(persons),
      least: count(membersMin),
      most: count(membersMax),
    };
    if (persons < membersMin || persons > membersMax)
      yield { cell, values: { ...values, continents: text("none") } };
    const missing = continentsWithout(input, { mandates, rules });
    if (missing.length > 0)
      yield { cell, values: { ...values, continents: text(missing.join(", ")) } };
  },
} satisfies Check;

/** The committee of the reporting body as it was after the last change, where its members are recorded one by one. */
function lastCommittee(
  input: CheckInput,
): { mandates: readonly Mandate[]; since: number } | undefined {
  const { settings, today } = input;
  if (!isWorldBody(input, settings.body)) return undefined;
  const own = input.mandates.filter(
    (one) => isInCommittee(one) && bodyOf(input, one) === settings.body && one.from <= today,
  );
  if (!own.some(({ office }) => office === "member")) return undefined;
  const since = Math.max(...own.map(({ from }) => from));
  return since === 0
    ? undefined
    : { since, mandates: own.filter((one) => isHeldOn(one, since) && !isHandedOver(one, since)) };
}

/** On the day of an election the old committee and the new one both hold office: the new one is the committee. */
function isHandedOver({ from, to }: Mandate, since: number): boolean {
  return to === since && from < since;
}

/** Continents of the statute from which nobody sits there; none where a member's region is not known. */
function continentsWithout(
  books: Books,
  { mandates, rules }: { mandates: readonly Mandate[]; rules: RuleSet },
): readonly string[] {
  const continentOf = continentFinder(books);
  const own = mandates.map(({ member }) => continentOf(member));
  if (own.some((continent) => !rules.continents.includes(continent))) return [];
  return rules.continents.filter((continent) => !own.includes(continent));
}
