import type { RuleSet } from "./rule-set";

/** ICL by the description of its bodies: congress every five years, treasurer for five years. */
export const icl: RuleSet = {
  id: "icl",
  name: { key: "statutes.icl", english: "ICL, description of its bodies" },
  validFrom: "1900-03-01",
  source: "Description of the bodies of ICL",
  cycleMonths: 60,
  tiers: ["world"],
  continents: ["Africa", "America", "Asia", "Europe"],
  continentOfRegion: { Australia: "Asia", Oceania: "Asia" },
  committee: null,
  offices: ["secretary", "treasurer"],
  quorum: null,
  majorities: null,
  treasurerTermMonths: 60,
};
