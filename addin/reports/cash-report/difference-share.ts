import { Decimal } from "decimal.js";
import { share, type Value } from "../../core/value";

/** Of the fraction: a tenth of a percent. */
const DECIMALS = 3;

/** Difference in parts of the budget, always with a tenth of a percent, so that a column is aligned; blank where nothing was planned. */
export function differenceShare(difference: number, budget: number): Record<string, Value> {
  if (budget === 0) return {};
  if (Number.isNaN(difference) || Number.isNaN(budget))
    return { share: { type: "unknown", reason: "no budget in the base currency" } };
  const fraction = new Decimal(difference).div(new Decimal(budget).abs());
  return { share: share(fraction.toFixed(DECIMALS, Decimal.ROUND_HALF_EVEN)) };
}
