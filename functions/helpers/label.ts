import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { textOf as wordsOf } from "../../addin/core/words";
import { labelOf } from "../runtime/labels";
import { languageOf } from "../runtime/own-language";
import { neededText } from "../runtime/scalars";

/**
 * The words for something in a language, such as a line of the cash report, a column of a table, a check.
 * @customfunction LABEL
 * @param key Line of the cash report (receipts.contributions), table (Ledger), column (Ledger.in), check (LED-08), or
 *   another word of the cash report (cashReport.surplus).
 * @param [language] Language, such as de; en unless told.
 * @returns The words; in English where the language has none.
 * @unknown Never; a key that there is not is refused.
 * @rounding None.
 * @example =TREASURY.LABEL("receipts.contributions","de")
 */
export function label(key: string, language?: any): string {
  const wanted = neededText(key, "key");
  const message = labelOf(wanted);
  if (message === undefined)
    throw new ArgumentError(
      reason`key is ${wanted}; it must be one such as receipts.contributions, Ledger.in or LED-08`,
    );
  const words = wordsOf(message, languageOf(language));
  if (words.includes("{"))
    throw new ArgumentError(
      reason`key is ${wanted}; it is a sentence with blanks to fill, and no label`,
    );
  return words;
}
