import type { Document, ReportChart } from "../../core/document";
import { drawnCharts } from "../charts/drawn-charts";
import { shapeOfSvg } from "../charts/shape";
import { contentsEntries } from "../contents-entries";
import { PAGE_MARGIN, TWIPS_A_POINT } from "../docx-writer/measures";
import { type Part, partsOf } from "../docx-writer/parts";
import { figureLinks } from "../figure-links";
import { headingLevels } from "../heading-levels";
import type { PrintOptions } from "../paper";
import { blockMarkup } from "./blocks";
import type { Setting } from "./setting";

/** Paragraphs stay with these. */
const INTRODUCED = /^(table|chart|signatures|pen-lines)$/;

/** All pages: title page, then the blocks on pages upright or turned. */
export function pages(document: Document, options: PrintOptions): string {
  const { svgOf = drawnCharts(document) } = options;
  const shapeOf = (chart: ReportChart) => shapeOfSvg(svgOf(chart) ?? "");
  const shown = document.blocks.filter((block) => block.type !== "chart" || svgOf(block));
  const parts = partsOf(shown, { paper: options.paper, shapeOf });
  const shared = {
    isRightToLeft: document.direction === "rtl",
    links: figureLinks(document),
    svgOf,
    language: document.language,
    entries: new Set(contentsEntries(document.blocks).map(({ block }) => block)),
  };
  const levels = headingLevels(document.blocks);
  const made = parts.map((part) => {
    const blocks = part.blocks.map((block, index) => {
      return blockMarkup(block, {
        ...shared,
        room: part.rooms[index],
        heading: levels.get(block),
        isIntroduction: INTRODUCED.test(part.blocks[index + 1]?.type ?? ""),
      } satisfies Setting);
    });
    return pageOf(part.page, blocks);
  });
  return made.join("\n");
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
