import type { Block } from "../../core/document";
import { day } from "../../core/value";
import { officeName } from "../../statutes/known-words";
import type { ReportSource } from "./source";
import { words } from "./words";

/** What the financial officer declares, and the two signatures. */
export function declaration({ say, period }: ReportSource): Block[] {
  const filling = { from: day(period.from), to: day(period.to) };
  return [
    { type: "heading", level: 1, text: say(words.declaration) },
    { type: "paragraph", style: "body", content: [say(words.declarationText, filling)] },
    {
      type: "signatures",
      offices: [
        officeName(say, "financial-officer"),
        say(words.takesNote, { office: officeName(say, "coordinator") }),
      ],
      placeAndDate: say(words.placeAndDate),
      signature: say(words.signature),
    },
  ];
}
