import { type MemberLine, memberLines } from "../../books/member-lines";
import { statusOn } from "../../books/members";
import { readRecords } from "../../books/records";
import { valueOn } from "../../books/valuation";
import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, count, type Value } from "../../core/value";
import type { Message, Say } from "../../core/words";
import { ruleSets } from "../../statutes/rule-sets";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** In a smaller group the figures could show what single members gave. */
const GROUP_MIN = 5;

interface Continent {
  active: number;
  members: number;
  promises: number;
  promised: number;
  received: number;
  open: number;
}

/** T5: contributions by statutory continent, without averages. */
function contributionsByContinent(source: ReportSource): ReportTable | undefined {
  const lines = memberLines(source);
  if (source.books.members.length === 0) return undefined;
  const { say, base } = source;
  const continents = groups(source, lines);
  const names = [...continents.keys()].sort(
    (a, b) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1),
  );
  const rows = names.map((name): ReportRow => {
    const own = continents.get(name) ?? nothing();
    return {
      key: name === "" ? "continent.none" : `continent.${name}`,
      label: continentName(say, name),
      kind: "line",
      values: valuesOf(own, base),
    };
  });
  const sum = nothing();
  for (const own of continents.values())
    for (const key of keys) sum[key] = addMinor(sum[key], own[key]);
  const total: ReportRow = {
    key: "total",
    label: say(words.total),
    kind: "total",
    values: valuesOf(sum, base),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  const small = names.filter((name) => (continents.get(name)?.members ?? 0) < GROUP_MIN);
  return {
    type: "table",
    id: "T5",
    title: say(words.t5),
    labelHeading: say(words.continent),
    columns: [
      { key: "active", label: say(words.membersActive), type: "count" },
      { key: "promises", label: say(words.promisesRecorded), type: "count" },
      {
        key: "promised",
        label: say(words.promised, { year: "" }).trim(),
        type: "amount",
        currency: base,
      },
      {
        key: "received",
        label: say(words.received, { year: "" }).trim(),
        type: "amount",
        currency: base,
      },
      { key: "open", label: say(words.notYetReceived), type: "amount", currency: base },
    ],
    rows: [...rows, withSum(total, { terms, rows, columns: shownKeys })],
    notes: [
      say(words.t5Note, { base }),
      ...(small.length > 0 ? [say(words.t5Small, { minimum: GROUP_MIN })] : []),
    ],
  };
}

const continentWords = new Map<string, Message>([
  ["", words.noContinent],
  ["Africa", words.africa],
  ["America", words.america],
  ["Asia", words.asia],
  ["Europe", words.europe],
]);

/** Name of a continent in the report's language; another one stays as typed. */
function continentName(say: Say, name: string): string {
  const known = continentWords.get(name);
  return known ? say(known) : name;
}

const keys = ["active", "members", "promises", "promised", "received", "open"] as const;
const shownKeys = keys.filter((key) => key !== "members");

const nothing = (): Continent => ({
  active: 0,
  members: 0,
  promises: 0,
  promised: 0,
  received: 0,
  open: 0,
});

function valuesOf(own: Continent, base: string): Record<string, Value> {
  return {
    active: count(own.active),
    promises: count(own.promises),
    promised: amount(own.promised, base),
    received: amount(own.received, base),
    open: amount(own.open, base),
  };
}

function groups(source: ReportSource, lines: readonly MemberLine[]): Map<string, Continent> {
  const { books, period } = source;
  const continentOf = continentFinder(source);
  const found = new Map<string, Continent>();
  const group = (member: string): Continent => {
    const name = continentOf(member);
    const own = found.get(name) ?? nothing();
    found.set(name, own);
    return own;
  };
  const shown = new Set(lines.map(({ member }) => member));
  for (const { code, key } of books.members) {
    if (!shown.has(code)) continue;
    const own = group(code);
    own.members++;
    if (statusOn(books.statuses, { key, day: period.to }) === "active") own.active++;
  }
  for (const line of lines) addLine(source, group(line.member), line);
  return found;
}

/** Promises and what is still to come are valued at the rate of the period's last day, receipts at their own. */
function addLine({ books, base, period }: ReportSource, own: Continent, line: MemberLine): void {
  const { currency } = line;
  const value = (minor: number) => valueOn(books, { minor, currency, base, day: period.to });
  for (const { promised } of line.contributions) {
    if (!(promised >= 0)) continue;
    own.promises++;
    own.promised = addMinor(own.promised, value(promised));
  }
  own.received = addMinor(own.received, line.base);
  own.open = addMinor(own.open, value(line.open));
}

/** Statutory continent of a member: as the table of regions says, else the rule set, else the region when it is one. */
function continentFinder({ books }: ReportSource): (member: string) => string {
  const mapped = new Map(
    readRecords(
      books.tables.get("Regions"),
      (at) => [at.text("region"), at.text("continent")] as const,
    ),
  );
  const rules = ruleSets.find(({ id }) => id === books.settings.ruleSet);
  const regions = new Map(books.members.map(({ code, region }) => [code, region]));
  return (member) => {
    const region = regions.get(member) ?? "";
    const typed = mapped.get(region);
    if (typed) return typed;
    if (rules?.continents.includes(region)) return region;
    const byRule = rules ? new Map(Object.entries(rules.continentOfRegion)) : undefined;
    return byRule?.get(region) ?? region;
  };
}

export default { chapter: "contributions", make: contributionsByContinent } satisfies ReportSection;
