import type { Document } from "../core/document";
import type { DocxOptions } from "./docx-writer/pages";

/**
 * The report as a Word document to print and hand out: title page, numbered pages, tables that repeat
 * their headings, wide tables on pages turned sideways. It names nobody and no clock; the same document
 * always gives the same bytes. Charts are drawn where the host hands over a way to make pictures of
 * them; else their words stand in their place.
 */
export async function writeReportDocx(
  document: Document,
  options: DocxOptions = { paper: "a4" },
): Promise<Uint8Array> {
  const { reportPages } = await import("./docx-writer/pages");
  return reportPages(document, options);
}
