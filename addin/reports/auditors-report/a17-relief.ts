import type { Block } from "../../core/document";
import { day } from "../../core/value";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { BOX_OPEN, heading, paragraph } from "./layout";

export const words = catalogue("auditorsReport", {
  a17: "A17 Recommendation of discharge (relief)",
  reliefAsked:
    "The rule set does not speak of relief. This section stands here because it was asked for on {day}; it says nothing about single findings.",
  relief:
    "{box} We propose to the conference to grant relief to the Financial Officer for the period. {box} We do not make this proposal.",
});

/** A17: only where the conference wants it; the statute knows no relief of the financial officer. */
export function relief({ say, isReliefProposed, today }: Audit): readonly Block[] {
  if (!isReliefProposed) return [];
  return [
    heading(say(words.a17)),
    paragraph(say(words.reliefAsked, { day: day(today) })),
    paragraph(say(words.relief, { box: BOX_OPEN })),
  ];
}
