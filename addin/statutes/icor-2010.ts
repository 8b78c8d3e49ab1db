import type { RuleSet } from "./rule-set";

/** Statute of ICOR of 6 October 2010: III.A.1, III.B, III.D, V.1 to V.6; quorum and majorities by its resolutions. */
export const icor2010: RuleSet = {
  id: "icor-2010",
  name: { key: "statutes.icor-2010", english: "ICOR, statute of 6 October 2010" },
  validFrom: "2010-10-06",
  source: "Statute of ICOR, 6 October 2010",
  cycleMonths: 36,
  tiers: ["world", "continental", "regional"],
  continents: ["Africa", "America", "Asia", "Europe"],
  continentOfRegion: { Australia: "Asia", Oceania: "Asia" },
  committee: { membersMin: 7, membersMax: 9 },
  offices: ["coordinator", "deputy", "financial-officer"],
  quorum: {
    representedOver: [1, 2],
    invitationMonths: 3,
    exceptionFrom: [1, 2],
    minimumOver: [1, 3],
    delegationsPerContinentMin: 2,
  },
  majorities: {
    foundingFrom: [4, 5],
    admissionFrom: [4, 5],
    expulsionFrom: [4, 5],
    isParityRejected: true,
  },
  treasurerTermMonths: null,
};
