import type { LedgerContent } from "./template/content";

export type { CellValue, LedgerContent, LedgerRow } from "./template/content";

/** In which language headings, hints and sheet names are. */
export interface LedgerOptions {
  /** BCP 47, such as en or de. */
  readonly language: string;
}

/**
 * A whole ledger workbook of rows: one sheet and Excel table for every table, blank where no rows are given, with
 * native formulas, their values, lists to choose from and a first sheet. The same rows always give the same bytes.
 */
export async function writeLedgerWorkbook(
  content: LedgerContent,
  { language }: LedgerOptions,
): Promise<Uint8Array> {
  const { ledgerWorkbook } = await import("./template/workbook");
  return ledgerWorkbook(content, language);
}
