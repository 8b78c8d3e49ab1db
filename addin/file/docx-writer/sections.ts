import type { Paper } from "../paper";
import { PAGE_MARGIN, pageSize } from "./measures";
import { FOOTER_ID, HEADER_ID } from "./package-parts";
import type { Part } from "./parts";

const PARAGRAPH_END = "</w:p>";

/** The pages of a part: their size and margins, and what stands on each of them. The cover has no edges. */
export function sectionXml(page: Part["page"], paper: Paper): string {
  const { width, height } = pageSize(paper);
  const { top, right, bottom, left, header, footer } = PAGE_MARGIN[page];
  const size =
    page === "landscape"
      ? `w:w="${height}" w:h="${width}" w:orient="landscape"`
      : `w:w="${width}" w:h="${height}" w:orient="portrait"`;
  const edges = `<w:headerReference w:type="default" r:id="${HEADER_ID}"/><w:footerReference w:type="default" r:id="${FOOTER_ID}"/>`;
  return [
    `<w:sectPr>${page === "cover" ? "" : edges}<w:type w:val="nextPage"/><w:pgSz ${size}/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>`,
    '<w:docGrid w:linePitch="360"/></w:sectPr>',
  ].join("");
}

/**
 * A part that is followed by another one: its last paragraph says what its pages are like. A paragraph of its own for
 * that could need a page of its own; only behind a table there is no other way.
 */
export function withSection(content: string, section: string): string {
  const properties = `<w:pPr>${section}</w:pPr>`;
  if (!content.endsWith(PARAGRAPH_END)) return `${content}<w:p>${properties}</w:p>`;
  const start = content.lastIndexOf("<w:p>");
  const last = content.slice(start);
  const settled = last.startsWith("<w:p><w:pPr>")
    ? last.replace("</w:pPr>", () => `${section}</w:pPr>`)
    : last.replace("<w:p>", () => `<w:p>${properties}`);
  return content.slice(0, start) + settled;
}
