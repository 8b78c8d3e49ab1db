import type { Block } from "../../core/document";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { BOX_OPEN, heading, paragraph } from "./layout";

export const words = catalogue("auditorsReport", {
  a17: "A17 Proposal of relief",
  relief:
    "{box} We propose to the conference to grant relief to the Financial Officer for the period. {box} We do not make this proposal.",
});

/** A17: only where the conference wants it; the statute knows no relief of the financial officer. */
export function relief({ say, isReliefProposed }: Audit): readonly Block[] {
  if (!isReliefProposed) return [];
  return [heading(say(words.a17)), paragraph(say(words.relief, { box: BOX_OPEN }))];
}
