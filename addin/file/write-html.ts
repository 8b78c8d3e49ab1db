import type { Document } from "../core/document";
import { page } from "./html/page";
import type { PrintOptions } from "./paper";

/**
 * The report as one web page that needs nothing else: no script, no request. It reads well aloud and on a screen, and
 * prints on paper with running head, page numbers and repeated headings. The same document always gives the same text.
 */
export function writeReportHtml(document: Document, options: PrintOptions): string {
  return page(document, options);
}
