import { sayIn } from "../../addin/core/words";
import { words } from "../../addin/reports/auditors-report/a16-words";
import type { Judgement } from "../../addin/reports/auditors-report/opinion";
import type { Conclusion } from "../../addin/reports/auditors-report/proposal";

/** The wording of a conclusion as the report has it, why it fits, and a sentence for the meeting. */
export interface OpinionWords {
  readonly wording: string;
  readonly why: string;
  readonly words: string;
}

const WORDINGS = {
  A: words.conclusionA,
  B: words.conclusionB,
  C: words.conclusionC,
  D: words.conclusionD,
} as const;

const PEN = "[to be named]";

const SENTENCES: Readonly<Record<Conclusion, string>> = {
  A: "The auditors may say that they have no objection to the cash report.",
  B: "The auditors may say that they have no objection to the cash report but for what they name.",
  C: "The auditors may object to the cash report, and name where it differs from the books.",
  D: "The auditors may say that no conclusion is possible, and name what was missing.",
};

/** Words for a suggested conclusion. */
export function opinionWords(letter: Conclusion, judgement: Judgement): OpinionWords {
  const blanks = { exceptions: PEN, places: PEN, reasons: PEN };
  return {
    wording: sayIn("en")(WORDINGS[letter], blanks),
    why: reasonOf(judgement),
    words: `${SENTENCES[letter]} This is a suggestion; where section A16 proposes another one by rule, they write down why they chose theirs.`,
  };
}

function reasonOf({ isMaterial, isPervasive, hasEvidence }: Judgement): string {
  const what = hasEvidence ? "What differs" : "What could not be looked at";
  if (!isMaterial) return `${what}, if anything, is too small to change what a reader decides.`;
  if (!isPervasive)
    return `${what} matters, but is confined to what can be named: an exception, not the whole.`;
  return hasEvidence
    ? "What differs matters and touches the report as a whole, and enough was seen to say so."
    : "What could not be looked at matters and may touch the report as a whole: nobody can judge.";
}
