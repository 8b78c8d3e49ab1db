import { amountInWords } from "../../addin/core/amount-in-words";
import { minorOf } from "../runtime/money";
import { neededCurrency, textOf } from "../runtime/scalars";

/**
 * An amount in words, as receipts have it beside the figures, so that nobody can add one.
 * @customfunction AMOUNTTEXT
 * @param amount Amount, with no more decimals than its currency has.
 * @param currency Currency, such as EUR.
 * @param [language] en unless told, else de, es or fr.
 * @returns Words, such as one hundred twenty-three and 45/100 EUR.
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.AMOUNTTEXT(123.45,"EUR","en")
 */
export function amountText(amount: any, currency: string, language?: any): string {
  const code = neededCurrency(currency, "currency");
  const wanted = textOf(language, "language");
  const isTold = wanted !== "" && wanted !== "0";
  return amountInWords(
    { minor: minorOf(amount, code, "amount"), currency: code },
    isTold ? wanted : "en",
  );
}
