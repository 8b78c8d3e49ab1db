import { minorUnitDigits } from "../../addin/core/currencies";
import { neededCurrency } from "../runtime/scalars";

/**
 * Number of decimals that a currency has by ISO 4217.
 * @customfunction MINORUNITS
 * @param currency Currency, such as XOF.
 * @returns 0, 2, 3 or 4.
 * @unknown Never; what is no currency is refused.
 * @rounding None.
 * @example =TREASURY.MINORUNITS("TND")
 */
export function minorUnits(currency: string): number {
  return minorUnitDigits(neededCurrency(currency, "currency"));
}
