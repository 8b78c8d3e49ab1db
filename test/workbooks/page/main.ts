import { newLedger } from "../../../addin/workbooks/new-ledger";
import { copyOf, type Told } from "../copy-of";

// Bytes pass as lists, since only plain values come out of a page.
Object.assign(globalThis, {
  newLedger: async (language: string) => [...(await newLedger(language))],
  copyOf: async (file: readonly number[], told: Told) => [
    ...(await copyOf(Uint8Array.from(file), told)),
  ],
});
