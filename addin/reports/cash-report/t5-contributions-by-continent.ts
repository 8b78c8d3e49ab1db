import type { ReportTable } from "../../core/document";
import { continentName, tierName } from "../../statutes/known-words";
import { addComparatives, earlierPart, figuresOf as figuresOfColumn } from "./add-comparatives";
import type { Comparison } from "./comparative";
import { continentKey, tierKey, traceContinent } from "./continent-trace";
import { continentsOf, tiersOf } from "./continents";
import { contributionsByGroup, type GroupRow } from "./contributions-by-group";
import { words as previousWords } from "./restated-words";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { words } from "./words";

/** T5: contributions by statutory continent, and by tier where one is recorded; without averages. */
function contributionsByContinent(source: ReportSource): ReportTable | undefined {
  if (source.books.members.length === 0) return undefined;
  const { say } = source;
  const below = tierRows(source);
  const rows = continentsOf(source).map((group) => ({
    group,
    key: continentKey(group),
    label: group.name === "" ? say(words.noContinent) : continentName(say, group.name),
  }));
  const title = say(below.length > 0 ? words.t5Tiers : words.t5);
  const facts = { id: "T5", title, labelHeading: say(words.continent), rows, below };
  return addComparatives(source, contributionsByGroup(source, facts), compared());
}

function tierRows(source: ReportSource): GroupRow[] {
  const { say } = source;
  return tiersOf(source).map((group) => ({
    group,
    key: tierKey(group),
    label:
      group.name === "" ? say(words.noTier) : say(words.tier, { tier: tierName(say, group.name) }),
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

export default {
  chapter: "contributions",
  make: contributionsByContinent,
  trace: (source, place) => earlierPart(source, compared(), place) ?? traceContinent(source, place),
} satisfies ReportSection;
