import type { Block } from "../../core/document";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { heading, list, paragraph } from "./layout";

export const words = catalogue("auditorsReport", {
  a3: "A3 Responsibility",
  responsibilityOfficer:
    "The Financial Officer answers for the books and for his or her cash report.",
  responsibilityAuditors:
    "The auditors answer for this report. Its figures were worked out anew from the ledger and compared with evidence from outside; none was taken over from the cash report.",
  kindsIntro: "This report keeps three kinds of statements apart:",
  kindFact:
    "Facts found: what stands in the books and documents, with its place (A4 to A13). Recommendations (A14) follow from them and say nothing about anyone’s intentions.",
  kindAssurance:
    "Negative assurance: what did not come to our attention (only under that heading in A16).",
  kindRecommendation:
    "Recommendation of discharge: only where the conference asks for it, and only in A17.",
});

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
