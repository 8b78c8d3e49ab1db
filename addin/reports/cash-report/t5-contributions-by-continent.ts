import type { ReportTable } from "../../core/document";
import type { Message, Say } from "../../core/words";
import { addComparatives, earlierPart, figuresOf as figuresOfColumn } from "./add-comparatives";
import type { Comparison } from "./comparative";
import { continentKey, traceContinent } from "./continent-trace";
import { continentsOf } from "./continents";
import { contributionsByGroup } from "./contributions-by-group";
import { words as previousWords } from "./restated-words";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { words } from "./words";

/** T5: contributions by statutory continent, without averages. */
function contributionsByContinent(source: ReportSource): ReportTable | undefined {
  if (source.books.members.length === 0) return undefined;
  const { say } = source;
  const rows = continentsOf(source).map((group) => ({
    group,
    key: continentKey(group),
    label: continentName(say, group.name),
  }));
  const facts = { id: "T5", title: say(words.t5), labelHeading: say(words.continent) };
  return addComparatives(source, contributionsByGroup(source, { ...facts, rows }), compared());
}

const compared = () => [{ comparison: previousReceived, heading: previousWords.previousReceived }];

/** What the report before shows as received. */
export const previousReceived: Comparison = {
  table: "T5",
  column: "received",
  shownIn: "previousReceived",
  again: (source) => figuresOfColumn(contributionsByContinent(source), "received"),
};

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

export default {
  chapter: "contributions",
  make: contributionsByContinent,
  trace: (source, place) => earlierPart(source, compared(), place) ?? traceContinent(source, place),
} satisfies ReportSection;
