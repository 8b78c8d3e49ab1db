import type { Block } from "../../core/document";
import { catalogue } from "../../core/words";
import { officeTitles } from "../../statutes/offices";
import { auditorCodes } from "./a01-mandate";
import type { Audit } from "./audit";
import { BLANK, heading, paragraph } from "./layout";

export const words = catalogue("auditorsReport", {
  a18: "A18 Signatures",
  auditorNamed: "{office}, {person}",
  placeAndDate: "Place and date",
  signature: "Signature",
  dissentHeading: "An auditor who does not agree",
  dissent: "An auditor who does not agree writes here:",
  dissentRecorded: "An auditor who does not agree wrote: “{text}”",
});

/** Room for a few sentences of the pen. */
const LINE_COUNT = 4;

/** Blocks where no auditor is on record. */
const BLOCKS_MIN = 2;

/** A18: one block for each auditor, and room for one who does not agree. */
export function signatures(audit: Audit): readonly Block[] {
  const { say, dissent = "" } = audit;
  const title = officeTitles.get("auditor");
  const office = title ? say(title) : "auditor";
  const codes = auditorCodes(audit);
  const persons = codes.length > 0 ? codes : Array.from({ length: BLOCKS_MIN }, () => BLANK);
  return [
    heading(say(words.a18)),
    {
      type: "signatures",
      offices: persons.map((person) => say(words.auditorNamed, { office, person })),
      placeAndDate: say(words.placeAndDate),
      signature: say(words.signature),
    },
    heading(say(words.dissentHeading), 2),
    dissent === ""
      ? { type: "pen-lines", content: [say(words.dissent)], lineCount: LINE_COUNT }
      : paragraph(say(words.dissentRecorded, { text: dissent })),
  ];
}
