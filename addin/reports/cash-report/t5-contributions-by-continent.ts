import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, count, type Value } from "../../core/value";
import type { Say } from "../../core/words";
import { continentName, tierName } from "../../statutes/known-words";
import { addComparatives, earlierPart, figuresOf as figuresOfColumn } from "./add-comparatives";
import type { Comparison } from "./comparative";
import { continentKey, tierKey, traceContinent } from "./continent-trace";
import { type Continent, continentsOf, tiersOf, valuedOpen, valuedPromises } from "./continents";
import { words as previousWords } from "./restated-words";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** In a smaller group the figures could show what single members gave. */
const GROUP_MIN = 5;

interface Figures {
  active: number;
  members: number;
  promises: number;
  promised: number;
  received: number;
  open: number;
}

/** T5: contributions by statutory continent, without averages. */
function contributionsByContinent(source: ReportSource): ReportTable | undefined {
  if (source.books.members.length === 0) return undefined;
  const { say, base } = source;
  const continents = continentsOf(source).map((continent) => ({
    continent,
    own: figuresOf(source, continent),
  }));
  const rows = continents.map(
    ({ continent, own }): ReportRow => ({
      key: continentKey(continent),
      label: labelOf(say, continent.name),
      kind: "line",
      values: valuesOf(own, base),
    }),
  );
  const sum = nothing();
  for (const { own } of continents) for (const key of keys) sum[key] = addMinor(sum[key], own[key]);
  const total: ReportRow = {
    key: "total",
    label: say(words.total),
    kind: "total",
    values: valuesOf(sum, base),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  const small = [
    ...continents.filter(({ own }) => own.members < GROUP_MIN),
    ...tiersOf(source).filter(({ members }) => members.length < GROUP_MIN),
  ];
  const table: ReportTable = {
    type: "table",
    id: "T5",
    title: say(tiersOf(source).length > 0 ? words.t5Tiers : words.t5),
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
    rows: [...rows, withSum(total, { terms, rows, columns: shownKeys }), ...tierRows(source)],
    notes: [
      say(words.t5Note, { base }),
      ...(small.length > 0 ? [say(words.t5Small, { minimum: GROUP_MIN })] : []),
    ],
  };
  return addComparatives(source, table, compared());
}

/** The same members by the tier of their body. They stand below the total and add nothing to it. */
function tierRows(source: ReportSource): ReportRow[] {
  const { say, base } = source;
  return tiersOf(source).map((tier) => ({
    key: tierKey(tier),
    label:
      tier.name === "" ? say(words.noTier) : say(words.tier, { tier: tierName(say, tier.name) }),
    kind: "of-which",
    values: valuesOf(figuresOf(source, tier), base),
  }));
}

const compared = () => [{ comparison: previousReceived, heading: previousWords.previousReceived }];

/** What the report before shows as received. */
export const previousReceived: Comparison = {
  table: "T5",
  column: "received",
  shownIn: "previousReceived",
  again: (source) => figuresOfColumn(contributionsByContinent(source), "received"),
};

/** Name of a continent in the report's language; "" is where none is recorded. */
const labelOf = (say: Say, name: string): string =>
  name === "" ? say(words.noContinent) : continentName(say, name);

const keys = ["active", "members", "promises", "promised", "received", "open"] as const;
const shownKeys = keys.filter((key) => key !== "members");

const nothing = (): Figures => ({
  active: 0,
  members: 0,
  promises: 0,
  promised: 0,
  received: 0,
  open: 0,
});

function valuesOf(own: Figures, base: string): Record<string, Value> {
  return {
    active: count(own.active),
    promises: count(own.promises),
    promised: amount(own.promised, base),
    received: amount(own.received, base),
    open: amount(own.open, base),
  };
}

/** Counts and sums of a continent. */
function figuresOf(source: ReportSource, { members, active, lines }: Continent): Figures {
  const own = { ...nothing(), members: members.length, active: active.length };
  for (const line of lines) {
    const promises = valuedPromises(source, line);
    own.promises += promises.length;
    own.promised = promises.reduce((sum, { value }) => addMinor(sum, value), own.promised);
    own.received = addMinor(own.received, line.base);
    own.open = addMinor(own.open, valuedOpen(source, line));
  }
  return own;
}

export default {
  chapter: "contributions",
  make: contributionsByContinent,
  trace: (source, place) => earlierPart(source, compared(), place) ?? traceContinent(source, place),
} satisfies ReportSection;
