import { newLedger } from "../../addin/workbooks/new-ledger";
import type { OutputFile } from "./messages";

/** An empty ledger workbook to start with. */
export async function makeTemplate(language: string): Promise<OutputFile> {
  return { name: "ledger.xlsx", content: await newLedger(language) };
}
