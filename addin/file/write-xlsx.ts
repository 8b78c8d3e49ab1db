import type { Document } from "../core/document";
import type { Paper } from "./paper";

/**
 * The report as a workbook: a front page to read, then one sheet for each table, with native formulas and
 * without names, paths or dates of its own. The same document always gives the same bytes.
 */
export async function writeReportXlsx(
  document: Document,
  { paper }: { readonly paper: Paper } = { paper: "a4" },
): Promise<Uint8Array> {
  const { reportWorkbook } = await import("./xlsx-writer/workbook");
  return reportWorkbook(document, paper);
}
