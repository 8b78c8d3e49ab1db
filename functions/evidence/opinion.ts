import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { conclusionKinds, fittingConclusion } from "../../addin/reports/auditors-report/opinion";
import { opinionWords } from "../runtime/opinion-words";
import { resultTable } from "../runtime/result-tail";
import { flagOf, judged } from "../runtime/scalars";

/**
 * The kind of conclusion that fits what the auditors judge of their findings, and why: the four of section A16 of the
 * auditors' report. A suggestion; the auditors decide.
 * @customfunction OPINION
 * @param material TRUE where what was found, or could not be looked at, may change what a reader of the report decides.
 * @param pervasive TRUE where it touches the report as a whole; FALSE where it is confined to lines that can be named.
 * @param evidence TRUE where enough was seen to judge; FALSE where papers, accounts or answers were missing.
 * @param [headers] FALSE to leave the headings out.
 * @returns What, Answer: letter of the report, kind, wording, why; last what was given, method, version and a sentence.
 * @unknown One of the three is not told: a blank cell is no FALSE.
 * @rounding None.
 * @example =TREASURY.OPINION(TRUE,FALSE,TRUE)
 */
export function opinion(material: any, pervasive: any, evidence: any, headers?: any): any[][] {
  const judgement = {
    isMaterial: judged(material, "material"),
    isPervasive: judged(pervasive, "pervasive"),
    hasEvidence: judged(evidence, "evidence"),
  };
  if (judgement.isPervasive && !judgement.isMaterial)
    throw new ArgumentError(
      reason`pervasive is TRUE and material is FALSE; what touches the whole report is material`,
    );
  const letter = fittingConclusion(judgement);
  const { wording, why, words } = opinionWords(letter, judgement);
  const rows = [
    ["Conclusion", letter],
    ["Kind", conclusionKinds[letter]],
    ["Wording", wording],
    ["Why", why],
  ];
  const tail = {
    given: 3,
    used: 3,
    leftOut: 0,
    method: "Table of kinds of conclusions (ISA 705 Revised, 2015, A1), as section A16 names them",
    words,
  };
  const hasHeadings = flagOf(headers, "headers", true);
  return resultTable(["What", "Answer"], rows, { evidence: tail, hasHeadings });
}
