import { catalogue } from "./words";

/** What every report calls the fingerprint of the file that it was made from. */
export const fingerprintWords = catalogue("fingerprint", {
  shown: "Fingerprint of the workbook (first 16 characters)",
});

/** Characters that a person compares. */
const SHOWN = 16;

/** The first characters in groups of four, the same in every report. */
export function shownFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, SHOWN).replace(/.{4}(?=.)/g, "$& ");
}
