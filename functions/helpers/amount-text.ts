import { amountInWords } from "../../addin/core/amount-in-words";
import { languageOf } from "../runtime/own-language";
import { neededCurrency, wordOf } from "../runtime/scalars";
import { writtenMinor } from "../runtime/written-amount";

/**
 * An amount in words, as receipts have it beside the figures, so that nobody can add one.
 * @customfunction AMOUNTTEXT
 * @param amount Amount, with no more decimals than its currency has; text as the language writes it where one is told, such as
 *   "1.234,56" with de.
 * @param currency Currency, such as EUR.
 * @param [language] en unless told, else de, es or fr.
 * @returns Words, such as one hundred twenty-three and 45/100 EUR.
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.AMOUNTTEXT(123.45,"EUR","en")
 * @example =TREASURY.AMOUNTTEXT("1.234,56","EUR","de")
 */
export function amountText(amount: any, currency: string, language?: any): string {
  const code = neededCurrency(currency, "currency");
  const told = wordOf(language, "language");
  const minor = writtenMinor(amount, { currency: code, language: told, name: "amount" });
  return amountInWords({ minor, currency: code }, languageOf(told));
}
