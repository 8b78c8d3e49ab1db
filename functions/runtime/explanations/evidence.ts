import type { Explanations } from "./explanation";

/** Seals, judgements and rules. */
export const evidence: Explanations = {
  HASH: {
    formula: "SHA-256 of the canonical text",
    figures: "64 hexadecimal figures",
    source: "FIPS 180-4 (NIST 2015); text: docs/seal.md",
    reading: "Equal figures, equal table; other figures, another table.",
  },
  CHAIN: {
    formula: "digest = SHA-256 of the row's line; link = SHA-256 of the text down to this row",
    figures: "the first 32 of 64 figures are shown",
    source: "FIPS 180-4 (NIST 2015); docs/seal.md",
    reading: "Kept by others, it names later which entries were changed.",
  },
  SEAL: {
    formula: "rows, sums by currency, first 32 figures of the hash, CRC-16 of the line",
    figures: "128 bits; the check figures show typing errors",
    source: "FIPS 180-4 (NIST 2015); CRC: ITU-T V.41; docs/seal.md",
    reading:
      "Proves that something changed since, if somebody else kept the line; not who, not when, not whether it was right.",
  },
  SEALCHECK: {
    formula:
      "the seal of the table now against the one that was kept; rows matched by content, then by number",
    figures: "changed, added, removed, moved",
    source: "docs/seal.md; fewest moved rows: Schensted 1961",
    reading: "A change may be right: ask for its reason.",
  },
  OPINION: {
    formula:
      "not material: A; material and confined: B; material throughout: C where it was seen, D where it could not be",
    figures: "three judgements of the auditors",
    source: "ISA 705 (Revised, IAASB 2015), paragraphs 7-10 and A1",
    reading: "A suggestion. The auditors choose, and write down why.",
  },
  CHECKLIST: {
    formula: "steps in the order in which they are done",
    figures: "by occasion and tier",
    source: "cash audit lists of DFB and CWA, directions CC32, the federation's statute",
    reading: "A step that could not be done is named with its reason.",
  },
  SELFTEST: {
    formula: "published figure - figure worked out here, within the tolerance of the source",
    figures: "tolerances of the printed tables: half a unit of the last figure shown, or exact",
    source: "each figure is named with its source",
    reading: "All agree: the functions do in this Excel what they do in the books.",
  },
  QUORUM: {
    formula:
      "represented x 2 > members and invited three months before; as an exception legitimated x 2 >= members and represented x 3 > members",
    figures: "two delegations of each continent in both cases",
    source: "rule set icor-2010 (resolutions on quorum)",
    reading: "What nobody told decides nothing.",
  },
  MAJORITY: {
    formula: "yes x 5 >= base x 4; simple: yes > no",
    figures: "base: votes of those present, or of all who are entitled",
    source: "rule set icor-2010 (resolutions on majorities)",
    reading: "Parity is a rejection.",
  },
};
