import type { Block } from "../../core/document";
import { catalogue } from "../../core/words";
import { auditorCodes } from "./a01-mandate";
import type { Audit } from "./audit";
import { BLANK, heading, paragraph } from "./layout";

export const words = catalogue("auditorsReport", {
  a18: "A18 Signatures",
  auditorNamed: "Auditor {person}",
  placeAndDate: "Place and date",
  signature: "Signature",
  dissent: "An auditor who does not agree writes her or his own paragraph: {blank}",
});

/** Blocks where no auditor is on record. */
const BLOCKS_MIN = 2;

/** A18: one block for each auditor, and room for one who does not agree. */
export function signatures(audit: Audit): readonly Block[] {
  const { say } = audit;
  const codes = auditorCodes(audit);
  const persons = codes.length > 0 ? codes : Array.from({ length: BLOCKS_MIN }, () => BLANK);
  return [
    heading(say(words.a18)),
    {
      type: "signatures",
      offices: persons.map((person) => say(words.auditorNamed, { person })),
      placeAndDate: say(words.placeAndDate),
      signature: say(words.signature),
    },
    paragraph(say(words.dissent, { blank: BLANK }), "note"),
  ];
}
