import { reason } from "../../addin/core/reason";
import { matrixOf } from "../runtime/books-of";
import { NotKnown } from "../runtime/not-known";
import { pseudonymsIn } from "../runtime/pseudonyms";
import { neededText } from "../runtime/scalars";

/**
 * The word that stands for a member in a list that leaves the house. It is looked up, not computed: what is computed from
 * a code can be found out from all codes.
 * @customfunction PSEUDONYM
 * @param code Code of the member, matched exactly.
 * @param mapping Range of two columns: code, and the word that stands for it. Keep it out of what is passed on.
 * @param invocation Where the arguments stand.
 * @returns The word.
 * @requiresParameterAddresses
 * @unknown The range has no word for the code.
 * @rounding None.
 * @example =TREASURY.PSEUDONYM("AF-03",{"AF-01","cedar";"AF-03","olive"})
 */
export function pseudonym(
  code: string,
  mapping: any[][],
  _invocation?: CustomFunctions.Invocation,
): string {
  const found = pseudonymsIn(matrixOf(mapping)).get(neededText(code, "code"));
  // Without the code: what an error says may be passed on with the list.
  if (found === undefined) throw new NotKnown(reason`no word is recorded for this code`);
  return found;
}
