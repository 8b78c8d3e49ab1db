import type { Block, Inline } from "../../core/document";
import { shownInline } from "../../layout/report-cells";
import { cutLines } from "../../layout/text-width";
import { factsTable, LABEL_SHARE } from "./facts";
import { TWIPS_A_POINT } from "./measures";
import { prose, type Setting } from "./writing";

type Cover = Extract<Block, { type: "cover" }>;

/** Sizes in points, with the height of a line, and the air around a fact. */
const TITLE = { size: 34, line: 42 };
const MASTHEAD = { size: 15, line: 24 };
const FACT = { size: 10, line: 13.5, air: 7 };
/** Height from the rule above the title to the end of the subtitle, but for the title's lines, in points. */
const AROUND_TITLE = 80;
/** Part of the free height that stands between masthead and title; the rest stands between title and facts. */
const ABOVE_TITLE = 0.42;
/** Kept free in twips, since letters are not measured. */
const SAFETY = 1_200;

/** The title page: who reports at the top, the title in the optical middle, the facts at the foot. */
export function coverParts(setting: Setting, block: Cover): string {
  const free = Math.max(0, setting.textHeight - SAFETY - usedHeight(setting, block));
  const above = Math.round(free * ABOVE_TITLE);
  return [
    ...(block.masthead ?? []).map((line, index) =>
      prose(setting, { style: index === 0 ? "Masthead" : "MastheadBody", content: [line] }),
    ),
    prose(setting, { style: "Title", content: [block.title], spacing: { before: above } }),
    prose(setting, {
      style: "Subtitle",
      content: [block.subtitle],
      spacing: { after: Math.round(free - above) },
    }),
    block.facts.length === 0 ? "" : factsTable(setting, block.facts),
  ].join("");
}

/** About the height in twips of all that stands on the page. */
function usedHeight({ textWidth }: Setting, { masthead = [], title, facts }: Cover): number {
  const width = textWidth / TWIPS_A_POINT;
  const factHeights = facts.map(({ label, content }) => {
    const words = cutLines(wordsOf(content), (width * (1 - LABEL_SHARE)) / FACT.size);
    const labels = cutLines(label, (width * LABEL_SHARE) / FACT.size);
    return Math.max(words.length, labels.length) * FACT.line + FACT.air;
  });
  const heights = [
    ...masthead.map((line) => cutLines(line, width / MASTHEAD.size).length * MASTHEAD.line),
    cutLines(title, width / TITLE.size).length * TITLE.line + AROUND_TITLE,
    ...factHeights,
  ];
  return heights.reduce((sum, height) => sum + height, 0) * TWIPS_A_POINT;
}

const wordsOf = (content: readonly Inline[]): string =>
  content.map((inline) => shownInline(inline, false)).join("");
