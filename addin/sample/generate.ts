import { writeLedgerWorkbook } from "../file/write-ledger";
import { sampleContent } from "./content";
import { type PlantedError, plantErrors } from "./planted";

/** The files of the sample. */
export interface SampleFiles {
  /** addin/sample/ledger.xlsx: nothing to be found but notes. */
  readonly clean: Uint8Array;
  /** addin/sample/ledger-with-errors.xlsx. */
  readonly faulty: Uint8Array;
  /** addin/sample/planted-errors.json: every error and warning of the faulty one. */
  readonly planted: readonly PlantedError[];
}

/** Makes the sample: the same bytes every time. */
export async function generateSample(): Promise<SampleFiles> {
  const content = sampleContent();
  const { content: faulty, planted } = plantErrors(content);
  return {
    clean: await writeLedgerWorkbook(content, { language: "en" }),
    faulty: await writeLedgerWorkbook(faulty, { language: "en" }),
    planted,
  };
}
