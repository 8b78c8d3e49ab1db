import { Decimal } from "decimal.js";
import { baseRateOn, valueOn } from "../../books/valuation";
import { isCurrency, minorUnitDigits } from "../../core/currencies";
import { addMinor } from "../../core/money";
import { roundedParts } from "./rounding-shares";
import type { ReportSource } from "./source";

const Wide = Decimal.clone({ defaults: true, precision: 60 });

/**
 * Worth of the parts of an amount, in minor units of the base: the whole is valued once, and the parts add up to it.
 * NaN where no rate is known. Of equal parts the first gets the last unit.
 */
export function worthOfParts(
  { books, base }: ReportSource,
  { minors, currency, day }: { minors: readonly number[]; currency: string; day: number },
): readonly number[] {
  if (minors.every((minor) => minor === 0)) return minors.map(() => 0);
  const found = baseRateOn(books, { from: currency, base, day });
  if ("unknown" in found || !isCurrency(currency))
    return minors.map((minor) => (minor === 0 ? 0 : Number.NaN));
  const whole = valueOn(books, { minor: minors.reduce(addMinor, 0), currency, base, day });
  const shift = new Wide(10).pow(minorUnitDigits(base) - minorUnitDigits(currency));
  return roundedParts(
    whole,
    minors.map((minor) => new Wide(found.rate).times(minor).times(shift)),
  );
}
