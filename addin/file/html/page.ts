import { sha256 } from "@noble/hashes/sha2.js";
import type { Block, Document, ReportChart } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { drawnCharts } from "../charts/drawn-charts";
import { shapeOfSvg } from "../charts/shape";
import { contentsEntries } from "../contents-entries";
import { type Part, partsOf } from "../docx-writer/parts";
import { figureLinks } from "../figure-links";
import { headingLevels } from "../heading-levels";
import type { PrintOptions } from "../paper";
import { blockElements } from "./blocks";
import { escaped } from "./escape";
import type { Setting } from "./setting";
import { styleSheet } from "./style";

/** The whole page. */
export function page(document: Document, options: PrintOptions): string {
  const style = styleSheet(document, options.paper);
  return [
    "<!DOCTYPE html>",
    `<html lang="${escaped(document.language)}" dir="${document.direction}">`,
    "<head>",
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    `<title>${escaped(singleLine(document.title))}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<main>\n${mainOf(document, options)}\n</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Nothing is fetched and nothing runs; the one style sheet is known by its fingerprint. */
function policyFor(style: string): string {
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(style))));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function mainOf(document: Document, options: PrintOptions): string {
  const { blocks, language } = document;
  const { paper, svgOf = drawnCharts(document) } = options;
  const levels = [...headingLevels(blocks)];
  const setting: Omit<Setting, "room"> = {
    links: figureLinks(document),
    svgOf,
    language,
    entries: contentsEntries(blocks),
    headings: new Map(
      levels.map(([block, placed], index) => [block, { ...placed, id: `heading-${index + 1}` }]),
    ),
  };
  const shown = blocks.filter((block) => block.type !== "chart" || svgOf(block) !== undefined);
  const shapeOf = (chart: ReportChart) => shapeOfSvg(svgOf(chart) ?? "");
  const parts = partsOf(shown, { paper, shapeOf }).map((part) => sectionOf(part, setting));
  const start = blocks[0]?.type === "cover" ? [] : [titleOf(document)];
  return [...start, ...parts].join("\n");
}

function titleOf({ title }: Document): string {
  return `<h1>${escaped(singleLine(title))}</h1>`;
}

function sectionOf({ page: kind, blocks, rooms }: Part, setting: Omit<Setting, "room">): string {
  const elements = blocks
    .map((block: Block, index) => blockElements(block, { ...setting, room: rooms[index] }))
    .join("\n");
  if (kind === "cover") return elements;
  const look = kind === "landscape" ? ' class="turned"' : "";
  return `<section${look}>\n${elements}\n</section>`;
}
