import { explanationRows } from "../runtime/explained";
import { flagOf, neededText } from "../runtime/scalars";

/**
 * What a function of the auditors or a check works out: formula, figures, source, and how to read the answer.
 * @customfunction EXPLAIN
 * @param name Name of a function, such as BENFORD, or code of a check, such as LED-08.
 * @param [headers] FALSE to leave the headings out.
 * @returns What, Answer: function, formula, figures, source, how to read it, version.
 * @unknown Never; a name that there is not is refused with those that are most like it.
 * @rounding None.
 * @example =TREASURY.EXPLAIN("SEAL")
 * @example =TREASURY.EXPLAIN("LED-08")
 */
export function explain(name: string, headers?: any): any[][] {
  const rows = explanationRows(neededText(name, "name"));
  return flagOf(headers, "headers", true) ? [["What", "Answer"], ...rows] : rows;
}
