import type { Block } from "../../core/document";
import type { Audit } from "./audit";
import { heading, list, paragraph } from "./layout";
import { words } from "./words";

/** A3: who answers for what, and the three kinds of statements of this report. */
export function responsibility({ say }: Audit): readonly Block[] {
  return [
    heading(say(words.a3)),
    paragraph(say(words.responsibilityOfficer)),
    paragraph(say(words.responsibilityAuditors)),
    paragraph(say(words.kindsIntro)),
    list([say(words.kindFact), say(words.kindAssurance), say(words.kindRecommendation)]),
  ];
}
