/** Checks whose fixes are tried on files, in which the rich book has something to mend. */
export const WANTED = [
  "STR-02",
  "STR-03",
  "LED-08",
  "LED-15",
  "FX-02",
  "KND-01",
  "TRF-01",
  "CSH-01",
  "LIT-04",
] as const;
