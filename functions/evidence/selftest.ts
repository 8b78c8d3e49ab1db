import { flagOf, textOf } from "../runtime/scalars";
import { selfTestAnswer } from "../runtime/self-test";

/**
 * Works out published figures of auditors' books, tables and packages here, in your own Excel, and compares them: by area
 * how many agree, and each that does not.
 * @customfunction SELFTEST
 * @param [area] One area, such as mus-eval; all unless told.
 * @param [headers] FALSE to leave the headings out.
 * @returns Area, Agree, Of, Figure, Published, Worked out: a row for each area, then a row for each figure that disagrees; last
 * the total.
 * @unknown Never.
 * @rounding Each figure within the tolerance of its source.
 * @example =TREASURY.SELFTEST("reliability")
 */
export function selftest(area?: any, headers?: any): any[][] {
  const wanted = textOf(area, "area");
  const hasHeadings = flagOf(headers, "headers", true);
  return selfTestAnswer(wanted === "0" ? "" : wanted.toLowerCase(), hasHeadings);
}
