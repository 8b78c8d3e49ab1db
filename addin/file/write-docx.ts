import type { Document } from "../core/document";

/**
 * The report as a Word document to print and hand out: title page, numbered pages, tables that repeat
 * their headings, wide tables on pages turned sideways. It names nobody and no clock; the same document
 * always gives the same bytes.
 */
export async function writeReportDocx(document: Document): Promise<Uint8Array> {
  const { reportPages } = await import("./docx-writer/pages");
  return reportPages(document);
}
