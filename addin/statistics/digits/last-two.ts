import type { PopulationInput } from "../populations/population";
import { benford } from "./benford";

export interface LastTwoInput extends PopulationInput {
  /** Decimals of the currency; 2 if not given. */
  readonly decimals?: number;
}

/**
 * The last two figures of amounts in minor units (00 of 50.00) against equal shares of 1/100 each (Nigrini, Benford's
 * Law, 2012, ch. 5).
 */
export function lastTwo({ decimals = 2, ...input }: LastTwoInput) {
  return benford({ ...input, decimals, test: "lastTwo" });
}
