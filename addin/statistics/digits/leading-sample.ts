import type { PopulationInput } from "../populations/population";
import { type DigitSample, digitSample } from "./digit-population";

/** Amounts and the count of leading figures, 1 to 3, as the goodness-of-fit tests of Benford's law take them. */
export interface BenftestInput extends PopulationInput {
  readonly digits?: number;
  readonly counts?: readonly number[];
}

/** The leading figures of amounts beside Benford's law. */
export function leadingSample({ digits = 1, ...input }: BenftestInput): DigitSample {
  return digitSample({ ...input, test: digits });
}
