import { Decimal } from "decimal.js";
import { share, type Value } from "../../core/value";

/** Difference in parts of the budget, to a tenth of a percent; blank where nothing was planned. */
export function differenceShare(difference: number, budget: number): Record<string, Value> {
  if (budget === 0) return {};
  if (Number.isNaN(difference) || Number.isNaN(budget))
    return { share: { type: "unknown", reason: "no budget in the base currency" } };
  const fraction = new Decimal(difference).div(new Decimal(budget).abs());
  return { share: share(fraction.toDecimalPlaces(3, Decimal.ROUND_HALF_EVEN).toFixed()) };
}
