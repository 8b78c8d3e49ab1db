import type { Document } from "../core/document";

/**
 * The report as a workbook: a front page to read, then one sheet for each table, with native formulas and
 * without names, paths or dates of its own. The same document always gives the same bytes.
 */
export async function writeReportXlsx(document: Document): Promise<Uint8Array> {
  const { reportWorkbook } = await import("./xlsx-writer/workbook");
  return reportWorkbook(document);
}
