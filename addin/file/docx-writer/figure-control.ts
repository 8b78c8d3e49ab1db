import { escapeXml } from "../escape-xml";

/** A content control of running text around a figure, found again by its tag: stands where a run may stand. */
export function figureControlXml(tag: string, runs: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${escapeXml(tag)}"/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`;
}
