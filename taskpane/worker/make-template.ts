import { writeLedgerWorkbook } from "../../addin/file/write-ledger";
import { icor2010 } from "../../addin/statutes/icor-2010";
import { starterRows } from "../../addin/statutes/starter-rows";
import type { OutputFile } from "./messages";

/** An empty ledger workbook to start with. */
export async function makeTemplate(language: string): Promise<OutputFile> {
  const content = await writeLedgerWorkbook(starterRows(icor2010, { language }), { language });
  return { name: "ledger.xlsx", content };
}
