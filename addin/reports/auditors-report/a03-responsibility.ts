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
  kindFact: "Facts found: what stands in the books and documents, with its place (A4 to A13).",
  kindAssurance:
    "Negative assurance: what did not come to our attention (only in the conclusion, A16).",
  kindRecommendation:
    "Recommendations: what we think helps (A14). They say nothing about anyone’s intentions.",
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
