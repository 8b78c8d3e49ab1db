import type { Block } from "../../core/document";
import type { Audit } from "./audit";
import { BOX_OPEN, heading, paragraph } from "./layout";
import { words } from "./words";

/** A17: only where the conference wants it; the statute knows no relief of the financial officer. */
export function relief({ say, isReliefProposed }: Audit): readonly Block[] {
  if (!isReliefProposed) return [];
  return [heading(say(words.a17)), paragraph(say(words.relief, { box: BOX_OPEN }))];
}
