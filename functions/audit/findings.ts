import { findingsIn } from "../runtime/findings-in";
import { choiceOf } from "../runtime/scalars";

/**
 * Counts findings: of the table of findings (recommendations are left out), or of what CHECK or CHECKALL answers.
 * @customfunction FINDINGS
 * @param findings The table of findings with its headings, such as Findings[#All], or the cells that CHECKALL fills.
 * @param [severity] error, warning or note; all unless told.
 * @param [status] open, explained, corrected or accepted; all unless told. One without a status is open.
 * @param invocation Where the arguments stand.
 * @returns How many there are.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.FINDINGS(Findings[#All],"note","open")
 * @example =TREASURY.FINDINGS(TREASURY.CHECK("LED-08",Ledger[#All]))
 */
export function findings(
  findings: any[][],
  severity?: any,
  status?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  const wanted = choiceOf(severity, "severity", ["all", "error", "warning", "note"]);
  const state = choiceOf(status, "status", ["all", "open", "explained", "corrected", "accepted"]);
  return findingsIn(findings).filter(
    (one) =>
      (wanted === "all" || one.severity === wanted) && (state === "all" || one.status === state),
  ).length;
}
