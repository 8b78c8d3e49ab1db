import { writeLedgerWorkbook } from "../file/write-ledger";
import { icor2010 } from "../statutes/icor-2010";
import { starterRows } from "../statutes/starter-rows";

/** An empty ledger workbook to start with, in one language; the same bytes on every host. */
export function newLedger(language: string): Promise<Uint8Array> {
  return writeLedgerWorkbook(starterRows(icor2010, { language }), { language });
}
