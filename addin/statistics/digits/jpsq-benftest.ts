import { digitDeviations } from "./digit-deviations";
import { type BenftestInput, leadingSample } from "./leading-sample";

/**
 * JP-square: the squared correlation of found and expected shares, with its sign (Joenssen 2013).
 */
export function jpsqBenftest(input: BenftestInput): { statistic: number } {
  const sample = leadingSample(input);
  return { statistic: digitDeviations(sample).jpSquare };
}
