import type { Document } from "../../core/document";
import { textOf } from "../../core/words";
import { drawnCharts } from "../charts/drawn-charts";
import { heightAbove } from "../docx-writer/heights";
import { PAGE_MARGIN, TWIPS_A_POINT, textRoom } from "../docx-writer/measures";
import { type Part, partsOf } from "../docx-writer/parts";
import { figureLinks } from "../figure-links";
import { headingLevels } from "../heading-levels";
import type { PrintOptions } from "../paper";
import { words } from "../print-words";
import { blockMarkup } from "./blocks";
import { literal } from "./literal";
import type { Setting } from "./setting";

/** A report of fewer headings needs no contents. */
const CONTENTS_MIN = 4;

/** All pages: title page, contents, then the blocks on pages upright or turned. */
export function pages(document: Document, options: PrintOptions): string {
  const { svgOf = drawnCharts(document) } = options;
  const shown = document.blocks.filter((block) => block.type !== "chart" || svgOf(block));
  const parts = partsOf(shown);
  const shared = {
    isRightToLeft: document.direction === "rtl",
    links: figureLinks(document),
    svgOf,
  };
  const levels = headingLevels(document.blocks);
  const made = parts.map((part) => {
    const room = textRoom(part.page, options.paper);
    const blocks = part.blocks.map((block, index) => {
      const above = heightAbove(part.blocks, index, room.width);
      return blockMarkup(block, {
        ...shared,
        room: { ...room, height: room.height - above },
        heading: levels.get(block),
        isIntroduction: part.blocks[index + 1]?.type === "table",
      } satisfies Setting);
    });
    return pageOf(part.page, blocks);
  });
  const hasContents = levels.size >= CONTENTS_MIN;
  if (hasContents) made.splice(parts[0]?.page === "cover" ? 1 : 0, 0, contents(document));
  return made.join("\n");
}

function contents({ language }: Document): string {
  const titles = [words.contents, words.tables].map((word) => literal(textOf(word, language)));
  return pageOf("portrait", [`#report-contents(${titles.join(", ")})`]);
}

/** A page, or as many as the blocks need. */
function pageOf(page: Part["page"], blocks: readonly string[]): string {
  const { left, right, top, bottom } = PAGE_MARGIN[page];
  const points = (twips: number) => `${twips / TWIPS_A_POINT}pt`;
  const margin = `(left: ${points(left)}, right: ${points(right)}, top: ${points(top)}, bottom: ${points(bottom)})`;
  const edges =
    page === "cover" ? "header: none, footer: none" : "header: page-header, footer: page-footer";
  const look = `flipped: ${page === "landscape"}, margin: ${margin}, ${edges}`;
  return `#page(${look})[\n${blocks.join("\n\n")}\n]`;
}
